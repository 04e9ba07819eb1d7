package dateline.eval;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** From outcomes to a report. Stateless. */
public final class Measures {
    private Measures() {}

    /**
     * The measures of a run.
     *
     * @param foreign outcomes of questions that are about something else than the archive; may be empty
     */
    public static EvalReport report(List<Outcome> outcomes, List<Outcome> foreign) {
        List<Outcome> judged =
                outcomes.stream().filter(outcome -> outcome.right() != null).toList();
        List<Outcome> answerable =
                outcomes.stream().filter(Measures::isAnswerable).toList();
        List<Outcome> unanswerable =
                outcomes.stream().filter(outcome -> !isAnswerable(outcome)).toList();
        return new EvalReport(
                outcomes.size(),
                byKind(judged),
                proportion(judged, Measures::isAnswerable, Outcome::isRight),
                proportion(
                        answerable,
                        outcome -> outcome.rightIfShown() != null,
                        outcome -> Boolean.TRUE.equals(outcome.rightIfShown())),
                proportion(answerable, _ -> true, Outcome::declined),
                proportion(unanswerable, _ -> true, Outcome::declined),
                ArticleRanks.of(outcomes),
                shownWords(outcomes),
                Separation.of(confidences(answerable), confidences(unanswerable))
                        .orElse(null),
                reliability(outcomes),
                Foreign.of(outcomes, foreign).orElse(null),
                Times.of(outcomes.stream().map(Outcome::took).toList()),
                Times.of(outcomes.stream().map(Outcome::cpu).toList()),
                judged.stream()
                        .filter(outcome -> !outcome.isRight())
                        .map(Measures::wrong)
                        .toList());
    }

    static double[] confidences(List<Outcome> outcomes) {
        return outcomes.stream().mapToDouble(Outcome::confidence).toArray();
    }

    private static boolean isAnswerable(Outcome outcome) {
        return outcome.question().answerable();
    }

    private static Map<String, Proportion> byKind(List<Outcome> judged) {
        Map<String, Proportion> byKind = new LinkedHashMap<>();
        for (Outcome outcome : judged) {
            byKind.computeIfAbsent(
                    outcome.question().kind(),
                    kind -> proportion(judged, other -> other.question().kind().equals(kind), Outcome::isRight));
        }
        return byKind;
    }

    private static Proportion proportion(List<Outcome> outcomes, Predicate<Outcome> cases, Predicate<Outcome> hits) {
        List<Outcome> counted = outcomes.stream().filter(cases).toList();
        return new Proportion((int) counted.stream().filter(hits).count(), counted.size());
    }

    private static @Nullable Double shownWords(List<Outcome> outcomes) {
        var words = outcomes.stream()
                .map(Outcome::shown)
                .filter(Objects::nonNull)
                .mapToInt(Outcome.Excerpt::words)
                .average();
        return words.isPresent() ? words.getAsDouble() : null;
    }

    /** Of the sentence that is shown or would be: a question without an answer has no right one. */
    private static @Nullable Reliability reliability(List<Outcome> outcomes) {
        return Reliability.of(outcomes.stream()
                        .filter(outcome -> !isAnswerable(outcome) || outcome.rightIfShown() != null)
                        .map(outcome -> new Reliability.Judged(
                                outcome.confidence(),
                                isAnswerable(outcome),
                                Boolean.TRUE.equals(outcome.rightIfShown())))
                        .toList())
                .orElse(null);
    }

    private static EvalReport.Wrong wrong(Outcome outcome) {
        Outcome.Excerpt shown = outcome.shown();
        return new EvalReport.Wrong(
                outcome.question().id(),
                outcome.question().kind(),
                outcome.question().question().text(),
                shown == null ? "" : shown.text(),
                outcome.confidence());
    }
}
