package dateline.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dateline.asking.question.Question;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MeasuresTest {
    @Test
    void aDeclinedAnswerableQuestionCountsAsWrong() {
        EvalReport report =
                Measures.report(List.of(outcome("a", true, false, true, 0.9), outcome("b", true, true, false, 0.2)));

        assertThat(report.answerableRight()).isEqualTo(new Proportion(1, 2));
        assertThat(report.wrong()).extracting(EvalReport.Wrong::id).containsExactly("b");
    }

    @Test
    void unanswerableQuestionsAreRightWhenDeclined() {
        EvalReport report =
                Measures.report(List.of(outcome("a", false, true, true, 0.1), outcome("b", false, false, false, 0.8)));

        assertThat(report.unanswerableDeclined()).isEqualTo(new Proportion(1, 2));
    }

    @Test
    void aPerfectOrderSeparatesFully() {
        EvalReport report = Measures.report(List.of(
                outcome("a", true, false, true, 0.9),
                outcome("b", true, false, true, 0.8),
                outcome("c", false, false, false, 0.3)));

        assertThat(report.separation()).isNotNull();
        assertThat(report.separation().auroc()).isEqualTo(1.0);
        assertThat(report.separation().bestAccuracy()).isEqualTo(1.0);
        assertThat(report.separation().threshold()).isEqualTo(0.8);
    }

    @Test
    void tiesCountHalf() {
        EvalReport report =
                Measures.report(List.of(outcome("a", true, false, true, 0.5), outcome("b", false, false, false, 0.5)));

        assertThat(report.separation()).isNotNull();
        assertThat(report.separation().auroc()).isEqualTo(0.5);
    }

    @Test
    void ranksGiveHitsAndReciprocalRank() {
        EvalReport report = Measures.report(List.of(ranked("a", 1), ranked("b", 4), ranked("c", 0), ranked("d", null)));

        assertThat(report.articleHits()).containsEntry(1, new Proportion(1, 3)).containsEntry(5, new Proportion(2, 3));
        assertThat(report.reciprocalRank()).isCloseTo((1 + 0.25 + 0) / 3, within(1e-9));
    }

    @Test
    void wilsonIntervalOfAllRightDoesNotClaimCertainty() {
        Proportion all = new Proportion(10, 10);

        assertThat(all.high()).isCloseTo(1.0, within(1e-9));
        assertThat(all.low()).isCloseTo(0.7225, within(1e-3));
    }

    private static Outcome outcome(String id, boolean answerable, boolean declined, boolean right, double confidence) {
        return new Outcome(
                question(id, answerable),
                declined,
                right,
                null,
                null,
                declined ? 0 : 5,
                confidence,
                Duration.ofMillis(3),
                "");
    }

    private static Outcome ranked(String id, @Nullable Integer rank) {
        return new Outcome(question(id, true), true, null, rank, null, 0, 0.1, Duration.ofMillis(3), "");
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
