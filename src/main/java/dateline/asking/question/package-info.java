/**
 * What is asked. Main types: {@link dateline.asking.question.Question}, as it was put, and
 * {@link dateline.asking.question.Understood}, what was read out of it: days, speaker, outlet, kind of answer.
 */
@NullMarked
package dateline.asking.question;

import org.jspecify.annotations.NullMarked;
