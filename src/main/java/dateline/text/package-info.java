/**
 * Positions in text, sentence boundaries, and the one root exception. Main type: {@link dateline.text.Span}.
 * In: any string. Out: spans into it. Knows nothing of articles, dates or people.
 */
@NullMarked
package dateline.text;

import org.jspecify.annotations.NullMarked;
