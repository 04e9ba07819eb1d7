/**
 * Whether somebody said so: is a claimed quote in the archive word for word, altered, or not there. Main types:
 * {@link dateline.asking.verify.QuoteChecker} and {@link dateline.asking.verify.QuoteCheck}. In: a text with quoted passages and
 * a view of the archive. Out: a verdict for each, with quotations and a word-level difference. Nothing here judges what a
 * quote means: another wording of the same thought is not found.
 */
@NullMarked
package dateline.asking.verify;

import org.jspecify.annotations.NullMarked;
