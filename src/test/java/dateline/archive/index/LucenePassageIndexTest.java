package dateline.archive.index;

import static dateline.archive.index.Written.Told.anyDay;
import static dateline.archive.index.Written.Told.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import dateline.archive.WordHashEncoder;
import dateline.reading.time.DateInterval;
import dateline.reading.time.DaySet;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LucenePassageIndexTest {
    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource(nullValues = "-", textBlock = """
            # from,     to,         articles found
            2021-09-01, 2021-09-01, known-day
            2021-08-30, 2021-09-05, known-day known-day-late mixed no-day week
            2021-09-02, 2021-09-02, week
            2021-09-03, 2021-09-03, known-day-late mixed no-day week
            2021-09-04, 2021-09-04, mixed week
            2021-09-07, 2021-09-07, -
            """)
    void aPassageIsFoundByADayOfItsSentencesOrElseByItsArticles(String from, String to, @Nullable String expected) {
        var written = new Written()
                .with("known-day", null, null, "2021-09-10", on("The ferry sank.", "2021-09-01", "2021-09-01"))
                .with("week", null, null, null, on("The ferry was searched.", "2021-09-02", "2021-09-05"))
                .with("no-day", null, null, "2021-09-03", anyDay("The ferry was old."))
                .with("never", null, null, null, anyDay("The ferry was blue."))
                .with(
                        "mixed",
                        null,
                        null,
                        "2021-09-03",
                        on("The ferry was raised.", "2021-09-04", "2021-09-04"),
                        anyDay("The ferry was red."))
                .with("known-day-late", null, null, "2021-09-30", on("The ferry left.", "2021-09-03", "2021-09-03"));
        try (var index = written.open(folder)) {
            var days = new PassageFilter(
                    DaySet.of(new DateInterval(LocalDate.parse(from), LocalDate.parse(to))), null, null);

            var byText = index.passages().searchText("ferry", days, 10);
            var byVector = index.passages().searchVector(vector("ferry"), days, 10);

            assertThat(ids(byText)).isEqualTo(expected == null ? "" : expected);
            assertThat(ids(byVector)).isEqualTo(ids(byText));
        }
    }

    @Test
    void theOutletIsComparedWithoutCaseAndAsAWhole() {
        var written = new Written()
                .with("a", null, "Harbour Post", null, anyDay("A ferry."))
                .with("b", null, "harbour post", null, anyDay("A ferry."))
                .with("c", null, "Harbour Post Weekly", null, anyDay("A ferry."))
                .with("d", null, null, null, anyDay("A ferry."));
        try (var index = written.open(folder)) {
            var filter = new PassageFilter(null, null, " HARBOUR POST ");

            assertThat(ids(index.passages().searchText("ferry", filter, 10))).isEqualTo("a b");
            assertThat(ids(index.passages().searchVector(vector("ferry"), filter, 10)))
                    .isEqualTo("a b");
        }
    }

    @Test
    void nothingPublishedLaterIsFoundButWhatHasNoDateIs() {
        var written = new Written()
                .with("before", null, null, "2020-02-28", anyDay("A ferry."))
                .with("on-the-day", null, null, "2020-02-29", anyDay("A ferry."))
                .with("after", null, null, "2020-03-01", anyDay("A ferry."))
                .with("undated", null, null, null, anyDay("A ferry."));
        try (var index = written.open(folder)) {
            var filter = new PassageFilter(null, LocalDate.of(2020, 2, 29), null);

            assertThat(ids(index.passages().searchText("ferry", filter, 10))).isEqualTo("before on-the-day undated");
        }
    }

    @ParameterizedTest(name = "until {0}: {1}")
    @CsvSource({
        "2020-02-27, undated",
        "2020-02-29, before undated",
        "2020-03-01, after before undated",
        "2026-01-01, after before undated"
    })
    void aLastDayLimitsWordsVectorsAndWholeArticlesAlike(LocalDate until, String expected) {
        var written = new Written()
                .with("before", null, null, "2020-02-28", anyDay("A ferry."))
                .with("after", null, null, "2020-03-01", anyDay("A ferry."))
                .with("undated", null, null, null, anyDay("A ferry."));
        try (var index = written.open(folder)) {
            var filter = new PassageFilter(null, until, null);

            assertThat(ids(index.passages().searchText("ferry", filter, 10))).isEqualTo(expected);
            assertThat(ids(index.passages().searchVector(vector("ferry"), filter, 10)))
                    .isEqualTo(expected);
            assertThat(index.passages().searchArticles("ferry", filter, 10))
                    .extracting(ScoredArticle::article)
                    .containsExactlyInAnyOrder(expected.split(" "));
        }
    }

    @ParameterizedTest
    @CsvSource({"'ferry AND (boat'", "'-ferry'", "'ferry*~^'", "'title: ferry'", "'\"ferry'", "'ferry\\'"})
    void nothingInAQueryIsAnOperator(String query) {
        try (var index = new Written()
                .with("a", null, null, null, anyDay("A ferry and a body of water."))
                .open(folder)) {
            assertThat(ids(index.passages().searchText(query, PassageFilter.ALL, 10)))
                    .isEqualTo("a");
        }
    }

    @Test
    void aQueryWithoutTermsFindsNothing() {
        try (var index =
                new Written().with("a", null, null, null, anyDay("A ferry.")).open(folder)) {
            assertThat(index.passages().searchText("the of ?!", PassageFilter.ALL, 10))
                    .isEmpty();
        }
    }

    @Test
    void aVeryLongQueryIsSearchedByItsRarestTerms() {
        var written = new Written();
        IntStream.range(0, 3).forEach(i -> written.with("common" + i, null, null, null, anyDay("A ferry sails.")));
        written.with("rare", null, null, null, anyDay("A lighthouse."));
        String query = IntStream.range(0, 5000).mapToObj(i -> "word" + i).collect(Collectors.joining(" "))
                + " ferry lighthouse";
        try (var index = written.open(folder)) {
            var found = index.passages().searchText(query, PassageFilter.ALL, 10);

            assertThat(found).first().extracting(ScoredPassage::article).isEqualTo("rare");
        }
    }

    @Test
    void titlesAreSearchedBelowTheText() {
        var written = new Written()
                .with("in-title", "Ferry", null, null, anyDay("It sank in the bay at dawn."))
                .with("in-text", "Dawn", null, null, anyDay("The ferry sank in the bay."))
                .with("nowhere", "Dawn", null, null, anyDay("It sank in the bay at noon."));
        try (var index = written.open(folder)) {
            var found = index.passages().searchText("ferry", PassageFilter.ALL, 10);

            assertThat(found).extracting(ScoredPassage::article).containsExactly("in-text", "in-title");
        }
    }

    @Test
    void equalScoresGoByArticle() {
        var written = new Written();
        List<String> ids = List.of("q", "b", "Z", "x/1", "x/10", "x/2", "a", "é");
        ids.forEach(id -> written.with(id, null, null, null, anyDay("The same ferry.")));
        try (var index = written.open(folder)) {
            var byText = index.passages().searchText("ferry", PassageFilter.ALL, 5);
            var byVector = index.passages().searchVector(vector("ferry"), PassageFilter.ALL, 5);

            assertThat(byText)
                    .extracting(ScoredPassage::article)
                    .containsExactlyElementsOf(ids.stream().sorted().limit(5).toList());
            assertThat(byVector)
                    .extracting(ScoredPassage::article)
                    .containsExactlyElementsOf(ids.stream().sorted().limit(5).toList());
        }
    }

    @Test
    void vectorsAreScoredByCosine() {
        var written = new Written()
                .with("same", null, null, null, anyDay("ferry"))
                .with("half", null, null, null, anyDay("ferry bridge"))
                .with("other", null, null, null, anyDay("bridge"));
        try (var index = written.open(folder)) {
            var found = index.passages().searchVector(vector("ferry"), PassageFilter.ALL, 3);

            assertThat(found).extracting(ScoredPassage::article).containsExactly("same", "half", "other");
            assertThat(found.get(0).score()).isCloseTo(1, within(1e-5));
            assertThat(found.get(1).score()).isCloseTo(Math.sqrt(0.5), within(1e-3));
            assertThat(found.get(2).score()).isCloseTo(0, within(1e-3));
        }
    }

    @Test
    void wholeArticlesAreFoundByTitleAndTextWithinTheFilter() {
        var written = new Written()
                .with("both", "Ferry", "Harbour Post", "2021-09-10", anyDay("The bridge was shut."))
                .with("one", "Dawn", "Harbour Post", "2021-09-12", anyDay("The bridge was shut."))
                .with("none", "Noon", "Hill Post", "2021-09-12", anyDay("The road was shut."));
        try (var index = written.open(folder)) {
            var passages = index.passages();

            assertThat(passages.searchArticles("ferry bridge", PassageFilter.ALL, 10))
                    .extracting(ScoredArticle::article)
                    .containsExactly("both", "one");
            assertThat(passages.searchArticles("ferry bridge", PassageFilter.ALL, 1))
                    .hasSize(1);
            assertThat(passages.searchArticles("shut", new PassageFilter(null, null, "hill post"), 10))
                    .extracting(ScoredArticle::article)
                    .containsExactly("none");
            assertThat(passages.searchArticles("bridge", PassageFilter.ALL.from(LocalDate.of(2021, 9, 11)), 10))
                    .extracting(ScoredArticle::article)
                    .containsExactly("one");
            assertThat(passages.searchArticles("the of ?!", PassageFilter.ALL, 10))
                    .isEmpty();
        }
    }

    @Test
    void theDaysOfAFilterDoNotLimitWholeArticles() {
        var written =
                new Written().with("a", null, null, "2021-09-10", on("The ferry sank.", "2021-09-01", "2021-09-01"));
        try (var index = written.open(folder)) {
            var other = new PassageFilter(DaySet.day(LocalDate.of(2020, 1, 1)), null, null);

            assertThat(index.passages().searchText("ferry", other, 10)).isEmpty();
            assertThat(index.passages().searchArticles("ferry", other, 10)).hasSize(1);
        }
    }

    @Test
    void aLimitBelowOneIsABugForWholeArticlesToo() {
        try (var index =
                new Written().with("a", null, null, null, anyDay("A ferry.")).open(folder)) {
            assertThatThrownBy(() -> index.passages().searchArticles("ferry", PassageFilter.ALL, 0))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("found 0");
        }
    }

    @Test
    void cosinesAreDotProductsOfUnitVectors() {
        List<String> texts = List.of("ferry", "ferry bridge", "a long bridge at night", "nothing of the kind");
        var written = new Written();
        IntStream.range(0, texts.size()).forEach(i -> written.with("a" + i, null, null, null, anyDay(texts.get(i))));
        try (var index = written.open(folder)) {
            var found = index.passages().searchVector(vector("ferry bridge"), PassageFilter.ALL, texts.size());
            int[] documents =
                    found.stream().mapToInt(ScoredPassage::document).sorted().toArray();

            double[] cosines = index.passages().cosines(vector("ferry bridge"), documents);

            assertThat(documents).hasSize(texts.size());
            for (ScoredPassage passage : found) {
                String text = texts.get(Integer.parseInt(passage.article().substring(1)));
                int at = Arrays.binarySearch(documents, passage.document());
                assertThat(cosines[at])
                        .isCloseTo(dot(vector("ferry bridge"), vector(text)), within(1e-5))
                        .isCloseTo(passage.score(), within(1e-5));
            }
            assertThat(index.passages().cosines(vector("ferry"), new int[0])).isEmpty();
        }
    }

    @Test
    void aDocumentThatIsNoPassageHasNoCosine() {
        try (var index =
                new Written().with("a", null, null, null, anyDay("A ferry.")).open(folder)) {
            assertThatThrownBy(() -> index.passages().cosines(vector("ferry"), new int[] {1000}))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("found document 1000");
        }
    }

    @Test
    void aFirstDayLeavesOutWhatIsEarlierOrUndated() {
        var written = new Written()
                .with("before", null, null, "2020-02-28", anyDay("A ferry."))
                .with("on-the-day", null, null, "2020-02-29", anyDay("A ferry."))
                .with("after", null, null, "2020-03-01", anyDay("A ferry."))
                .with("undated", null, null, null, anyDay("A ferry."));
        try (var index = written.open(folder)) {
            var since = PassageFilter.ALL.from(LocalDate.of(2020, 2, 29));
            var onlyThen = new PassageFilter(null, LocalDate.of(2020, 2, 29), null).from(LocalDate.of(2020, 2, 29));

            assertThat(ids(index.passages().searchText("ferry", since, 10))).isEqualTo("after on-the-day");
            assertThat(ids(index.passages().searchVector(vector("ferry"), since, 10)))
                    .isEqualTo("after on-the-day");
            assertThat(ids(index.passages().searchText("ferry", onlyThen, 10))).isEqualTo("on-the-day");
        }
    }

    @Test
    void onlyTheNamedArticlesAreFoundAndUnknownOnesAreNone() {
        var written = new Written()
                .with("a", null, null, null, anyDay("A ferry."))
                .with("b", null, null, null, anyDay("A ferry."))
                .with("c", null, null, null, anyDay("A ferry."));
        try (var index = written.open(folder)) {
            var some = PassageFilter.ALL.of(Set.of("a", "c", "nowhere"));

            assertThat(ids(index.passages().searchText("ferry", some, 10))).isEqualTo("a c");
            assertThat(ids(index.passages().searchVector(vector("ferry"), some, 10)))
                    .isEqualTo("a c");
            assertThat(index.passages().holds(PassageFilter.ALL.of(Set.of("nowhere"))))
                    .isFalse();
        }
    }

    @Test
    void aPassageKnowsItsDayAndTheFirstOfItsArticle() {
        var written = new Written()
                .with("dated", null, null, "2021-09-10", anyDay("A ferry."))
                .with("undated", null, null, null, anyDay("A ferry."));
        try (var index = written.open(folder)) {
            var found = index.passages().searchText("ferry", PassageFilter.ALL, 10);

            assertThat(found)
                    .extracting(ScoredPassage::article, ScoredPassage::published)
                    .containsExactly(tuple("dated", LocalDate.of(2021, 9, 10)), tuple("undated", null));
            assertThat(found)
                    .allSatisfy(passage -> assertThat(passage.firstDocument()).isEqualTo(passage.document()));
            assertThat(new ScoredPassage("a", 3, 12, null, 1).firstDocument()).isEqualTo(9);
        }
    }

    @Test
    void termsAreThoseOfThePassages() {
        var written = new Written()
                .with("a", null, null, null, anyDay("Negotiators negotiated."))
                .with("b", "Negotiators", null, null, anyDay("Nobody came."));
        try (var index = written.open(folder)) {
            var passages = index.passages();
            var terms = passages.terms("The negotiators' NEGOTIATION, the");

            assertThat(terms).hasSize(2);
            assertThat(passages.documentFrequency(terms.getFirst())).isEqualTo(1);
            assertThat(passages.documentFrequency("nosuchterm")).isZero();
            assertThat(passages.size()).isEqualTo(2);
        }
    }

    @Test
    void aLimitBelowOneIsABug() {
        try (var index =
                new Written().with("a", null, null, null, anyDay("A ferry.")).open(folder)) {
            assertThatThrownBy(() -> index.passages().searchText("ferry", PassageFilter.ALL, 0))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("found 0");
        }
    }

    private static double dot(float[] one, float[] other) {
        return IntStream.range(0, one.length)
                .mapToDouble(i -> one[i] * other[i])
                .sum();
    }

    private static float[] vector(String text) {
        try (var encoder = new WordHashEncoder()) {
            return encoder.question(text).vector();
        }
    }

    private static String ids(List<ScoredPassage> found) {
        return found.stream().map(ScoredPassage::article).sorted().collect(Collectors.joining(" "));
    }
}
