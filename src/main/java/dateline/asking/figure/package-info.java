/**
 * Numbers in sentences and what they count. Main types: {@link dateline.asking.figure.Numerals}, which reads "1,870",
 * "two dozen" and "$3bn" alike, and {@link dateline.asking.figure.Amounts}, which says of what there are so many. In
 * comes a sentence's text, out come values with what stands around them; whether two of them contradict each other is
 * for the answer to say.
 */
@NullMarked
package dateline.asking.figure;

import org.jspecify.annotations.NullMarked;
