package dateline.asking.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {
    private static final String SENTENCE =
            "The harbour office asked all crews to stay in port until the storm has passed.";

    @Test
    void theSameSentenceInTwoArticlesIsOneQuotationWithACopy() {
        List<Quotation> folded = Folding.fold(List.of(Excerpts.of("a", SENTENCE), Excerpts.of("b", SENTENCE)));

        assertThat(folded).hasSize(1);
        assertThat(folded.getFirst().citation().article()).isEqualTo("a");
        assertThat(folded.getFirst().copies())
                .extracting(Quotation.Copy::article)
                .containsExactly("b");
    }

    @Test
    void aSentenceRewordedAtItsEdgeIsStillACopy() {
        String reworded = "On Monday, the harbour office asked all crews to stay in port until the storm has passed.";

        List<Quotation> folded = Folding.fold(List.of(Excerpts.of("a", SENTENCE), Excerpts.of("b", reworded)));

        assertThat(folded).hasSize(1);
    }

    @Test
    void theSameQuotedWordsAreTheSameStatementWhateverStandsAround() {
        List<Quotation> folded = Folding.fold(List.of(
                Excerpts.of("a", "The office on Monday asked all crews to “stay in port until further notice.”"),
                Excerpts.of(
                        "b", "As waves grew, crews were told by the office to \"stay in port until further notice\"."),
                Excerpts.of("c", "The office “asked” nobody.")));

        assertThat(folded).hasSize(2);
        assertThat(folded.getFirst().copies())
                .extracting(Quotation.Copy::article)
                .containsExactly("b");
    }

    @Test
    void anotherFigureMakesAnotherSentenceOfAShortOne() {
        List<Quotation> folded = Folding.fold(
                List.of(Excerpts.of("a", "The army took 15 lorries."), Excerpts.of("b", "The army took 90 lorries.")));

        assertThat(folded).hasSize(2);
    }

    @Test
    void anotherFigureMakesAnotherSentenceOfALongOne() {
        String long15 = "Soldiers of the northern army took 15 lorries from the depot beside the river"
                + " before the guards of the town had noticed anything at all.";

        List<Quotation> folded =
                Folding.fold(List.of(Excerpts.of("a", long15), Excerpts.of("b", long15.replace("15", "90"))));

        assertThat(folded).hasSize(2);
    }

    @Test
    void aFigureThatOneOfTwoLeavesOutDoesNotPartThem() {
        String dated = "On Monday 3 May, " + SENTENCE;

        assertThat(Folding.fold(List.of(Excerpts.of("a", SENTENCE), Excerpts.of("b", dated))))
                .hasSize(1);
    }

    @Test
    void aRepetitionWithinOneArticleIsShownOnceAndInNoOtherArticle() {
        List<Quotation> folded = Folding.fold(List.of(Excerpts.of("a", SENTENCE), Excerpts.of("a", SENTENCE)));

        assertThat(folded).hasSize(1);
        assertThat(folded.getFirst().elsewhere()).isEmpty();
    }

    @Test
    void aLongRowOfTheSameWordsMakesACopyThoughBothBeginDifferently() {
        String one = "While the river is still rising in the lower town, the council on Friday told every household"
                + " near the dam to leave before nightfall.";
        String other = "As the worst flood in years reaches the valley of the Merle, council on Friday told every"
                + " household near the dam to leave before nightfall.";

        assertThat(Folding.fold(List.of(Excerpts.of("a", one), Excerpts.of("b", other))))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The mayor of Mirefield said on Monday that the old bridge by the mill would open to lorries in May | The mayor of Mirefield said on Monday that the old bridge by the mill would not open to lorries in May
                    The mayor of Mirefield said on Monday that the old bridge by the mill would open to lorries in May | The mayor of Mirefield said on Tuesday that the old bridge by the mill would open to lorries in May
                    The mayor of Mirefield said on Monday that the old bridge by the mill would open to lorries in May | The mayor of Dunholm said on Monday that the old bridge by the mill would open to lorries in May
                    The mayor of Mirefield said on Monday that the old bridge by the mill would open to lorries in May | The mayor of Mirefield said on Monday that the old bridge by the mill would close to lorries in May
                    The mayor of Mirefield said on Monday that the old bridge by the mill would open to lorries in May | The mayor of Mirefield said on Monday that the old bridge by the mill would open to cyclists in May
                    Soldiers of the northern army took fifteen lorries from the depot beside the river before dawn | Soldiers of the northern army took ninety lorries from the depot beside the river before dawn
                    Soldiers of the northern army took 3 million litres from the depot beside the river before dawn | Soldiers of the northern army took 3 billion litres from the depot beside the river before dawn
                    The guard didn't let any of the crews who had waited since noon leave the port before the storm | The guard let any of the crews who had waited since noon leave the port before the storm
                    """)
    void anotherFigureNameDenialDayOrThingIsNeverFolded(String one, String other) {
        assertThat(Folding.fold(List.of(Excerpts.of("a", one), Excerpts.of("b", other))))
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Soldiers of the northern army took fifteen lorries from the depot beside the river before dawn | Soldiers of the northern army took 15 lorries from the depot beside the river before dawn, it said
                    The U.N. asked the two sides of the conflict for a pause so that aid could reach the valley | The UN asked the two sides of the conflict for a pause so that aid could reach the valley
                    The crew couldn't leave the port before the storm had passed, the harbour office said | The crew couldn’t leave the port before the storm had passed, the harbour office said on Monday
                    """)
    void theSameSpelledOtherwiseIsFolded(String one, String other) {
        assertThat(Folding.fold(List.of(Excerpts.of("a", one), Excerpts.of("b", other))))
                .hasSize(1);
    }

    @Test
    void theSameWordsSaidOnAnotherDayAreAnotherStatement() {
        LocalDate day = LocalDate.of(2019, 5, 9);
        String words = "\u201cAll crews have to stay in port until further notice,\u201d the office said.";

        List<Quotation> folded = Folding.fold(List.of(
                Excerpts.said("a", words, "Ann Lee", day),
                Excerpts.said("b", words, "Ann Lee", day.plusDays(7)),
                Excerpts.said("c", words, "Ann Lee", day)));

        assertThat(folded).hasSize(2);
        assertThat(folded.getFirst().elsewhere()).extracting(Citation::article).containsExactly("c");
    }

    @Test
    void aShortSentenceIsNoCopyOfALongOneThatTellsMore() {
        String longer =
                "The talks have failed, the mayor said after the meeting, because neither side would give up the"
                        + " mill, the bridge or the road.";

        assertThat(Folding.fold(List.of(Excerpts.of("a", "The talks have failed."), Excerpts.of("b", longer))))
                .hasSize(2);
    }

    @Test
    void theBestSourceIsShownAtThePlaceOfTheBestRanked() {
        LocalDate day = LocalDate.of(2019, 5, 9);

        List<Quotation> folded = Folding.fold(List.of(
                Excerpts.of("unsourced", SENTENCE),
                Excerpts.of("other", "The crane fell into the harbour."),
                Excerpts.printed("late", SENTENCE, "Pier News", day.plusDays(1)),
                Excerpts.printed("early", SENTENCE, "Pier News", day)));

        assertThat(folded)
                .extracting(quotation -> quotation.citation().article())
                .containsExactly("early", "other");
        assertThat(folded.getFirst().elsewhere()).extracting(Citation::article).containsExactly("unsourced", "late");
    }

    @Test
    void aBetterSourceThatLeavesAFigureOutIsACopyOnly() {
        String dated = "On Monday 3 May, " + SENTENCE;

        List<Quotation> folded = Folding.fold(List.of(
                Excerpts.of("a", dated), Excerpts.printed("b", SENTENCE, "Pier News", LocalDate.of(2019, 5, 9))));

        assertThat(folded).hasSize(1);
        assertThat(folded.getFirst().text()).isEqualTo(dated);
    }

    @Test
    void oneThatLeavesTheFigureOutDoesNotJoinTwoFigures() {
        String none = "Soldiers of the northern army took lorries from the depot beside the river, before the guards of"
                + " the town had noticed anything at all.";

        List<Quotation> folded = Folding.fold(List.of(
                Excerpts.of("a", none.replace("took lorries", "took 15 lorries")),
                Excerpts.of("b", none),
                Excerpts.of("c", none.replace("took lorries", "took 90 lorries"))));

        assertThat(folded).hasSize(2);
    }

    @Test
    void hundredsOfCopiesAreFoldedAtOnce() {
        List<Quotation> many = IntStream.range(0, 600)
                .mapToObj(i -> Excerpts.of("a" + i, i % 2 == 0 ? SENTENCE : "Crane " + i + " fell into the harbour."))
                .toList();

        List<Quotation> folded = assertTimeoutPreemptively(Duration.ofSeconds(10), () -> Folding.fold(many));

        assertThat(folded).hasSize(301);
    }

    @Property(tries = 300)
    void nothingIsLost(@ForAll("quotations") List<Quotation> quotations) {
        List<Quotation> folded = Folding.fold(quotations);

        assertThat(places(folded)).containsExactlyInAnyOrderElementsOf(places(quotations));
    }

    @Property(tries = 300)
    void foldingTwiceIsFoldingOnce(@ForAll("quotations") List<Quotation> quotations) {
        List<Quotation> folded = Folding.fold(quotations);

        assertThat(Folding.fold(folded)).isEqualTo(folded);
    }

    @Property(tries = 300)
    void theGroupsDoNotDependOnTheOrder(@ForAll("quotations") List<Quotation> quotations, @ForAll Random random) {
        List<Quotation> shuffled = new ArrayList<>(quotations);
        Collections.shuffle(shuffled, random);

        assertThat(groups(Folding.fold(shuffled))).isEqualTo(groups(Folding.fold(quotations)));
    }

    /** Sentences made of few parts, so that many of them are alike, each in an article of its own. */
    @Provide
    Arbitrary<List<Quotation>> quotations() {
        Arbitrary<String> sentence = Combinators.combine(
                        Arbitraries.of("", "On Monday, ", "After a long night in the town hall, ", "As Ann Lee said, "),
                        Arbitraries.of(
                                "the harbour office asked all crews", "the guard let nobody", "Tom Lind told crews"),
                        Arbitraries.of(
                                " to stay in the old port", " to leave the port with 15 boats", " to go with 90 boats"),
                        Arbitraries.of(" until the storm has passed", " before the storm", " and did not say why"),
                        Arbitraries.of(".", ", it said.", ", according to the Pier News."))
                .as((a, b, c, d, e) -> a + b + c + d + e);
        return sentence.list()
                .ofMaxSize(25)
                .map(texts -> IntStream.range(0, texts.size())
                        .mapToObj(i -> i % 3 == 0
                                ? Excerpts.said("a" + i, texts.get(i), "Ann Lee", LocalDate.of(2019, 5, 1 + i % 2))
                                : Excerpts.of("a" + i, texts.get(i)))
                        .toList());
    }

    private static List<String> places(List<Quotation> quotations) {
        return quotations.stream().flatMap(FoldingTest::articles).toList();
    }

    private static Set<Set<String>> groups(List<Quotation> folded) {
        return folded.stream()
                .map(quotation -> articles(quotation).collect(Collectors.toSet()))
                .collect(Collectors.toSet());
    }

    private static Stream<String> articles(Quotation quotation) {
        return Stream.concat(
                Stream.of(quotation.citation().article()),
                quotation.copies().stream().map(Quotation.Copy::article));
    }
}
