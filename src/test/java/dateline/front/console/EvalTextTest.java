package dateline.front.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dateline.asking.question.Question;
import dateline.eval.Comparison;
import dateline.eval.EvalQuestion;
import dateline.eval.Measures;
import dateline.eval.Outcome;
import dateline.eval.SavedRun;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class EvalTextTest {
    private static final List<Outcome> BEFORE = List.of(outcome("a", true, 0.9), outcome("b", false, 0.3));
    private static final List<Outcome> NOW = List.of(outcome("a", true, 0.9), outcome("b", true, 0.8));
    private static final List<Outcome> FOREIGN = List.of(foreign("x", 0.1), foreign("y", 0.85));

    @Test
    void thePlainRunHasNoRowsOfWhatWasNotAskedFor() {
        String text = EvalText.of(new EvalResult(Measures.report(NOW, List.of()), null));

        assertThat(text)
                .contains("right, all with an answer                  2/    2    1.000")
                .contains("gold article in the first 1 ")
                .contains("  CPU time for each                              2   p50 4.0 ms, p99 4.0 ms")
                .contains("confidence: calibration error                         0.150")
                .doesNotContain("foreign", "against", "null", "NaN");
    }

    @Test
    void foreignQuestionsAndTheRunBeforeHaveRowsOfTheirOwn() {
        String text = EvalText.of(withAll());

        assertThat(text)
                .contains("own or foreign: AUROC                                 0.750")
                .contains("  foreign declined                         1/    2    0.500")
                .contains("against the run before: 2 questions in both, 0 with another first sentence")
                .contains("0.500 to 1.000 of 2; 0 lost, 1 gained, McNemar p = 1.0000")
                .contains("right now: b (kind)");
    }

    @Test
    void theJsonHoldsTheSame() {
        JsonNode json = EvalJson.of(withAll());

        assertThat(json.at("/foreign/auroc").asDouble()).isEqualTo(0.75);
        assertThat(json.at("/comparison/right/gained").asInt()).isEqualTo(1);
        assertThat(json.at("/comparison/changed/0/id").asText()).isEqualTo("b");
        assertThat(json.at("/reliability/bins")).hasSize(10);
        assertThat(json.at("/reliability/bins/0/mean_confidence").isNull()).isTrue();
        assertThat(json.path("cpu_p50_ms").asDouble()).isEqualTo(4);
        assertThat(json.at("/answerable_right_if_shown/hits").asInt()).isEqualTo(2);
    }

    @Test
    void whatDoesNotApplyIsNull() {
        JsonNode json = EvalJson.of(new EvalResult(Measures.report(List.of(), List.of()), null));

        assertThat(json.path("foreign").isNull()).isTrue();
        assertThat(json.path("reliability").isNull()).isTrue();
        assertThat(json.path("comparison").isNull()).isTrue();
    }

    private static EvalResult withAll() {
        return new EvalResult(Measures.report(NOW, FOREIGN), Comparison.of(SavedRun.of(BEFORE), SavedRun.of(NOW)));
    }

    private static Outcome outcome(String id, boolean right, double confidence) {
        return outcome(question(id, List.of("a.txt")), false, right, confidence);
    }

    private static Outcome foreign(String id, double confidence) {
        return outcome(question(id, List.of()).asForeign(), confidence < 0.5, false, confidence);
    }

    private static Outcome outcome(EvalQuestion question, boolean declined, boolean right, double confidence) {
        return new Outcome(
                question,
                declined,
                right,
                right,
                List.of("a.txt"),
                new Outcome.Excerpt("a.txt", 0, 10, "It rained."),
                confidence,
                Duration.ofMillis(5),
                Duration.ofMillis(4));
    }

    private static EvalQuestion question(String id, List<String> articles) {
        return new EvalQuestion(
                id,
                "kind",
                Question.of("Did it rain?"),
                List.of(),
                false,
                List.of(),
                null,
                List.of("rained"),
                articles,
                List.of(),
                true);
    }
}
