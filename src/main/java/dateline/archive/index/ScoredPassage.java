package dateline.archive.index;

/**
 * A passage that was found.
 *
 * @param article id of its article
 * @param passage its number within the article, 0-based
 * @param document its number in the index that found it
 * @param score higher is better; comparable within one list only
 */
public record ScoredPassage(String article, int passage, int document, double score) {}
