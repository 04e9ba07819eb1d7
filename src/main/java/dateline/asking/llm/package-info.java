/**
 * The optional chat model, off by default. Main type: {@link dateline.asking.llm.EvidenceChooser}. In: a question and the
 * quotations that were found for it, nothing else. Out: their numbers, in an order. Text that a model writes never gets
 * any further than here.
 */
@NullMarked
package dateline.asking.llm;

import org.jspecify.annotations.NullMarked;
