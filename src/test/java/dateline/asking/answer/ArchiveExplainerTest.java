package dateline.asking.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dateline.archive.Loaded;
import dateline.archive.LoadedView;
import dateline.asking.answer.Explanation.Step;
import dateline.asking.evidence.Feature;
import dateline.asking.evidence.HandMade;
import dateline.asking.question.Question;
import dateline.asking.search.Searcher;
import dateline.reading.statement.SpeakerMatch;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ArchiveExplainerTest extends LoadedView {
    @Override
    protected void write(Loaded corpus) {
        corpus.with("crane.txt", "date 2019-05-07 The crane of Velmora fell into the water. Nobody was hurt.")
                .with("ferry.txt", "date 2019-05-20 The ferry of Tarnholm was sold. “It is gone,” Greta Holm said.");
    }

    @Test
    void theStepsSayWhatEachOfThemFound() {
        Explanation explanation = explain(Question.of("Where did the crane fall?"));

        assertThat(explanation.steps())
                .extracting(Step::name)
                .containsExactly("reading the question", "encoding it", "searching passages", "weighing sentences");
        assertThat(explanation.steps()).noneMatch(step -> step.took().isNegative());
        assertThat(explanation.steps().get(2).found())
                .isEqualTo(explanation.passages().size())
                .isEqualTo(2);
        assertThat(explanation.steps().get(3).found())
                .isEqualTo(explanation.sentences().size())
                .isPositive();
    }

    @Test
    void thePassagesAndSentencesAreThoseOfTheAnswer() {
        Explanation explanation = explain(Question.of("Where did the crane fall?"));

        assertThat(explanation.searchedFor()).contains("crane");
        assertThat(explanation.passages().getFirst().article().article().id()).isEqualTo("crane.txt");
        assertThat(explanation.sentences().getFirst().candidate().text())
                .isEqualTo("The crane of Velmora fell into the water.");
    }

    @Test
    void whatTheFeaturesAddSumsToTheScoreInTheOrder() {
        Explanation explanation = explain(Question.of("Where did the crane fall?"));

        assertThat(explanation.sentences())
                .allSatisfy(weighed -> assertThat(weighed.contributions().values().stream()
                                .mapToDouble(Double::doubleValue)
                                .sum())
                        .isCloseTo(weighed.candidate().features().get(Feature.SCORE), within(1e-9)));
    }

    @Test
    void theLimitsOfTheQuestionHold() {
        Explanation explanation =
                explain(new Question("What happened?", LocalDate.of(2019, 5, 10), null, null, null, null));

        assertThat(explanation.passages())
                .extracting(hit -> hit.article().article().id())
                .containsOnly("crane.txt");
    }

    private Explanation explain(Question question) {
        return new ArchiveExplainer(
                        loaded.archive(),
                        loaded.encoder(),
                        new Searcher(loaded.encoder()),
                        HandMade.model(),
                        new SpeakerMatch())
                .explain(question);
    }
}
