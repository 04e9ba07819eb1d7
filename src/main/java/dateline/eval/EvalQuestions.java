package dateline.eval;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dateline.asking.question.Question;
import dateline.eval.EvalQuestion.Gold;
import dateline.text.DatelineException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Reads question rows with gold: JSON Lines, the fields as in the README's table. Stateless. */
public final class EvalQuestions {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long SEED = 20_210_901;

    private EvalQuestions() {}

    /**
     * All rows, in order.
     *
     * @param goldSpeaker whether a single {@code speaker} is gold too; a list of them always is
     * @throws DatelineException if the file cannot be read or a row is none, naming the line
     */
    public static List<EvalQuestion> read(Path file, boolean goldSpeaker) {
        List<EvalQuestion> questions = new ArrayList<>();
        try {
            List<String> lines = Files.readAllLines(file);
            for (int i = 0; i < lines.size(); i++) {
                String line = i == 0 ? withoutByteOrderMark(lines.getFirst()) : lines.get(i);
                if (!line.isBlank()) {
                    questions.add(row(file + ":" + (i + 1), line, goldSpeaker));
                }
            }
        } catch (IOException e) {
            throw new DatelineException("expected a readable question file at " + file + ", found " + e, e);
        }
        if (questions.isEmpty()) {
            throw new DatelineException(file + ": expected questions, one a line, found an empty file");
        }
        return questions;
    }

    /**
     * At most so many questions, the same ones each time, spread over all of them.
     *
     * @return in their order
     */
    public static List<EvalQuestion> sample(List<EvalQuestion> questions, int most) {
        if (questions.size() <= most) {
            return questions;
        }
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < questions.size(); i++) {
            places.add(i);
        }
        Collections.shuffle(places, new Random(SEED));
        return places.subList(0, most).stream().sorted().map(questions::get).toList();
    }

    private static EvalQuestion row(String where, String line, boolean goldSpeaker) {
        try {
            JsonNode row = JSON.readTree(line);
            List<Gold> gold = gold(where, row.path("gold"));
            List<String> goldArticles = new ArrayList<>(texts(row.path("gold_docs")));
            goldArticles.addAll(texts(row.path("gold_paragraph")));
            List<String> answers = texts(row.path("answers"));
            boolean answerable = row.has("answerable")
                    ? row.path("answerable").asBoolean()
                    : !gold.isEmpty() || !goldArticles.isEmpty() || !answers.isEmpty() || isWrong(row);
            boolean speakerIsGold = goldSpeaker || row.path("speaker").isArray();
            Question question = new Question(
                    required(where, row, "question"),
                    day(where, row, "asked_on"),
                    speakerIsGold ? null : text(row, "speaker"),
                    day(where, row, "from"),
                    day(where, row, "to"),
                    text(row, "source"));
            return new EvalQuestion(
                    required(where, row, "id"),
                    row.hasNonNull("kind") ? row.path("kind").asText() : answerable ? "answerable" : "unanswerable",
                    question,
                    gold,
                    row.path("all_of").asBoolean(false),
                    speakerIsGold ? texts(row.path("speaker")) : List.of(),
                    text(row, "date"),
                    answers,
                    goldArticles,
                    texts(row.path("silver_docs")),
                    answerable);
        } catch (JsonProcessingException e) {
            throw new DatelineException(where + ": expected a JSON object, found " + e.getOriginalMessage(), e);
        } catch (IllegalArgumentException e) {
            throw new DatelineException(where + ": " + e.getMessage(), e);
        }
    }

    /** What was shown was wrong: that tells nothing of what is right, so that there is nothing to judge by. */
    private static boolean isWrong(JsonNode row) {
        return row.path("feedback").asText().equals("wrong");
    }

    private static String withoutByteOrderMark(String line) {
        return line.startsWith("\uFEFF") ? line.substring(1) : line;
    }

    private static List<Gold> gold(String where, JsonNode entries) {
        List<Gold> gold = new ArrayList<>();
        for (JsonNode entry : entries) {
            if (!entry.path("file").isTextual()) {
                throw new DatelineException(
                        where + ": expected a list of objects with \"file\" as \"gold\", found " + entries);
            }
            gold.add(new Gold(
                    entry.path("file").asText(), entry.path("quote_contains").asText()));
        }
        return gold;
    }

    private static String required(String where, JsonNode row, String field) {
        String text = text(row, field);
        if (text == null) {
            throw new DatelineException(where + ": expected a field \"" + field + "\", found none");
        }
        return text;
    }

    private static @Nullable String text(JsonNode row, String field) {
        String text = row.path(field).asText("");
        return text.isBlank() ? null : text;
    }

    private static @Nullable LocalDate day(String where, JsonNode row, String field) {
        String text = text(row, field);
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new DatelineException(where + ": expected a day YYYY-MM-DD as \"" + field + "\", found " + text, e);
        }
    }

    private static List<String> texts(JsonNode node) {
        List<String> texts = new ArrayList<>();
        if (node.isTextual()) {
            texts.add(node.asText());
        }
        node.forEach(entry -> texts.add(entry.asText()));
        return texts;
    }
}
