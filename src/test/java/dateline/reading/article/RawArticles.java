package dateline.reading.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Articles before they are parsed, and what became of them, for tests. */
final class RawArticles {
    private RawArticles() {}

    static RawArticle text(String text) {
        return raw(RawArticle.Format.TEXT, text.getBytes(StandardCharsets.UTF_8));
    }

    static RawArticle markdown(String text) {
        return raw(RawArticle.Format.MARKDOWN, text.getBytes(StandardCharsets.UTF_8));
    }

    static RawArticle row(String row) {
        return raw(RawArticle.Format.JSON_ROW, row.getBytes(StandardCharsets.UTF_8));
    }

    static RawArticle raw(RawArticle.Format format, byte[] bytes) {
        return new RawArticle("a/b.txt", format == RawArticle.Format.JSON_ROW ? 7 : 0, format, bytes);
    }

    static byte[] bytes(int... values) {
        var bytes = new ByteArrayOutputStream();
        for (int value : values) {
            bytes.write(value);
        }
        return bytes.toByteArray();
    }

    static ParseResult.Parsed parsed(ParseResult result) {
        assertThat(result).isInstanceOf(ParseResult.Parsed.class);
        return (ParseResult.Parsed) result;
    }

    static ParseResult.Rejected rejected(ParseResult result) {
        assertThat(result).isInstanceOf(ParseResult.Rejected.class);
        return (ParseResult.Rejected) result;
    }
}
