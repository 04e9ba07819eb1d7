package dateline.asking.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.archive.Loaded;
import dateline.archive.LoadedView;
import dateline.asking.evidence.Excerpts;
import dateline.asking.evidence.Quotation;
import dateline.asking.question.Analysis;
import dateline.asking.question.Question;
import dateline.asking.question.QuestionAnalyzer;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConflictsTest extends LoadedView {
    private static final String QUESTION = "How many crates did the guard take?";

    @Override
    protected void write(Loaded corpus) {
        corpus.with("a.txt", "The guard took crates.");
    }

    @Test
    void differentFiguresOfTwoArticlesConflict() {
        List<Answer.Figure> figures =
                figures(QUESTION, "The guard took 75 crates.", "It took 1,200 wooden crates.", "It took 75 crates.");

        assertThat(figures)
                .containsExactly(
                        new Answer.Figure("75", "crates", List.of(0, 2)),
                        new Answer.Figure("1200", "crates", List.of(1)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The guard took over 70 crates.",
                "The guard took up to 80 crates.",
                "The guard took 75 crates.",
                "The guard took 60 lorries.",
                "The guard took some crates.",
            })
    void aBoundTheSameFigureAndAFigureOfSomethingElseDoNot(String other) {
        assertThat(figures(QUESTION, "The guard took 75 crates.", other)).isEmpty();
    }

    @Test
    void severalFiguresWithinOneArticleAreNoConflict() {
        assertThat(figures(QUESTION, "The guard took 15 crates on Monday and 20 crates on Tuesday."))
                .isEmpty();
    }

    @Test
    void anArticleThatRepeatsOneOfSeveralFiguresDoesNotContradictThem() {
        assertThat(figures(
                        QUESTION,
                        "The guard took 15 crates on Monday and 20 crates on Tuesday.",
                        "The guard took 20 crates."))
                .isEmpty();
    }

    @Test
    void figuresAreOnlyComparedWhereTheQuestionAsksForACount() {
        assertThat(figures("Who took the crates?", "The guard took 75 crates.", "The guard took 80 crates."))
                .isEmpty();
    }

    @Test
    void theAnswerShowsOnlyQuotationsWithAFigureAndCountsThemAnew() {
        List<Quotation> quotations =
                quotations("The guard took 75 crates.", "The guard took crates.", "The guard took 80 crates.");
        List<Answer.Figure> figures = Conflicts.figures(analysis(QUESTION), quotations, view.index());

        Answer.Frame frame = new Answer.Frame(
                Question.of(QUESTION), analysis(QUESTION).understood(), view.snapshot(), java.time.Duration.ZERO);
        Answer answer = Conflicts.answer(frame, quotations, figures, 0.5);

        assertThat(answer)
                .isEqualTo(new Answer.Conflicting(
                        frame,
                        List.of(quotations.get(0), quotations.get(2)),
                        List.of(
                                new Answer.Figure("75", "crates", List.of(0)),
                                new Answer.Figure("80", "crates", List.of(1))),
                        0.5));
    }

    private List<Answer.Figure> figures(String question, String... texts) {
        return Conflicts.figures(analysis(question), quotations(texts), view.index());
    }

    /** Each of an article of its own. */
    private static List<Quotation> quotations(String... texts) {
        return IntStream.range(0, texts.length)
                .mapToObj(i -> Excerpts.of(i + ".txt", texts[i]))
                .toList();
    }

    private static Analysis analysis(String question) {
        return new QuestionAnalyzer().analyze(Question.of(question), null);
    }
}
