package dateline.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dateline.archive.index.PassageFilter;
import dateline.archive.index.PassageIndex;
import dateline.archive.index.ScoredArticle;
import dateline.archive.index.ScoredPassage;
import dateline.archive.ingest.IngestReport;
import dateline.archive.ingest.Progress;
import dateline.reading.time.DateInterval;
import dateline.reading.time.DaySet;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Three collections: for who may see some of them, the others do not exist. */
class CollectionsIT {
    private static final String STORY =
            "The ferry Halcyon ran aground off Lindow. Captain Olga Berg said nobody was hurt.";

    private static final String ROWS = """
                {"id": "bridge", "date": "2021-06-10", "source": "Road Gazette", "text": "Zelimir Quast opened the bridge. The mayor thanked Quast for it."}
                {"id": "ships/decoy", "date": "2021-06-11", "source": "Harbour Post", "text": "The cup final ended without a goal. Quast had bet on it."}
                {"id": "again", "date": "2021-03-03", "text": "%s"}
                """.formatted(STORY);

    /** By file; the story stands in two collections. */
    private static final Map<String, String> FILES = files();

    private static final List<String> QUERIES = List.of(
            "ferry Halcyon aground",
            "storm harbour Lindow",
            "Zelimir Quast bridge",
            "Zelimyr Quast",
            "goal in the cup final",
            "Tarn",
            "Olga Berg");

    @TempDir
    private Path folder;

    private Loaded corpus;

    private static Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("top.txt", "date 2021-03-01 A storm closed the harbour of Lindow. The pier of Lindow was flooded.");
        files.put("ships/halcyon.txt", "date 2021-03-02 " + STORY);
        files.put(
                "ships/tide.md",
                "---\ntitle: Tides at Tarn\nsource: Harbour Post\ndate: 2021-03-05\n---\n"
                        + "The tide tables of Tarn were wrong. Olga Berg wrote them.");
        files.put("roads/2021/rows.jsonl", ROWS);
        return files;
    }

    @BeforeEach
    void load() {
        corpus = new Loaded(folder.resolve("whole"));
        FILES.forEach(corpus::with);
        corpus.reload();
    }

    @AfterEach
    void close() {
        corpus.close();
    }

    static Stream<Set<String>> sets() {
        return Stream.of(
                Set.of(),
                Set.of(""),
                Set.of("ships"),
                Set.of("roads"),
                Set.of("", "ships"),
                Set.of("", "roads"),
                Set.of("roads", "ships"),
                Set.of("", "roads", "ships"),
                Set.of("elsewhere"));
    }

    private View see(Set<String> names) {
        return corpus.archive().acquire(Collections.of(names));
    }

    @ParameterizedTest
    @MethodSource("sets")
    void aViewIsAsOfAnArchiveWithNothingElse(Set<String> names) {
        Map<String, String> files = new TreeMap<>(FILES);
        files.keySet().removeIf(file -> !names.contains(Collections.holding(file)));
        if (files.isEmpty()) {
            return;
        }
        try (var alone = new Loaded(folder.resolve("alone"));
                View seen = see(names)) {
            files.forEach(alone::with);
            alone.reload();
            try (View expected = alone.archive().acquire()) {
                assertThat(seen.articleIds()).isEqualTo(expected.articleIds());
                assertThat(seen.collectionSizes()).isEqualTo(expected.collectionSizes());
                assertThat(seen.range()).isEqualTo(expected.range());
                assertThat(seen.status().articles()).isEqualTo(expected.status().articles());
                assertThat(seen.status().passages()).isEqualTo(expected.status().passages());
                assertThat(seen.status().published())
                        .isEqualTo(expected.status().published());
                requireSameFinds(seen.index(), expected.index());
            }
        }
    }

    private void requireSameFinds(PassageIndex seen, PassageIndex expected) {
        assertThat(seen.size()).isEqualTo(expected.size());
        for (String text : QUERIES) {
            for (PassageFilter filter : filters()) {
                requireSame(seen.searchText(text, filter, 9), expected.searchText(text, filter, 9));
                requireSame(seen.searchWording(text, filter, 9), expected.searchWording(text, filter, 9));
                requireSame(seen.searchVector(vector(text), filter, 9), expected.searchVector(vector(text), filter, 9));
                assertThat(seen.searchArticles(text, filter, 9))
                        .extracting(ScoredArticle::article)
                        .isEqualTo(expected.searchArticles(text, filter, 9).stream()
                                .map(ScoredArticle::article)
                                .toList());
                assertThat(seen.articlesWithRow(text, filter, 9)).isEqualTo(expected.articlesWithRow(text, filter, 9));
                assertThat(seen.holds(filter)).isEqualTo(expected.holds(filter));
            }
            for (String term : seen.terms(text)) {
                assertThat(seen.documentFrequency(term)).as(term).isEqualTo(expected.documentFrequency(term));
            }
            for (String word : text.split(" ", -1)) {
                assertThat(seen.namesLike(word)).as(word).isEqualTo(expected.namesLike(word));
            }
        }
        assertThat(seen.namesLike("Quaast")).isEqualTo(expected.namesLike("Quaast"));
        assertThat(seen.namesLike("Halcion")).isEqualTo(expected.namesLike("Halcion"));
    }

    private static List<PassageFilter> filters() {
        var june = new DateInterval(LocalDate.of(2021, 6, 1), LocalDate.of(2021, 6, 30));
        return List.of(
                PassageFilter.ALL,
                new PassageFilter(DaySet.of(june), null, null),
                new PassageFilter(null, LocalDate.of(2021, 3, 3), null),
                new PassageFilter(null, null, "harbour post"),
                PassageFilter.ALL.of(Set.of("bridge", "ships/tide.md", "top.txt")));
    }

    private float[] vector(String text) {
        return corpus.encoder().question(text).vector();
    }

    private static void requireSame(List<ScoredPassage> seen, List<ScoredPassage> expected) {
        assertThat(seen)
                .extracting(hit -> hit.article() + "#" + hit.passage())
                .isEqualTo(expected.stream()
                        .map(hit -> hit.article() + "#" + hit.passage())
                        .toList());
        for (int i = 0; i < seen.size(); i++) {
            assertThat(seen.get(i).score()).isCloseTo(expected.get(i).score(), within(0.02));
        }
    }

    @ParameterizedTest
    @MethodSource("sets")
    void noWayIntoAViewLeadsToAnotherCollection(Set<String> names) {
        List<String> others = new ArrayList<>();
        try (View all = corpus.archive().acquire();
                View seen = see(names)) {
            others.addAll(all.articleIds());
            others.removeAll(seen.articleIds());

            assertThat(seen.collections()).isEqualTo(Collections.of(names));
            assertThat(names).containsAll(seen.collectionSizes().keySet());
            others.forEach(id -> assertThat(seen.article(id)).as(id).isEmpty());
            for (String id : seen.articleIds()) {
                assertThat(seen.article(id)).isEqualTo(all.article(id));
            }
            for (String text : QUERIES) {
                PassageIndex index = seen.index();
                for (PassageFilter filter : List.of(PassageFilter.ALL, PassageFilter.ALL.of(Set.copyOf(others)))) {
                    assertThat(Stream.of(
                                            index.searchText(text, filter, 50),
                                            index.searchVector(vector(text), filter, 50),
                                            index.searchWording(text, filter, 50))
                                    .flatMap(List::stream)
                                    .map(ScoredPassage::article))
                            .isSubsetOf(seen.articleIds());
                    assertThat(index.searchArticles(text, filter, 50).stream().map(ScoredArticle::article))
                            .isSubsetOf(seen.articleIds());
                    assertThat(index.articlesWithRow(text, filter, 50)).isSubsetOf(seen.articleIds());
                }
            }
            requireNoDocumentOf(others, seen.index(), all.index());
        }
    }

    private void requireNoDocumentOf(List<String> others, PassageIndex seen, PassageIndex all) {
        if (others.isEmpty()) {
            return;
        }
        List<ScoredPassage> hidden = all.searchVector(vector("ferry"), PassageFilter.ALL.of(Set.copyOf(others)), 50);
        assertThat(hidden).isNotEmpty();
        for (ScoredPassage hit : hidden) {
            int[] document = {hit.document()};
            assertThatThrownBy(() -> seen.tokens(document)).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() -> seen.cosines(vector("ferry"), document)).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void rowsAreInTheCollectionOfTheirFile() {
        try (View all = corpus.archive().acquire();
                View roads = see(Set.of("roads"))) {
            assertThat(all.collectionSizes()).isEqualTo(Map.of("", 1, "roads", 3, "ships", 2));
            assertThat(all.collections()).isEqualTo(Collections.ALL);
            assertThat(roads.articleIds()).containsExactly("again", "bridge", "ships/decoy");
        }
    }

    @Test
    void aNameOfAnotherCollectionIsAsUnknownAsAnyOther() {
        try (View ships = see(Set.of("ships"));
                View roads = see(Set.of("roads"))) {
            assertThat(roads.index().namesLike("Quaast")).containsExactly("quast");
            assertThat(ships.index().namesLike("Quaast")).isEmpty();
            assertThat(ships.index().searchText("Quaast Quast", PassageFilter.ALL, 5))
                    .isEmpty();
            assertThat(ships.index().searchWording("Zelimir Quast opened the", PassageFilter.ALL, 5))
                    .isEmpty();
        }
    }

    @Test
    void whatCouldNotBeReadIsNotCountedForWhoDoesNotSeeAll() {
        corpus.with("roads/broken.jsonl", "{\"id\": \"x\"}\n");
        corpus.reload();

        try (View all = corpus.archive().acquire();
                View ships = see(Set.of("ships"))) {
            assertThat(all.status().rejected()).isEqualTo(1);
            assertThat(ships.status().rejected()).isZero();
        }
    }

    @Test
    void rowsWhoseFileWasMovedAreInTheOtherCollectionWithoutBeingReadAgain() {
        int embedded = ((WordHashEncoder) corpus.encoder()).encoded();
        corpus.with("ships/rows.jsonl", ROWS).without("roads/2021/rows.jsonl");
        List<Long> annotated = new ArrayList<>();

        IngestReport report = corpus.reloader().reload((step, done, total) -> {
            if (step == Progress.Step.ANNOTATING) {
                annotated.add(total);
            }
        });

        assertThat(report.published()).isTrue();
        assertThat(report.changed()).isEqualTo(3);
        assertThat(report.added()).isZero();
        assertThat(report.removed()).isZero();
        assertThat(annotated).containsOnly(0L);
        assertThat(((WordHashEncoder) corpus.encoder()).encoded()).isEqualTo(embedded);
        try (View ships = see(Set.of("ships"));
                View roads = see(Set.of("roads"))) {
            assertThat(ships.articleIds()).hasSize(5).contains("bridge");
            assertThat(roads.articleIds()).isEmpty();
            assertThat(roads.index().holds(PassageFilter.ALL)).isFalse();
        }
    }

    @Test
    void aFileThatWasMovedHasAnotherIdAndIsNotEmbeddedAgain() {
        corpus.with("roads/halcyon.txt", "date 2021-03-02 " + STORY).without("ships/halcyon.txt");

        IngestReport report = corpus.reload();

        assertThat(report.added()).isEqualTo(1);
        assertThat(report.removed()).isEqualTo(1);
        assertThat(report.embedded()).isZero();
        try (View ships = see(Set.of("ships"))) {
            assertThat(ships.articleIds()).containsExactly("ships/tide.md");
        }
    }

    @Test
    void aReloadOfTheSameCorpusKeepsItsSnapshot() {
        assertThat(corpus.reload().published()).isFalse();
        assertThat(corpus.reloader().isNeeded()).isFalse();
    }
}
