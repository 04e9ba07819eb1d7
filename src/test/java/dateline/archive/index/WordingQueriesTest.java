package dateline.archive.index;

import static dateline.archive.index.Written.Told.anyDay;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordingQueriesTest {
    @TempDir
    private Path folder;

    private SnapshotIndex index;

    @BeforeEach
    void open() {
        index = new Written()
                .with(
                        "a",
                        "A storm",
                        "Post",
                        "2021-09-01",
                        anyDay("The ferry left the old harbour before the storm broke."))
                .with(
                        "b",
                        null,
                        "Mail",
                        "2021-09-02",
                        anyDay("Before the storm broke, an old ferry left. The harbour slept."))
                .with("c", null, "Post", "2021-09-03", anyDay("Nobody slept before the vote."))
                .open(folder);
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void aRowIsFoundInItsOrderWithItsGaps() {
        assertThat(rows("ferry left the old harbour")).containsExactly("a");
        assertThat(rows("Before the Storm broke")).containsExactly("a", "b");
        assertThat(rows("ferry left old harbour")).isEmpty();
        assertThat(rows("left the harbour before")).isEmpty();
        assertThat(rows("slept before the vote")).containsExactly("c");
    }

    @Test
    void aRowOfWordsThatAreNotIndexedFindsNothing() {
        assertThat(rows("is it not to be")).isEmpty();
        assertThat(rows("…")).isEmpty();
    }

    @Test
    void sharesAreOfOneAndTheMostFirst() {
        List<ScoredPassage> found =
                index.passages().searchWording("the ferry left the old harbour", PassageFilter.ALL, 5);

        assertThat(found).extracting(ScoredPassage::article).containsExactly("a", "b");
        assertThat(found.getFirst().score()).isBetween(0.99, 1.001);
        assertThat(found.getLast().score()).isBetween(0.3, 0.9);
    }

    @Test
    void wordsThatTheArchiveDoesNotHaveDoNotCount() {
        assertThat(index.passages().searchWording("xylophone ferry", PassageFilter.ALL, 5))
                .isNotEmpty()
                .allSatisfy(passage -> assertThat(passage.score()).isBetween(0.99, 1.001));
        assertThat(index.passages().searchWording("xylophone", PassageFilter.ALL, 5))
                .isEmpty();
    }

    @Test
    void filtersHold() {
        PassageFilter onlyB = PassageFilter.ALL.of(Set.of("b"));

        assertThat(index.passages().articlesWithRow("before the storm broke", onlyB, 5))
                .containsExactly("b");
        assertThat(index.passages().searchWording("ferry storm", onlyB, 5))
                .extracting(ScoredPassage::article)
                .containsExactly("b");
    }

    private List<String> rows(String text) {
        return index.passages().articlesWithRow(text, PassageFilter.ALL, 5);
    }
}
