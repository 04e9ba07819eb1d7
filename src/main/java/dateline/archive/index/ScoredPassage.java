package dateline.archive.index;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A passage that was found.
 *
 * @param article id of its article
 * @param passage its number within the article, 0-based
 * @param document its number in the index that found it; those of an article's passages are consecutive
 * @param published the article's day of publication; null if it is not known
 * @param score higher is better; comparable within one list only
 */
public record ScoredPassage(
        String article, int passage, int document, @Nullable LocalDate published, double score) {
    /** The document of the article's first passage. */
    public int firstDocument() {
        return document - passage;
    }
}
