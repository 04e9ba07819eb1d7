package dateline.reading.article;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One dated article as it stands in the corpus.
 *
 * @param id unique in its corpus: the file's path below the corpus folder with {@code /}, or the {@code id} of a row
 * @param author the byline; never the speaker of a statement
 * @param text the decoded text without a byte-order mark, nothing else normalised; every offset is into it: UTF-16 code
 *     units, 0-based, half-open
 * @param paragraphs in order, at least one, numbered from 1
 * @param extra fields of the file that Dateline has no use for, as text
 */
public record Article(
        String id,
        @Nullable String title,
        @Nullable String source,
        @Nullable String url,
        @Nullable String author,
        Publication publication,
        String text,
        List<Paragraph> paragraphs,
        Map<String, String> extra) {
    public Article {
        if (id.isBlank() || paragraphs.isEmpty()) {
            throw new IllegalArgumentException("expected an id and at least one paragraph, found <" + id + "> and "
                    + paragraphs.size() + " paragraphs");
        }
        paragraphs = List.copyOf(paragraphs);
        extra = Map.copyOf(extra);
    }

    /** The same article with another publication date. */
    public Article withPublication(Publication other) {
        return new Article(id, title, source, url, author, other, text, paragraphs, extra);
    }
}
