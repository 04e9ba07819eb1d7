package dateline.asking.evidence;

import dateline.reading.article.Publication;
import org.jspecify.annotations.Nullable;

/**
 * Where a quotation is printed.
 *
 * @param article id of the article
 * @param opening the first words of its text, to tell articles without a title apart
 * @param paragraph 1-based
 */
public record Citation(
        String article,
        @Nullable String title,
        @Nullable String source,
        @Nullable String url,
        Publication publication,
        String opening,
        int paragraph) {}
