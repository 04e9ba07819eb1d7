package dateline.reading.article;

import dateline.text.Span;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Turns bytes into an article, or says why they are none. Stateless and thread-safe. */
public final class ArticleParser {
    /** Parses one article; never throws for bad input. */
    public ParseResult parse(RawArticle raw) {
        String text = new String(raw.bytes(), StandardCharsets.UTF_8);
        int from = text.length() - text.stripLeading().length();
        int to = text.stripTrailing().length();
        if (from >= to) {
            return new ParseResult.Rejected(raw.file(), raw.line(), "an article", "an empty file");
        }
        var paragraphs = List.of(new Paragraph(1, new Span(from, to), Paragraph.Kind.BODY));
        return new ParseResult.Parsed(
                new Article(raw.file(), null, null, null, null, Publication.UNKNOWN, text, paragraphs, Map.of()),
                List.of());
    }
}
