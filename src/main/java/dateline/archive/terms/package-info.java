/**
 * What the index makes of words: the same term for what is the same word to a reader. Main types:
 * {@link dateline.archive.terms.TermAnalyzer}, which Lucene sees, and {@code TermReader}, which does the work. In: any text.
 * Out: terms with the places in the text that they stand for. What is done with terms belongs to the index.
 */
@NullMarked
package dateline.archive.terms;

import org.jspecify.annotations.NullMarked;
