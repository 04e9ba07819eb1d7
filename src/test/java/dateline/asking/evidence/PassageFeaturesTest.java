package dateline.asking.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dateline.archive.Loaded;
import dateline.archive.View;
import dateline.archive.index.PassageFilter;
import dateline.asking.question.Analysis;
import dateline.asking.question.Question;
import dateline.asking.question.QuestionAnalyzer;
import dateline.asking.search.Searcher;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PassageFeaturesTest {
    /** What similarity of a piece with itself is left by rounding, and what chance similarity does not reach. */
    private static final double MET = 0.95;

    private static final double NOT_MET = 0.7;

    @TempDir
    static Path folder;

    private static Loaded loaded;
    private static View view;

    /** Once for all: no test changes the archive, and there are many. */
    @BeforeAll
    static void load() {
        loaded = new Loaded(folder);
        loaded.with(
                        "ferry.txt",
                        "The ferry Corvana carried 340 passengers past Tallow Bay. It did not stop at any pier. The highest"
                                + " fare was twelve crowns.")
                .with("market.txt", "The market of Lindow sells apples and pears.")
                .with("mill.txt", "The mill by the river grinds barley.");
        loaded.reload();
        view = loaded.archive().acquire();
    }

    @AfterAll
    static void close() {
        view.close();
        loaded.close();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # question                              | feature                 | of the three sentences
            Did the ferry Corvana pass Tallow Bay?  | NAMES                   | 1 0 0
            Did the ferry Corvana pass Tallow Bay?  | NAMES_IN_WINDOW         | 1 1 0
            Did the ferry Corvana pass Tallow Bay?  | NAMES_IN_PASSAGE        | 1 1 1
            Did the ferry Corvana pass Lindow?      | NAMES                   | 0.5 0 0
            Ferry and passengers?                   | NAMES                   | 0.5 0.5 0.5
            Were 340 passengers aboard?             | NUMBERS                 | 1 0 0
            Were 340 passengers aboard?             | NUMBERS_IN_WINDOW       | 1 1 0
            Were 340 passengers aboard?             | NUMBERS_IN_PASSAGE      | 1 1 1
            Were there passengers aboard?           | NUMBERS                 | 0.5 0.5 0.5
            ferry passengers                        | TERMS_MISSED_IN_PASSAGE | 0 0 0
            ferry apples pears                      | TERMS_MISSED_IN_PASSAGE | 2 2 2
            ferry zebras                            | TERMS_MISSED_IN_PASSAGE | 1 1 1
            ferry zebras                            | RAREST_MISSED           | 1 1 1
            ferry passengers                        | RAREST_MISSED_IN_PASSAGE | 0 0 0
            ferry zebras                            | WORDS_MISSED_IN_PASSAGE | 0.5 0.5 0.5
            ferry passengers                        | UNKNOWN_TERMS           | 0 0 0
            ferry zebras                            | UNKNOWN_TERMS           | 1 1 1
            zebras lemurs ibexes quokkas tapirs     | UNKNOWN_TERMS           | 3 3 3
            What was the lowest fare?               | ANTONYM                 | 0 0 1
            What was the lowest fare?               | ANTONYM_IN_WINDOW       | 0 1 1
            What was the highest fare?              | ANTONYM                 | 0 0 0
            Where did the ferry stop?               | NEGATION                | 0 1 0
            Where did the ferry stop?               | DENIAL_MISSED           | 0 0 0
            Where did the ferry not stop?           | NEGATION                | 1 0 1
            Where did the ferry not stop?           | DENIAL_MISSED           | 1 0 1
            ferry passengers                        | FIRST_SENTENCE          | 1 0 0
            ferry passengers                        | POINTS_BACK             | 0 1 0
            ferry                                   | NEW_NAMES               | 3 0 0
            ferry past Tallow Bay                   | NEW_NAMES               | 1 0 0
            """)
    void aFeatureSaysWhatItsNameSays(String question, Feature feature, String expected) {
        List<Features> sentences = features(question);

        assertThat(sentences)
                .extracting(one -> String.format(Locale.ROOT, "%.1f", one.get(feature)))
                .containsExactlyElementsOf(List.of(expected.split(" ", -1)).stream()
                        .map(value -> String.format(Locale.ROOT, "%.1f", Double.valueOf(value)))
                        .toList());
    }

    @Test
    void aSentenceThatHoldsAllTermsIsCoveredWhole() {
        Features first = features("ferry passengers").getFirst();
        Features less = features("ferry zebras").getFirst();

        assertThat(first.get(Feature.SENTENCE_COVERAGE)).isCloseTo(1, within(1e-6));
        assertThat(less.get(Feature.SENTENCE_COVERAGE))
                .as("what the archive lacks is rarer than what it holds")
                .isBetween(0.05, 0.5);
    }

    @Test
    void neighboursInTheQuestionThatAreNeighboursInTheSentenceAreAPair() {
        assertThat(features("ferry Corvana").getFirst().get(Feature.PAIRS)).isEqualTo(1);
        assertThat(features("Corvana ferry").getFirst().get(Feature.PAIRS)).isZero();
        assertThat(features("ferry").getFirst().get(Feature.PAIRS)).isZero();
    }

    @Test
    void aNameThatIsNotMetIsTheWeakestNameAndNoWord() {
        Features features = features("passengers carried past Zephyria").getFirst();

        assertThat(features.get(Feature.WEAKEST_NAME)).isLessThan(NOT_MET);
        assertThat(features.get(Feature.WEAKEST_WORD)).isGreaterThan(MET);
    }

    @Test
    void aWordThatIsNotMetIsTheWeakestWordAndNoName() {
        Features features = features("zebras carried past Tallow").getFirst();

        assertThat(features.get(Feature.WEAKEST_NAME)).isGreaterThan(MET);
        assertThat(features.get(Feature.WEAKEST_WORD)).isLessThan(NOT_MET);
    }

    @Test
    void aQuestionWithoutNamesMissesNone() {
        assertThat(features("zebras carried past"))
                .extracting(one -> one.get(Feature.WEAKEST_NAME))
                .containsOnly(1.0);
    }

    @Test
    void aNumberCountsAsAName() {
        assertThat(features("passengers carried 999").getFirst().get(Feature.WEAKEST_NAME))
                .isLessThan(NOT_MET);
        assertThat(features("passengers carried 340").getFirst().get(Feature.WEAKEST_NAME))
                .isGreaterThan(MET);
    }

    @Test
    void functionWordsDoNotOutweighWhatIsAskedForInASmallArchive() {
        String text = "how many passengers were there";

        double[] weights = profile(text).weights();

        assertThat(weights).hasSize(5);
        for (int i : new int[] {0, 1, 3, 4}) {
            assertThat(weights[i]).as(text.split(" ", -1)[i]).isPositive().isLessThan(weights[2]);
        }
    }

    @Test
    void theRarestTermIsTheOneThatFewestPassagesHold() {
        assertThat(profile("ferry zebras").rarest())
                .isEqualTo(view.index().terms("zebras").getFirst());
        assertThat(profile("ferry zebras").unknown()).isEqualTo(1);
    }

    private QuestionProfile profile(String question) {
        Analysis analysis = analysis(question);
        return QuestionProfile.of(analysis, loaded.encoder().question(analysis.comparedText()), view.index());
    }

    /** Of the three sentences of the first article, in order. */
    private List<Features> features(String question) {
        Analysis analysis = analysis(question);
        var hits = new Searcher(loaded.encoder()).search(view, "ferry", PassageFilter.ALL.of(Set.of("ferry.txt")), 10);
        List<Features> features = new SentenceRanker(loaded.encoder(), HandMade.model())
                .features(analysis, hits, view.index()).stream()
                        .map(SentenceRanker.Scored::features)
                        .toList();
        assertThat(features).hasSize(3);
        return features;
    }

    private static Analysis analysis(String question) {
        return new QuestionAnalyzer().analyze(Question.of(question), null);
    }
}
