package dateline.front.console;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import dateline.asking.verify.QuoteChecker;
import dateline.text.DatelineException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads texts to check. Fields of a row that tell what is right are ignored. */
final class ClaimRows {
    private ClaimRows() {}

    /** One line of a file. */
    sealed interface Row {
        /** As it stands in the row; a JSON null if it has none. */
        JsonNode id();

        record Good(JsonNode id, String claim) implements Row {}

        /**
         * No claim, and why.
         *
         * @param error with file and line
         */
        record Bad(JsonNode id, String error) implements Row {}
    }

    /** Work on an open file. */
    @FunctionalInterface
    private interface Reading<T> {
        T of(InputStream in) throws IOException;
    }

    /**
     * All rows but blank ones, in order.
     *
     * @param file a path, or {@code -} for {@code in}
     * @throws DatelineException if the file cannot be read
     */
    static List<Row> read(String file, InputStream in) {
        return opened(file, in, stream -> {
            List<Row> rows = new ArrayList<>();
            var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                String bare = number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
                if (!bare.isBlank()) {
                    rows.add(row((file.equals("-") ? "standard input" : file) + ":" + number + ": ", bare));
                }
            }
            return rows;
        });
    }

    /**
     * As much of a text as is ever checked.
     *
     * @param file a path, or {@code -} for {@code in}
     * @throws DatelineException if the file cannot be read
     */
    static String text(String file, InputStream in) {
        int most = 4 * (QuoteChecker.LONGEST_TEXT + 1); // in UTF-8 no code unit takes more bytes
        return opened(file, in, stream -> new String(stream.readNBytes(most), StandardCharsets.UTF_8));
    }

    private static <T> T opened(String file, InputStream in, Reading<T> reading) {
        try {
            if (file.equals("-")) {
                return reading.of(in);
            }
            try (InputStream opened = Files.newInputStream(Path.of(file))) {
                return reading.of(opened);
            }
        } catch (IOException | InvalidPathException e) {
            throw new DatelineException("expected a readable file of quotes at " + file + ", found none", e);
        }
    }

    private static Row row(String where, String line) {
        JsonNode row;
        try {
            row = JsonLines.MAPPER.readTree(line);
        } catch (JsonProcessingException e) {
            return new Row.Bad(NullNode.instance, where + "expected JSON, found: " + e.getOriginalMessage());
        }
        JsonNode id = row.path("id").isValueNode() ? row.path("id") : NullNode.instance;
        JsonNode claim = row.path("claim");
        return claim.isTextual() && !claim.textValue().isBlank()
                ? new Row.Good(id, claim.textValue())
                : new Row.Bad(
                        id,
                        where + "expected a text for 'claim', found "
                                + (claim.isMissingNode() ? "none" : JsonLines.line(claim)));
    }
}
