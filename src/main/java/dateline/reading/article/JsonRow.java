package dateline.reading.article;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.UncheckedIOException;

/** One line of a JSON Lines file (RFC 8259, one object a line). */
final class JsonRow {
    /** A row's size is limited before it comes here; Jackson's own limit on a string would be a second, hidden one. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private JsonRow() {}

    /** The row's fields, or a complaint with the row's line and the column in it. */
    static Fields fields(RawArticle raw, String row) {
        try {
            return Fields.read(
                    FACTORY.createParser(row),
                    "a JSON object",
                    false,
                    (line, column, expected, found) -> new ParseResult.Rejected(
                            raw.file(), raw.line(), expected, found + (column > 0 ? " at column " + column : "")));
        } catch (IOException e) {
            throw new UncheckedIOException("a string cannot fail to be read", e);
        }
    }
}
