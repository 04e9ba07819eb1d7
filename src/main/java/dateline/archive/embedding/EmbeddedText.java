package dateline.archive.embedding;

import dateline.reading.passage.AnnotatedArticle;
import dateline.reading.passage.Passage;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;

/**
 * What is embedded for a passage: the article's title and a line break, if it has a title, then the passage as printed. The
 * title tells a model what "it" and "the group" in a later passage refer to.
 */
public record EmbeddedText(String text) {
    /** The text of one passage of an article. */
    public static EmbeddedText of(AnnotatedArticle article, Passage passage) {
        @Nullable String title = article.article().title();
        String body = passage.span().of(article.article().text());
        return new EmbeddedText(title == null || title.isBlank() ? body : title + "\n" + body);
    }

    /** Where the passage begins in the embedded text of any passage of an article. */
    public static int bodyStart(AnnotatedArticle article) {
        @Nullable String title = article.article().title();
        return title == null || title.isBlank() ? 0 : title.length() + 1;
    }

    /** SHA-256 in hexadecimal: the key of the vector. */
    public String hash() {
        return DigestUtils.sha256Hex(text);
    }
}
