package dateline.asking.search;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.archive.Loaded;
import dateline.archive.LoadedView;
import dateline.archive.index.PassageFilter;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SearcherTest extends LoadedView {
    /** More than each list holds. */
    private static final int ALIKE = 105;

    @Override
    protected void write(Loaded corpus) {
        for (int i = 0; i < ALIKE; i++) {
            corpus.with("alike/" + i + ".txt", "The ferry passed the lighthouse and the quarry.");
        }
        corpus.with("whole.txt", """
                The ferry was late again, and the people on the pier were tired of the wind that came in from the west.

                The lighthouse was dark, and the keeper had gone home to his wife and to the fire that she had lit for him.

                The quarry was shut, and the granary, where the grain of three summers lay, was open to the rain all night.
                """)
                .with("early.txt", "date 2019-05-01 The tannery burned.")
                .with("late.txt", "date 2019-06-20 The tannery burned.");
    }

    @Test
    void aPassageOfAGoodArticleIsFoundThoughNoListHoldsIt() {
        String text = "ferry lighthouse quarry granary";
        int candidates = 100;

        List<Hit> hits = search(text, PassageFilter.ALL, candidates);

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
        var two = PassageFilter.ALL.of(Set.of("early.txt", "alike/3.txt"));

        assertThat(ids(search("tannery ferry", two, 200))).containsExactlyInAnyOrder("early.txt", "alike/3.txt");
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
