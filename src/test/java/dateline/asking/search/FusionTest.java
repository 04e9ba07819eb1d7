package dateline.asking.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dateline.archive.index.ScoredArticle;
import dateline.archive.index.ScoredPassage;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FusionTest {
    @Test
    void whatBothSidesFindComesBeforeWhatOneOfThemFinds() {
        var byWords = List.of(passage("both", 0, 0, 10), passage("words", 0, 1, 6));
        var byMeaning = List.of(passage("both", 0, 0, 0.9), passage("meaning", 0, 2, 0.5));
        var articles = List.of(new ScoredArticle("both", 30), new ScoredArticle("words", 20));
        var all = List.of(byWords.get(1), byMeaning.get(1), byWords.get(0));

        List<Fusion.Fused> fused = new Fusion(byWords, byMeaning, articles, null)
                .fuse(all, Map.of(0, 10.0, 1, 6.0), Map.of(0, 0.9, 1, 0.4, 2, 0.5));

        // Two scores a list: +1 and -1; what the words did not find counts as -1, a cosine of 0.4 as -1.5.
        assertThat(articles(fused)).containsExactly("both", "meaning", "words");
        assertThat(fused.get(0).score()).isCloseTo(1, within(1e-9));
        assertThat(fused.get(1).score()).isCloseTo(-1, within(1e-9));
        assertThat(fused.get(2).score()).isCloseTo(0.6 * -1 + 0.4 * -1.5, within(1e-9));
    }

    @Test
    void eachSidesOwnScoresAreKept() {
        var byWords = List.of(passage("words", 0, 1, 6));
        var byMeaning = List.of(passage("meaning", 0, 2, 0.5));

        List<Fusion.Fused> fused = new Fusion(byWords, byMeaning, List.of(), null)
                .fuse(List.of(byWords.getFirst(), byMeaning.getFirst()), Map.of(1, 6.0), Map.of(2, 0.5));

        assertThat(fused)
                .filteredOn(one -> one.passage().article().equals("words"))
                .singleElement()
                .matches(one -> one.lexical() == 6 && one.cosine() == 0);
        assertThat(fused)
                .filteredOn(one -> one.passage().article().equals("meaning"))
                .singleElement()
                .matches(one -> one.lexical() == 0 && one.cosine() == 0.5);
    }

    @Test
    void ofEqualPassagesTheOneOfTheBetterArticleComesFirst() {
        var alike = List.of(passage("a-poor", 1, 1, 5), passage("b-rich", 1, 3, 5));
        var articles = List.of(new ScoredArticle("b-rich", 9), new ScoredArticle("a-poor", 3));
        var lexical = Map.of(1, 5.0, 3, 5.0);
        var cosines = Map.of(0, 0.5, 1, 0.5, 2, 0.5, 3, 0.5);

        List<Fusion.Fused> fused = new Fusion(alike, alike, articles, null).fuse(alike, lexical, cosines);

        double half = Fusion.ARTICLE_WEIGHT * Fusion.LEXICAL_WEIGHT * Fusion.WHOLE_WEIGHT;
        assertThat(articles(fused)).containsExactly("b-rich", "a-poor");
        assertThat(fused.get(0).score()).isCloseTo(half, within(1e-9));
        assertThat(fused.get(1).score()).isCloseTo(-half, within(1e-9));
    }

    @Test
    void theFirstPassageSpeaksForTheMeaningOfItsArticle() {
        var alike = List.of(passage("a", 1, 1, 0.5), passage("b", 1, 3, 0.5));
        var byMeaning = List.of(passage("b", 0, 2, 0.9), alike.get(0), alike.get(1));

        List<Fusion.Fused> fused = new Fusion(List.of(), byMeaning, List.of(), null)
                .fuse(alike, Map.of(), Map.of(0, 0.5, 1, 0.5, 2, 0.9, 3, 0.5));

        assertThat(articles(fused)).containsExactly("b", "a");
    }

    @Test
    void theBestPassageSpeaksForTheWordsOfItsArticle() {
        var byWords = List.of(passage("b", 0, 2, 9), passage("a", 1, 1, 5), passage("b", 1, 3, 5));

        List<Fusion.Fused> fused =
                new Fusion(byWords, List.of(), List.of(), null).fuse(byWords, Map.of(1, 5.0, 2, 9.0, 3, 5.0), Map.of());

        assertThat(fused)
                .extracting(one -> one.passage().document())
                .as("of the two that score alike, the one beside the best")
                .containsExactly(2, 3, 1);
    }

    @Test
    void thePriorIsAddedAndAnUnknownDayGetsNone() {
        var recency = new Recency(LocalDate.of(2021, 9, 10), 100);
        var recent = new ScoredPassage("recent", 0, 0, LocalDate.of(2021, 9, 9), 1);
        var old = new ScoredPassage("old", 0, 1, LocalDate.of(2021, 6, 10), 1);
        var undated = new ScoredPassage("undated", 0, 2, null, 1);

        List<Fusion.Fused> fused = new Fusion(List.of(), List.of(), List.of(), recency)
                .fuse(List.of(old, undated, recent), Map.of(), Map.of());

        assertThat(articles(fused)).containsExactly("recent", "undated", "old");
        assertThat(fused)
                .extracting(Fusion.Fused::score)
                .containsExactly(
                        Fusion.RECENCY_WEIGHT * recency.of(recent.published()),
                        0.0,
                        Fusion.RECENCY_WEIGHT * recency.of(old.published()));
    }

    @Test
    void equalScoresGoByArticleThenPassage() {
        var passages =
                List.of(passage("b", 0, 3, 1), passage("a", 10, 2, 1), passage("a", 2, 1, 1), passage("B", 0, 0, 1));

        List<Fusion.Fused> fused = new Fusion(List.of(), List.of(), List.of(), null).fuse(passages, Map.of(), Map.of());

        assertThat(fused)
                .extracting(one -> one.passage().article() + one.passage().passage())
                .containsExactly("B0", "a2", "a10", "b0");
    }

    @Test
    void nothingFoundIsNothing() {
        assertThat(new Fusion(List.of(), List.of(), List.of(), null).fuse(List.of(), Map.of(), Map.of()))
                .isEmpty();
    }

    private static ScoredPassage passage(String article, int passage, int document, double score) {
        return new ScoredPassage(article, passage, document, null, score);
    }

    private static List<String> articles(List<Fusion.Fused> fused) {
        return fused.stream().map(one -> one.passage().article()).toList();
    }
}
