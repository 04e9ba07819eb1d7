/**
 * From a question to an answer. Main types: {@link dateline.asking.answer.Answerer} and
 * {@link dateline.asking.answer.Answer}. Front ends see nothing below this package but archive views.
 */
@NullMarked
package dateline.asking.answer;

import org.jspecify.annotations.NullMarked;
