/**
 * How well articles are read: time expressions, attributions and dated statements, each against a gold standard in the form
 * in which its authors publish it. The main type is {@link dateline.eval.reading.ReadingEvaluation}; in go files with gold,
 * out come counts and what was missed. Answers to questions are measured elsewhere.
 */
@NullMarked
package dateline.eval.reading;

import org.jspecify.annotations.NullMarked;
