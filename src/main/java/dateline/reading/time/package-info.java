/**
 * Time expressions: finding them and giving them TIMEX3 values. Main types: {@link dateline.reading.time.Timex} and
 * {@link dateline.reading.time.DateInterval}. In: text and the day it was written. Out: values. The same code reads
 * articles and questions. What a sentence as a whole is about is decided in {@code reading.passage}.
 */
@NullMarked
package dateline.reading.time;

import org.jspecify.annotations.NullMarked;
