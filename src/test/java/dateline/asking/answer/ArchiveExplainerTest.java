package dateline.asking.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dateline.archive.Loaded;
import dateline.archive.LoadedView;
import dateline.asking.answer.Explanation.Step;
import dateline.asking.evidence.Feature;
import dateline.asking.evidence.HandMade;
import dateline.asking.evidence.SentenceRanker;
import dateline.asking.question.Question;
import dateline.asking.search.Searcher;
import dateline.config.Settings;
import dateline.reading.statement.SpeakerMatch;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArchiveExplainerTest extends LoadedView {
    private static final double ENOUGH = 0.2;

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
                .containsExactly(
                        "reading the question",
                        "encoding it",
                        "settling how it is meant",
                        "searching passages",
                        "weighing sentences");
        assertThat(explanation.steps()).noneMatch(step -> step.took().isNegative());
        assertThat(explanation.steps().get(3).found())
                .isEqualTo(explanation.passages().size())
                .isEqualTo(2);
        assertThat(explanation.steps().get(4).found())
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Where did the crane fall? | a question without limits",
                "What did Olaf Brandt describe on the first map of the bay? | told of somebody who is never quoted",
                "Who drew the first map of the bay in 1790? | a year that no article is of",
                "What did Greta Holm say? | somebody who is quoted",
            })
    void theReadingIsTheOneThatIsAnswered(String text, String description) {
        loaded.with("map.txt", "The pilot Olaf Brandt drew the first map of the bay. The map hangs in the town hall.");
        loaded.reload();
        var question = Question.of(text);

        Answer answer = answerer().answer(question);
        Explanation explanation = explain(question);

        assertThat(explanation.understood().speaker())
                .as(description)
                .isEqualTo(answer.frame().understood().speaker());
        assertThat(answer)
                .asInstanceOf(type(Answer.Quoted.class))
                .satisfies(quoted -> assertThat(
                                explanation.sentences().getFirst().candidate().text())
                        .isEqualTo(quoted.quotations().getFirst().text()));
    }

    @Test
    void whatIsAskedBackIsShownAsItWasRead() {
        loaded.with("old.txt", "date 2017-05-08 The crane of Velmora was built.");
        loaded.reload();

        Explanation explanation = explain(Question.of("What happened on May 8?"));

        assertThat(answerer().answer(Question.of("What happened on May 8?"))).isInstanceOf(Answer.Clarify.class);
        assertThat(explanation.understood().days()).isNull();
        assertThat(explanation.sentences()).isNotEmpty();
    }

    private Answerer answerer() {
        return new ArchiveAnswerer(
                loaded.archive(),
                new Searcher(loaded.encoder()),
                new SentenceRanker(loaded.encoder(), HandMade.model()),
                new SpeakerMatch(),
                Optional.empty(),
                new Settings.Asking(5, ENOUGH, Path.of("none")));
    }

    private Explanation explain(Question question) {
        return new ArchiveExplainer(
                        loaded.archive(),
                        loaded.encoder(),
                        new Searcher(loaded.encoder()),
                        HandMade.model(),
                        new SpeakerMatch(),
                        ENOUGH)
                .explain(question);
    }
}
