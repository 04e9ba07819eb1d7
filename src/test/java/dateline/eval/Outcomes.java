package dateline.eval;

import dateline.asking.question.Question;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Outcomes made by hand. */
final class Outcomes {
    private Outcomes() {}

    /** A question with an answer: shown, right or not. */
    static Outcome shown(String id, boolean right, double confidence) {
        return outcome(question(id, true), false, right, right, confidence, 5);
    }

    /** A question with an answer that was declined; what came nearest was right or not. */
    static Outcome declined(String id, boolean nearestRight, double confidence) {
        return outcome(question(id, true), true, false, nearestRight, confidence, 5);
    }

    /** A question without an answer. */
    static Outcome unanswerable(String id, boolean declined, double confidence) {
        return outcome(question(id, false), declined, declined, null, confidence, 5);
    }

    /** A question whose gold article stands at a place; 0: nowhere. */
    static Outcome ranked(String id, int place) {
        List<String> articles = new ArrayList<>(Collections.nCopies(20, "other"));
        if (place > 0) {
            articles.set(place - 1, "gold " + id);
        }
        var question = new EvalQuestion(
                id,
                "kind",
                Question.of("Who?"),
                List.of(),
                false,
                List.of(),
                null,
                List.of(),
                List.of("gold " + id),
                List.of(),
                true);
        return new Outcome(question, true, null, null, articles, null, 0, Duration.ofMillis(3), Duration.ofMillis(2));
    }

    /** With times of its own. */
    static Outcome took(String id, int millis, int cpuMillis) {
        return new Outcome(
                question(id, true),
                true,
                null,
                null,
                List.of(),
                null,
                0,
                Duration.ofMillis(millis),
                Duration.ofMillis(cpuMillis));
    }

    private static Outcome outcome(
            EvalQuestion question,
            boolean declined,
            boolean right,
            @Nullable Boolean rightIfShown,
            double confidence,
            int words) {
        var best = new Outcome.Excerpt("a.txt", 10, 20, String.join(" ", Collections.nCopies(words, "word")));
        return new Outcome(
                question,
                declined,
                right,
                rightIfShown,
                List.of(),
                best,
                confidence,
                Duration.ofMillis(3),
                Duration.ofMillis(2));
    }

    private static EvalQuestion question(String id, boolean answerable) {
        return new EvalQuestion(
                id,
                "kind",
                Question.of("Who?"),
                List.of(),
                false,
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(),
                answerable);
    }
}
