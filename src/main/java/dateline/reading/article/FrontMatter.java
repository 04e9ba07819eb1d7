package dateline.reading.article;

import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import dateline.text.Blank;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The YAML between two {@code ---} lines at the very start of a Markdown file. Read as a stream of plain values: no tags,
 * no objects, no expanded references.
 *
 * @param end offset in the file's text just after the closing line
 */
record FrontMatter(Fields fields, int end) {
    private static final int MAX_HEAD_BYTES = 16_384;
    private static final YAMLFactory FACTORY = new YAMLFactory();

    private static final Pattern OPENING = Pattern.compile("---[ \\t]*(?:\\r\\n|\\n|\\r)");
    private static final Pattern CLOSING = Pattern.compile("(?m)^(?:---|\\.\\.\\.)[ \\t]*$");
    private static final Pattern FIELD = Pattern.compile("\\s*[\\w-]+:(?:\\s.*)?", Pattern.DOTALL);
    private static final Pattern CHARSET = Pattern.compile("(?m)^charset:[ \\t]*[\"']?([A-Za-z0-9][A-Za-z0-9._:+-]*)");

    /** The front matter of a file; empty if it has none. */
    static Optional<FrontMatter> of(RawArticle raw, String text) {
        Matcher opening = OPENING.matcher(text);
        if (!opening.lookingAt()) {
            return Optional.empty();
        }
        Matcher closing = CLOSING.matcher(text);
        if (closing.find(opening.end())) {
            String yaml = text.substring(opening.end(), closing.start());
            return Optional.of(new FrontMatter(fields(raw, yaml), closing.end()));
        }
        String rest = text.substring(opening.end());
        // A lone rule at the top is Markdown as well; only what reads like a field was meant to be front matter.
        String firstLine = rest.lines().findFirst().orElse("");
        if (!FIELD.matcher(firstLine).matches()) {
            return Optional.empty();
        }
        var unclosed = new ParseResult.Rejected(raw.file(), 1, "a line --- that closes the front matter", "none");
        return Optional.of(new FrontMatter(Fields.rejected(unclosed), opening.end()));
    }

    /** The charset that the front matter names, found without decoding the file. */
    static Optional<String> declaredCharset(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, MAX_HEAD_BYTES), StandardCharsets.ISO_8859_1);
        Matcher opening = OPENING.matcher(head);
        if (!opening.lookingAt()) {
            return Optional.empty();
        }
        Matcher closing = CLOSING.matcher(head);
        int end = closing.find(opening.end()) ? closing.start() : head.length();
        Matcher charset = CHARSET.matcher(head).region(opening.end(), end);
        return charset.find() ? Optional.of(charset.group(1)) : Optional.empty();
    }

    private static Fields fields(RawArticle raw, String yaml) {
        if (yaml.chars().allMatch(unit -> Blank.is((char) unit))) {
            return Fields.none();
        }
        try {
            return Fields.read(
                    FACTORY.createParser(yaml),
                    "YAML front matter with one field a line",
                    true,
                    (line, column, expected, found) -> new ParseResult.Rejected(raw.file(), line + 1, expected, found));
        } catch (IOException e) {
            throw new UncheckedIOException("a string cannot fail to be read", e);
        }
    }
}
