/**
 * Verbatim quotations and where they are printed. Main types: {@link dateline.asking.evidence.Quotation} and
 * {@code VerbatimCheck}. A quotation is a span of a stored article, never a typed string.
 */
@NullMarked
package dateline.asking.evidence;

import org.jspecify.annotations.NullMarked;
