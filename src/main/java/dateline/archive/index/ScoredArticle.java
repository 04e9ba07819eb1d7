package dateline.archive.index;

/**
 * An article that was found as a whole.
 *
 * @param article its id
 * @param score higher is better; comparable within one list only
 */
public record ScoredArticle(String article, double score) {}
