package dateline.eval;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dateline.text.DatelineException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a run to compare another one with: JSON Lines, one question a line.
 *
 * @param questions by id, in the order of asking
 */
public record SavedRun(Map<String, Saved> questions) {
    private static final JsonMapper JSON = new JsonMapper();

    /**
     * How one question went.
     *
     * @param right null if there was nothing to judge it by
     * @param rank place of the gold article, 0 if not among the first ten; null if none is known
     * @param article where the first quotation stands; null, with its offsets, if the question was declined
     */
    public record Saved(
            String id,
            String kind,
            @Nullable Boolean right,
            @Nullable Integer rank,
            double confidence,
            @Nullable String article,
            @Nullable Integer start,
            @Nullable Integer end) {
        /** Whether the same is shown first, or nothing both times. */
        boolean showsTheSame(Saved other) {
            return Objects.equals(article, other.article)
                    && Objects.equals(start, other.start)
                    && Objects.equals(end, other.end);
        }
    }

    /** A run as it would be read back. Of several questions with one id the first is kept. */
    public static SavedRun of(List<Outcome> outcomes) {
        Map<String, Saved> questions = new LinkedHashMap<>();
        for (Outcome outcome : outcomes) {
            Outcome.Excerpt shown = outcome.shown();
            String id = outcome.question().id();
            questions.putIfAbsent(
                    id,
                    new Saved(
                            id,
                            outcome.question().kind(),
                            outcome.right(),
                            outcome.articleRank(),
                            outcome.confidence(),
                            shown == null ? null : shown.article(),
                            shown == null ? null : (Integer) shown.start(),
                            shown == null ? null : (Integer) shown.end()));
        }
        return new SavedRun(questions);
    }

    /**
     * Reads a file.
     *
     * @throws DatelineException if it cannot be read, or a line is no question of a run, naming it
     */
    public static SavedRun read(Path file) {
        Map<String, Saved> questions = new LinkedHashMap<>();
        try {
            List<String> lines = Files.readAllLines(file);
            for (int i = 0; i < lines.size(); i++) {
                String where = file + ":" + (i + 1);
                Saved saved = saved(where, lines.get(i));
                if (questions.putIfAbsent(saved.id(), saved) != null) {
                    throw new DatelineException(
                            where + ": expected every question once, found " + saved.id() + " again");
                }
            }
        } catch (IOException e) {
            throw new DatelineException("expected a run saved before at " + file + ", found " + e, e);
        }
        return new SavedRun(questions);
    }

    private static Saved saved(String where, String line) {
        try {
            @Nullable Saved saved = JSON.readValue(line, Saved.class);
            if (saved == null || saved.id() == null || saved.kind() == null) {
                throw new DatelineException(where + ": expected a question with id and kind, found " + line);
            }
            return saved;
        } catch (JsonProcessingException e) {
            throw new DatelineException(
                    where + ": expected a question as --save writes them, found " + e.getOriginalMessage(), e);
        }
    }

    /**
     * Writes the file.
     *
     * @throws DatelineException if it cannot be written
     */
    public void write(Path file) {
        try {
            List<String> lines = new ArrayList<>();
            for (Saved saved : questions.values()) {
                lines.add(JSON.writeValueAsString(saved));
            }
            Files.write(file, lines);
        } catch (IOException e) {
            throw new DatelineException("expected to write the run to " + file + ", found " + e, e);
        }
    }
}
