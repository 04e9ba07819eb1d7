package dateline.archive.index;

import dateline.archive.embedding.TokenVectors;
import java.util.List;

/**
 * Searches the passages of one snapshot. Thread-safe. Lists are best first; equal scores go by article, then passage, so
 * that the same question always gets the same list.
 */
public interface PassageIndex {
    /**
     * BM25 over the analysed text, title and outlet.
     *
     * @param query free text; nothing in it is an operator
     * @param limit at most so many, at least 1
     */
    List<ScoredPassage> searchText(String query, PassageFilter filter, int limit);

    /**
     * BM25 over the analysed titles and texts of whole articles.
     *
     * @param filter days are left out of account
     */
    List<ScoredArticle> searchArticles(String query, PassageFilter filter, int limit);

    /** Nearest neighbours of a unit vector, scored by cosine in [-1, 1]. */
    List<ScoredPassage> searchVector(float[] vector, PassageFilter filter, int limit);

    /**
     * Articles, titles included, that have the words of a text in a row, as far as the analysed words tell: what is found
     * may still differ in letter case, inflections and marks. In the order of their ids.
     *
     * @param text of a long one, a part is searched for
     * @param filter days are left out of account
     */
    List<String> articlesWithRow(String text, PassageFilter filter, int limit);

    /**
     * Passages that share the rare words of a text, whatever their order; scored by the share that they have of these words,
     * weighted by rarity, in [0, 1].
     *
     * @param text at most a few sentences: of more words than sixteen the rarest are searched for
     */
    List<ScoredPassage> searchWording(String text, PassageFilter filter, int limit);

    /**
     * The cosines of a unit vector with passages of this index.
     *
     * @param documents ascending; see {@link ScoredPassage#document}
     * @return one a document
     */
    double[] cosines(float[] vector, int[] documents);

    /**
     * The terms that the index makes of a text, in order: as stemmed and folded as the passages' own.
     */
    List<String> terms(String text);

    /** How many passages hold the term (one of {@link #terms}). */
    int documentFrequency(String term);

    /**
     * Names of the archive that may be meant by a capitalised word that it does not know: they sound alike and few letters
     * differ. Folded, commonest first, at most three; empty for a word that it knows, for short ones and for acronyms.
     */
    List<String> namesLike(String word);

    /** Whether any passage passes the filter. */
    boolean holds(PassageFilter filter);

    /**
     * The projected word pieces of passages that this index found, in the order asked for. One call for all is quicker than
     * one for each.
     *
     * @param documents see {@link ScoredPassage#document}
     */
    List<TokenVectors> tokens(int[] documents);

    /** The projected word pieces of one passage. */
    default TokenVectors tokens(int document) {
        return tokens(new int[] {document}).getFirst();
    }

    /** Number of passages. */
    int size();
}
