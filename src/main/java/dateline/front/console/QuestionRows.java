package dateline.front.console;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.NullNode;
import dateline.asking.question.Question;
import dateline.text.DatelineException;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads questions from JSON Lines, one row at a time as they come, so that a batch can be longer than memory. Fields that
 * are not options are ignored, and so is a {@code speaker} that is a list: it tells what is right, not what is asked.
 */
final class QuestionRows {
    private static final ObjectReader READER = JsonLines.MAPPER
            .reader()
            .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .with(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);

    private final String name;

    private QuestionRows(String name) {
        this.name = name;
    }

    /** One line of the file. */
    sealed interface Row {
        /** As it stands in the row; a JSON null if it has none. */
        JsonNode id();

        /** A question. */
        record Good(JsonNode id, Question question) implements Row {}

        /**
         * No question, and why.
         *
         * @param error with file and line
         */
        record Bad(JsonNode id, String error) implements Row {}
    }

    /**
     * Hands over every row but blank ones, in order.
     *
     * @param file a path, or {@code -} for {@code in}
     * @throws DatelineException if the file cannot be read
     */
    static void read(String file, InputStream in, Consumer<Row> consumer) {
        var rows = new QuestionRows(file.equals("-") ? "standard input" : file);
        try {
            if (file.equals("-")) {
                rows.readAll(in, consumer);
            } else {
                try (InputStream opened = new BufferedInputStream(Files.newInputStream(Path.of(file)))) {
                    rows.readAll(opened, consumer);
                }
            }
        } catch (IOException | java.nio.file.InvalidPathException e) {
            throw new DatelineException("expected a readable file of questions at " + file + ", found none", e);
        }
    }

    private void readAll(InputStream in, Consumer<Row> consumer) throws IOException {
        int line = 1;
        for (byte[] bytes = nextLine(in); bytes != null; bytes = nextLine(in), line++) {
            String where = name + ":" + line + ": ";
            try {
                String text = StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(bytes))
                        .toString();
                if (line == 1 && text.startsWith("\uFEFF")) {
                    text = text.substring(1);
                }
                if (!text.isBlank()) {
                    consumer.accept(row(where, text));
                }
            } catch (CharacterCodingException e) {
                consumer.accept(
                        new Row.Bad(NullNode.instance, where + "expected UTF-8, found other bytes (" + e + ")"));
            }
        }
    }

    private static byte @Nullable [] nextLine(InputStream in) throws IOException {
        int next = in.read();
        if (next < 0) {
            return null;
        }
        var line = new ByteArrayOutputStream();
        for (; next >= 0 && next != '\n'; next = in.read()) {
            line.write(next);
        }
        return line.toByteArray();
    }

    private static Row row(String where, String text) {
        JsonNode row;
        try {
            row = READER.readTree(text);
        } catch (JsonProcessingException e) {
            return new Row.Bad(NullNode.instance, where + "expected JSON, found: " + e.getOriginalMessage());
        }
        if (!row.isObject()) {
            return new Row.Bad(
                    NullNode.instance, where + "expected a JSON object with id and question, found " + shown(row));
        }
        JsonNode id = row.path("id");
        if (!id.isTextual() && !id.isIntegralNumber()) {
            return new Row.Bad(NullNode.instance, where + "expected an id, found " + shown(id));
        }
        try {
            return new Row.Good(id, question(row));
        } catch (IllegalArgumentException e) {
            return new Row.Bad(id, where + e.getMessage());
        }
    }

    private static Question question(JsonNode row) {
        if (!row.path("question").isTextual()) {
            throw new IllegalArgumentException("expected a question, found " + shown(row.path("question")));
        }
        return new Question(
                row.path("question").textValue(),
                day(row, "asked_on"),
                row.path("speaker").isArray() ? null : words(row, "speaker"),
                day(row, "from"),
                day(row, "to"),
                words(row, "source"));
    }

    private static @Nullable LocalDate day(JsonNode row, String field) {
        String text = words(row, field);
        return text == null ? null : day(text, "'" + field + "'");
    }

    /**
     * A day as people and files write it to a program.
     *
     * @throws IllegalArgumentException if it is none
     */
    static LocalDate day(String text, String what) {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "expected a day such as 2021-09-01 for " + what + ", found <" + text + ">", e);
        }
    }

    private static @Nullable String words(JsonNode row, String field) {
        JsonNode value = row.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (!value.isTextual()) {
            throw new IllegalArgumentException("expected a text for '" + field + "', found " + shown(value));
        }
        return value.textValue().isBlank() ? null : value.textValue();
    }

    private static String shown(JsonNode node) {
        if (node instanceof MissingNode) {
            return "none";
        }
        String json = JsonLines.line(node);
        return json.length() <= 60 ? json : json.substring(0, 60) + "…";
    }
}
