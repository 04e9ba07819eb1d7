package dateline.archive.store;

import dateline.reading.article.Publication;
import java.util.List;

/**
 * A stored reading of an article, without the article.
 *
 * @param parsed the publication date as the file has it
 * @param notes of the parser
 */
public record KnownVersion(long id, ArticleVersion.Key key, String articleId, Publication parsed, List<String> notes) {
    public KnownVersion {
        notes = List.copyOf(notes);
    }
}
