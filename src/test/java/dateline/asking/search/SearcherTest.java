package dateline.asking.search;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.archive.Loaded;
import dateline.archive.LoadedView;
import dateline.archive.index.PassageFilter;
import dateline.archive.index.ScoredPassage;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SearcherTest extends LoadedView {
    /** More than each list holds. */
    private static final int ALIKE = 330;

    private static final String OTHERS = "Barley grew by roads near hills beside streams. ";

    @Override
    protected void write(Loaded corpus) {
        List<String> pairs = List.of("ferry and lighthouse", "lighthouse and quarry", "quarry and ferry");
        for (int i = 0; i < ALIKE; i++) {
            corpus.with("alike/" + i + ".txt", "Of " + pairs.get(i % pairs.size()) + " they sang. " + OTHERS.repeat(6));
        }
        // Each of its passages has one of three words, and in another form, so that the vectors do not meet it.
        corpus.with(
                        "whole.txt",
                        Stream.of("ferries", "lighthouses", "quarries")
                                .map(word -> ("They saw " + word + ". " + OTHERS).repeat(10))
                                .collect(Collectors.joining("\n\n")))
                .with("early.txt", "date 2019-05-01 The tannery burned.")
                .with("late.txt", "date 2019-06-20 The tannery burned.");
    }

    @Test
    void aPassageOfAGoodArticleIsFoundThoughNoListHoldsIt() {
        String text = "ferry lighthouse quarry";
        int candidates = 100;

        var byWords = view.index().searchText(text, PassageFilter.ALL, candidates);
        var byMeaning =
                view.index().searchVector(loaded.encoder().question(text).vector(), PassageFilter.ALL, candidates);
        List<Hit> hits = search(text, PassageFilter.ALL, candidates);

        assertThat(byWords).extracting(ScoredPassage::article).doesNotContain("whole.txt");
        assertThat(byMeaning).extracting(ScoredPassage::article).doesNotContain("whole.txt");

        assertThat(view.index()
                        .searchArticles(text, PassageFilter.ALL, candidates)
                        .getFirst()
                        .article())
                .isEqualTo("whole.txt");
        assertThat(hits).hasSize(candidates);
        assertThat(hits).extracting(hit -> hit.article().article().id()).contains("whole.txt");
    }

    @Test
    void aDayOfAskingPutsTheLastDaysFirst() {
        var asked = new PassageFilter(null, LocalDate.of(2019, 6, 21), null);

        assertThat(ids(search("tannery burned", PassageFilter.ALL, 2))).containsExactly("early.txt", "late.txt");
        assertThat(ids(search("tannery burned", asked, 2))).containsExactly("late.txt", "early.txt");
    }

    @Test
    void nothingPublishedAfterTheDayOfAskingIsFound() {
        var asked = new PassageFilter(null, LocalDate.of(2019, 5, 21), null);

        assertThat(ids(search("tannery burned", asked, 200)))
                .contains("early.txt")
                .doesNotContain("late.txt");
    }

    @Test
    void onlyTheArticlesOfTheFilterAreSearched() {
        var two = PassageFilter.ALL.of(Set.of("early.txt", "alike/0.txt"));

        assertThat(ids(search("tannery ferry", two, 200))).containsExactlyInAnyOrder("early.txt", "alike/0.txt");
    }

    @Test
    void blankTextFindsNothing() {
        assertThat(search(" \n", PassageFilter.ALL, 5)).isEmpty();
    }

    private List<Hit> search(String text, PassageFilter filter, int depth) {
        return new Searcher(loaded.encoder()).search(view, text, filter, depth);
    }

    private static List<String> ids(List<Hit> hits) {
        return hits.stream().map(hit -> hit.article().article().id()).toList();
    }
}
