package dateline.asking.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.archive.Loaded;
import dateline.archive.LoadedView;
import dateline.asking.evidence.Excerpts;
import dateline.asking.evidence.Quotation;
import dateline.asking.question.Analysis;
import dateline.asking.question.Question;
import dateline.asking.question.QuestionAnalyzer;
import dateline.reading.passage.DateBasis;
import dateline.reading.passage.SentenceDate;
import dateline.reading.time.DateInterval;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConflictsTest extends LoadedView {
    private static final String QUESTION = "How many crates did the guard take?";

    private static final LocalDate NINTH = LocalDate.of(2019, 5, 9);

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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    How many crates did the guard take? | The guard took 75 crates. | The guard took 80 crates.
                    How many crates did the guard take? | The guard took fifteen crates. | The guard took 1,870 crates.
                    How many crates did the guard take? | The guard claims to have seized 75 crates. | They also claim to have taken the goods left behind, including 1,200 crates.
                    How many crates did the guard take? | The guard took two dozen crates. | The guard took 25 crates.
                    How many crates did the guard take? | The guard took 75 crates. | In all, 80 crates were taken by the guard.
                    How many crates did the guard take? | The guard took 60 crates. | The guard took over 70 crates.
                    How many crates did the guard take? | The guard took 90 crates. | The guard took up to 80 crates.
                    How many crates did the guard take? | The guard took about 20 crates. | The guard took 80 crates.
                    How many crates did the guard take? | The guard took 15 of the 90 crates. | The guard took 20 crates.
                    How many people were killed in that bus crash? | The bus crash killed 15 people. | The crash killed 22 people.
                    How many people were killed in that bus crash? | In the crash 15 people were killed and 20 injured. | The bus crash left 22 dead.
                    How many children were hurt in the fire? | The fire hurt 20 people, including 5 children. | The fire injured 8 children.
                    How many houses were destroyed in Mirefield? | The flood destroyed 40 houses in Mirefield. | In Mirefield the flood destroyed 65 houses.
                    How many people need aid in the valley? | In the valley 3 million people need aid. | Aid is needed by 5 million people in the valley.
                    What number of seats did the party win? | The party won 31 seats. | The party won 36 seats.
                    What was the number of soldiers sent to the border? | The army sent 400 soldiers to the border. | Some 900 soldiers were sent to the border.
                    How much did the bridge cost? | The bridge cost $3bn. | The bridge cost $5 billion.
                    What share of the vote did the party win? | The party won 30% of the vote. | The party won 45 per cent of the vote.
                    """)
    void figuresOfTheSameThingThatCannotBothBeTrueConflict(String question, String one, String other) {
        assertThat(figures(question, one, other)).hasSizeGreaterThan(1);
        assertThat(figures(question, other, one)).hasSizeGreaterThan(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    How many crates did the guard take? | The guard took 1,870 crates. | The guard took 1870 crates.
                    How many crates did the guard take? | The guard took fifteen crates. | The guard took 15 crates.
                    How many crates did the guard take? | The guard took two dozen crates. | The guard took 24 crates.
                    How many crates did the guard take? | The guard took over 70 crates. | The guard took 75 crates.
                    How many crates did the guard take? | The guard took at least 10 crates. | The guard took 12 crates.
                    How many crates did the guard take? | The guard took about 15 crates. | The guard took 15 crates.
                    How many crates did the guard take? | The guard took nearly 80 crates. | The guard took 78 crates.
                    How many crates did the guard take? | The guard took 70 crates or more. | The guard took 75 crates.
                    How many crates did the guard take? | The guard took 70 or more crates. | The guard took 75 crates.
                    How many crates did the guard take? | The guard took 15 of the 90 crates. | The guard took 90 crates.
                    How many crates did the guard take? | The guard took 15 of the 90 crates. | The guard took 15 crates.
                    How many crates did the guard take? | The guard took another 15 crates. | The guard took 90 crates.
                    How many crates did the guard take? | The guard took 15 more crates. | The guard took 90 crates.
                    How many crates did the guard take? | The guard took between 10 and 15 crates. | The guard took 12 crates.
                    How many crates did the guard take? | The guard took 10 to 15 crates. | The guard took 12 crates.
                    How many crates did the guard take? | The guard took 15 crates. | The guard took 20 lorries.
                    How many crates did the guard take? | The guard took 15 crates. | The guard sold 20 crates.
                    How many crates did the guard take? | The guard took 15 crates. | The navy took 20 crates.
                    How many crates did the guard take? | The guard took 15 crates in Mirefield. | The guard took 20 crates in Dunholm.
                    How many crates did the guard take in Mirefield? | The guard took 15 crates in Mirefield. | The guard took 20 crates.
                    How many crates did the guard take in Mirefield? | The guard took 15 crates in Mirefield. | The guard took 20 crates in Dunholm.
                    How many houses were destroyed? | The flood destroyed 15 houses. | The flood killed 20 people.
                    How many people were killed? | The blast killed 15 people. | The blast injured 20 people.
                    How many people were killed? | The blast killed 15 people and injured 20. | The blast killed 15 people.
                    How many people were killed? | In the blast 15 people were killed and 20 injured. | The blast left 15 dead.
                    How many people were killed? | The blast killed 20 people, including 5 children. | The blast killed 20 people.
                    How many people were killed? | The blast killed 20 people, 5 of them children. | The blast killed 20.
                    How many people were killed in that bus crash? | The bus crash killed 15 people. | The ferry fire killed 22 people.
                    How many people were killed? | The toll rose from 10 to 15 people killed. | The blast killed 10 people.
                    How many people were killed? | The blast killed 15 people. | Two clerks, aged 20 and 30, were killed in the blast.
                    How many insurgents were killed? | The army killed 20 and 24 insurgents in Mirefield and Dunholm respectively. | The army killed 200 insurgents.
                    How many people live in Mirefield? | Some 9,000 people live in Mirefield. | Mirefield has 9,200 people.
                    How many people need aid? | As many as 3 million people need aid. | Aid is needed by 2.5 million people.
                    How many people need aid? | 18 million people need aid. | 18.2 million people need aid.
                    How many seats did the party win? | The party won 31 seats. | The party wants 36 seats.
                    How many rifles did the guard take? | The guard took 15 crates and 90 rifles. | The guard took 90 rifles.
                    How many rifles did the guard take? | The guard took 15 rifle racks. | The guard took 90 rifles.
                    How much did the bridge cost? | The bridge cost $3bn. | The bridge cost $3 billion.
                    How much did the bridge cost? | The bridge cost $3bn. | The bridge cost €2bn.
                    How much did the bridge cost? | The bridge cost $3m. | The tunnel cost $5m.
                    How much did the crane weigh? | The crane weighed 300 pounds. | The crane weighed 900 pounds.
                    How much did the crane of Oskar Lund cost? | The crane of Oskar Lund cost $3m. | The crane cost $5m.
                    How many seasons did the drama Harbour Lights last? | Harbour Lights lasted ten seasons. | The drama lasted nine seasons.
                    How many oil paintings does the museum have? | The museum has 650 oil paintings. | The museum has 6,000 paintings.
                    How many schools does the town run? | The town runs seven schools. | The town runs four charter schools.
                    How many students does the school teach? | The school teaches 900 students. | The school teaches 40 students of law and 50 students of art.
                    What share of patients recover? | Some 80% of patients recover. | In Mirefield 20% of the population fled.
                    What share of the vote did the party win? | The party won 30% of the vote. | The party won 30 percent of the vote.
                    Who took the crates? | The guard took 75 crates. | The guard took 80 crates.
                    """)
    void figuresThatCanBothBeTrueDoNotConflict(String question, String one, String other) {
        assertThat(figures(question, one, other)).isEmpty();
        assertThat(figures(question, other, one)).isEmpty();
    }

    @Test
    void figuresThatTellOfDifferentDaysAreOfDifferentOccasions() {
        assertThat(figures(
                        QUESTION,
                        dated("a", "The guard took 75 crates.", NINTH, DateBasis.WRITTEN),
                        dated("b", "The guard took 80 crates.", NINTH.plusDays(1), DateBasis.RECKONED)))
                .isEmpty();
    }

    @Test
    void whatHappenedOnceIsAConflictOnWhateverDaysItIsTold() {
        assertThat(figures(
                        QUESTION,
                        dated("a", "The guard took 75 crates.", NINTH, DateBasis.CARRIED),
                        dated("b", "The guard took 80 crates.", NINTH.plusDays(1), DateBasis.RECKONED)))
                .hasSize(2);
    }

    @Test
    void aCountThatGoesOnIsADevelopmentOnAnotherDayAndAConflictOnTheSame() {
        String question = "How many people were killed in that flood?";
        Quotation early = dated("a", "The flood killed 10 people.", NINTH, DateBasis.CARRIED);
        Quotation later = dated("b", "The flood killed 15 people.", NINTH.plusDays(1), DateBasis.CARRIED);
        Quotation other = dated("c", "The flood killed 15 people.", NINTH, DateBasis.CARRIED);

        assertThat(figures(question, early, later)).isEmpty();
        assertThat(figures(question, early, other)).hasSize(2);
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

    private List<Answer.Figure> figures(String question, Quotation... quotations) {
        return Conflicts.figures(analysis(question), List.of(quotations), view.index());
    }

    private static Quotation dated(String article, String text, LocalDate day, DateBasis basis) {
        Quotation of = Excerpts.of(article, text);
        var date = new SentenceDate(day.toString(), DateInterval.day(day), basis);
        return new Quotation(
                of.citation(), of.span(), text, date, null, List.of(), null, Quotation.Mode.NONE, List.of(), List.of());
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
