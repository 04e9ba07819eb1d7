package dateline.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeasuresTest {
    @Test
    void aDeclinedAnswerableQuestionCountsAsWrong() {
        EvalReport report = report(Outcomes.shown("a", true, 0.9), Outcomes.declined("b", true, 0.2));

        assertThat(report.answerableRight()).isEqualTo(new Proportion(1, 2));
        assertThat(report.answerableDeclined()).isEqualTo(new Proportion(1, 2));
        assertThat(report.wrong()).extracting(EvalReport.Wrong::id).containsExactly("b");
    }

    @Test
    void ifNothingWereDeclinedTheNearestSentenceCounts() {
        EvalReport report = report(
                Outcomes.shown("a", true, 0.9),
                Outcomes.declined("b", true, 0.2),
                Outcomes.declined("c", false, 0.1),
                Outcomes.unanswerable("d", true, 0.1));

        assertThat(report.rightIfShown()).isEqualTo(new Proportion(2, 3));
    }

    @Test
    void unanswerableQuestionsAreRightWhenDeclined() {
        EvalReport report = report(Outcomes.unanswerable("a", true, 0.1), Outcomes.unanswerable("b", false, 0.8));

        assertThat(report.unanswerableDeclined()).isEqualTo(new Proportion(1, 2));
        assertThat(report.rightByKind()).containsOnlyKeys("kind").containsValue(new Proportion(1, 2));
        assertThat(report.separation()).isNull();
        assertThat(report.reliability()).isNull();
    }

    @Test
    void onlyWhatIsShownHasWords() {
        EvalReport report = report(Outcomes.shown("a", true, 0.9), Outcomes.declined("b", true, 0.2));

        assertThat(report.shownWords()).isEqualTo(5.0);
        assertThat(report(Outcomes.declined("b", true, 0.2)).shownWords()).isNull();
    }

    @Test
    void aQuestionWithoutAnAnswerIsNeverShownRightly() {
        EvalReport report = report(Outcomes.shown("a", true, 0.9), Outcomes.unanswerable("b", true, 0.4));

        assertThat(report.reliability()).isNotNull();
        assertThat(report.reliability().error()).isCloseTo((0.1 + 0.4) / 2, within(1e-9));
    }

    @Test
    void foreignQuestionsStandBesideTheAnswerableOnes() {
        List<Outcome> own = List.of(
                Outcomes.shown("a", true, 0.9),
                Outcomes.declined("b", true, 0.3),
                Outcomes.unanswerable("own, but unanswerable", true, 0.95));
        List<Outcome> foreign = List.of(Outcomes.unanswerable("x", true, 0.1), Outcomes.unanswerable("y", false, 0.5));

        Foreign measured = Measures.report(own, foreign).foreign();

        assertThat(measured).isNotNull();
        assertThat(measured.separation().auroc()).isEqualTo(0.75);
        assertThat(measured.foreignDeclined()).isEqualTo(new Proportion(1, 2));
        assertThat(measured.ownDeclined()).isEqualTo(new Proportion(1, 2));
    }

    @Test
    void ranksGiveHitsAndReciprocalRank() {
        EvalReport report = report(
                Outcomes.ranked("a", 1),
                Outcomes.ranked("b", 4),
                Outcomes.ranked("c", 0),
                Outcomes.ranked("eleventh", 11),
                Outcomes.shown("none known", true, 1));

        assertThat(report.articles().hits())
                .containsEntry(1, new Proportion(1, 4))
                .containsEntry(5, new Proportion(2, 4))
                .containsEntry(10, new Proportion(2, 4));
        assertThat(report.articles().reciprocalRank()).isCloseTo((1 + 0.25) / 4, within(1e-9));
    }

    @Test
    void timesAreOfTheClockAndOfTheProcessor() {
        EvalReport report = report(Outcomes.took("a", 30, 2), Outcomes.took("b", 10, 9), Outcomes.took("c", 20, 3));

        assertThat(report.wall()).isEqualTo(new Times(Duration.ofMillis(20), Duration.ofMillis(30)));
        assertThat(report.cpu()).isEqualTo(new Times(Duration.ofMillis(3), Duration.ofMillis(9)));
    }

    @Test
    void wilsonIntervalOfAllRightDoesNotClaimCertainty() {
        Proportion all = new Proportion(10, 10);

        assertThat(all.high()).isCloseTo(1.0, within(1e-9));
        assertThat(all.low()).isCloseTo(0.7225, within(1e-3));
    }

    private static EvalReport report(Outcome... outcomes) {
        return Measures.report(List.of(outcomes), List.of());
    }
}
