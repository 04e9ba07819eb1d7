package dateline.eval.reading;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dateline.text.DatelineException;
import dateline.text.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A gold statement of an article.
 *
 * @param article its id
 * @param span the sentence, into the article's text
 * @param speaker a person or body; null if the text leaves it open
 * @param organisation that the speaker speaks for, null if none
 * @param date TIMEX3 value of the day on which it was said; null if only the article's date bounds it
 * @param tier how the day is known
 */
record GoldStatement(
        String article,
        Span span,
        @Nullable String speaker,
        @Nullable String organisation,
        @Nullable String date,
        Tier tier) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** How a gold day is known. */
    enum Tier {
        IN_SENTENCE,
        FROM_CONTEXT,
        UNDATED
    }

    /**
     * The rows of kind "statement" of a JSON array: {@code file}, {@code start}, {@code end}, {@code speaker}, {@code
     * organisation}, {@code date} and {@code tier} (1 in the sentence, 2 from context, 3 undated).
     *
     * @throws DatelineException if the file cannot be read or is no such array
     */
    static List<GoldStatement> read(Path file) {
        GoldFile.requireFile(file, "statements");
        List<GoldStatement> statements = new ArrayList<>();
        try {
            JsonNode rows = JSON.readTree(file.toFile());
            if (!rows.isArray()) {
                throw new DatelineException(file + ": expected a JSON array of statements, found "
                        + (rows.isMissingNode()
                                ? "an empty file"
                                : rows.getNodeType().name().toLowerCase(Locale.ROOT)));
            }
            for (int i = 0; i < rows.size(); i++) {
                if (rows.get(i).path("kind").asText().equals("statement")) {
                    statements.add(row(file + ", row " + (i + 1), rows.get(i)));
                }
            }
        } catch (JsonProcessingException e) {
            throw new DatelineException(file + ": expected a JSON array, found " + GoldFile.trouble(e), e);
        } catch (IOException e) {
            throw new DatelineException("expected a readable file of statements at " + file + ", found " + e, e);
        }
        return statements;
    }

    private static GoldStatement row(String where, JsonNode row) {
        int start = row.path("start").asInt(-1);
        int end = row.path("end").asInt(-1);
        if (!row.path("file").isTextual() || start < 0 || end <= start) {
            throw new DatelineException(where + ": expected file, start and a greater end, found "
                    + row.path("file").asText("none") + ", " + start + ", " + end);
        }
        Tier tier = switch (row.path("tier").asInt()) {
            case 1 -> Tier.IN_SENTENCE;
            case 2 -> Tier.FROM_CONTEXT;
            case 3 -> Tier.UNDATED;
            default ->
                throw new DatelineException(where + ": expected a tier from 1 to 3, found "
                        + (row.has("tier") ? row.path("tier") : "none"));
        };
        return new GoldStatement(
                row.path("file").asText(),
                new Span(start, end),
                row.path("speaker").textValue(),
                row.path("organisation").textValue(),
                row.path("date").textValue(),
                tier);
    }
}
