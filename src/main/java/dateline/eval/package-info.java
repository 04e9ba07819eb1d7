/**
 * How good the answers are: questions with gold, runs, measures. Main types: {@link dateline.eval.Evaluation} and
 * {@link dateline.eval.EvalReport}. In: question rows and the same services that front ends use. Out: a table.
 */
@NullMarked
package dateline.eval;

import org.jspecify.annotations.NullMarked;
