package dateline.archive.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dateline.archive.Loaded;
import dateline.archive.View;
import dateline.archive.WordHashEncoder;
import dateline.archive.index.PassageFilter;
import dateline.archive.index.ScoredPassage;
import dateline.archive.store.CurrentSnapshot;
import dateline.archive.store.ReloadLock;
import dateline.reading.article.ParseResult;
import dateline.text.DatelineException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReloaderIT {
    private static final String HARBOUR = "The harbour of Lindow was closed on Monday. Two ferries stayed at the pier.";
    private static final String BRIDGE = "A bridge over the Tarn was opened. Cyclists crossed it first.";
    private static final String SCHOOL = "The school board met for five hours. No vote was taken.";

    @TempDir
    private Path folder;

    private final WordHashEncoder encoder = new WordHashEncoder();
    private Loaded corpus;

    @BeforeEach
    void open() {
        corpus = new Loaded(folder, encoder);
    }

    @AfterEach
    void close() {
        corpus.close();
    }

    @Test
    void loadsAFolderAndFindsItsPassages() {
        corpus.with("harbour.txt", HARBOUR).with("roads/bridge.txt", BRIDGE);

        IngestReport report = corpus.reload();

        assertThat(report.published()).isTrue();
        assertThat(report.articles()).isEqualTo(2);
        assertThat(report.added()).isEqualTo(2);
        assertThat(report.embedded()).isEqualTo(report.passages()).isPositive();
        try (View view = corpus.archive().acquire()) {
            assertThat(view.articleIds()).containsExactly("harbour.txt", "roads/bridge.txt");
            assertThat(view.article("harbour.txt").orElseThrow().article().text())
                    .isEqualTo(HARBOUR);
            assertThat(view.article("nowhere.txt")).isEmpty();
            assertThat(view.snapshot()).isEqualTo(report.snapshot());
            assertThat(view.index().searchText("cyclists", PassageFilter.ALL, 5))
                    .first()
                    .extracting(ScoredPassage::article)
                    .isEqualTo("roads/bridge.txt");
        }
    }

    @Test
    void aChangedArticleAloneIsEmbeddedAgain() {
        corpus.with("harbour.txt", HARBOUR).with("bridge.txt", BRIDGE).with("school.txt", SCHOOL);
        corpus.reload();
        int before = encoder.encoded();
        corpus.with("school.txt", SCHOOL + "\n\nA new date was set in June.");

        IngestReport report = corpus.reload();

        try (View view = corpus.archive().acquire()) {
            Set<String> old = corpus.passages(SCHOOL);
            Set<String> changed = corpus.passagesOf(view, "school.txt");
            changed.removeAll(old);
            assertThat(changed).isNotEmpty();
            assertThat(report.embedded()).isEqualTo(changed.size());
            assertThat(encoder.encoded() - before).isEqualTo(changed.size());
        }
        assertThat(report.published()).isTrue();
        assertThat(report.changed()).isEqualTo(1);
        assertThat(report.added()).isZero();
        assertThat(report.removed()).isZero();
    }

    @Test
    void aRemovedArticleIsNotFoundAnyMore() {
        corpus.with("harbour.txt", HARBOUR).with("bridge.txt", BRIDGE);
        corpus.reload();
        corpus.without("bridge.txt");

        IngestReport report = corpus.reload();

        assertThat(report.removed()).isEqualTo(1);
        assertThat(report.embedded()).isZero();
        try (View view = corpus.archive().acquire()) {
            assertThat(view.articleIds()).containsExactly("harbour.txt");
            assertThat(view.index().searchText("cyclists", PassageFilter.ALL, 5))
                    .isEmpty();
        }
    }

    @Test
    void anUnchangedCorpusKeepsItsSnapshot() throws IOException {
        corpus.with("harbour.txt", HARBOUR);
        IngestReport first = corpus.reload();
        Files.setLastModifiedTime(corpus.corpus().resolve("harbour.txt"), FileTime.fromMillis(1_000_000));
        assertThat(corpus.reloader().isNeeded()).isTrue();

        IngestReport second = corpus.reload();

        assertThat(second.published()).isFalse();
        assertThat(second.snapshot()).isEqualTo(first.snapshot());
        assertThat(second.embedded()).isZero();
        assertThat(corpus.reloader().isNeeded()).isFalse();
    }

    @Test
    void aReloadIsNeededUntilTheCorpusIsLoadedAsItIs() {
        corpus.with("harbour.txt", HARBOUR);

        boolean atFirst = corpus.reloader().isNeeded();
        corpus.reload();
        boolean afterLoading = corpus.reloader().isNeeded();
        corpus.with("bridge.txt", BRIDGE);
        boolean afterAChange = corpus.reloader().isNeeded();

        assertThat(atFirst).isTrue();
        assertThat(afterLoading).isFalse();
        assertThat(afterAChange).isTrue();
    }

    @Test
    void rejectedFilesAreListedAndTheRestIsLoaded() {
        corpus.with("harbour.txt", HARBOUR).with("empty.txt", "").with("rows.jsonl", "{\"id\": \"a\"}\n");

        IngestReport report = corpus.reload();

        assertThat(report.articles()).isEqualTo(1);
        assertThat(report.rejected())
                .extracting(ParseResult.Rejected::file, ParseResult.Rejected::line)
                .containsExactlyInAnyOrder(tuple("empty.txt", 0), tuple("rows.jsonl", 1));
        assertThat(corpus.archive().status().orElseThrow().rejected()).isEqualTo(2);
    }

    @Test
    void aFileThatIsRejectedLaterIsCountedWithoutANewSnapshot() {
        corpus.with("harbour.txt", HARBOUR);
        corpus.reload();
        assertThat(corpus.archive().status().orElseThrow().rejected()).isZero();
        corpus.with("empty.txt", "");

        IngestReport report = corpus.reload();

        assertThat(report.published()).isFalse();
        assertThat(report.rejected()).hasSize(1);
        assertThat(corpus.archive().status().orElseThrow().rejected()).isEqualTo(1);
    }

    @Test
    void anIdThatIsTakenIsRejectedNamingBothPlaces() {
        corpus.with("first.jsonl", "{\"id\": \"same\", \"text\": \"" + HARBOUR + "\"}\n")
                .with("second.jsonl", "\n{\"id\": \"same\", \"text\": \"" + BRIDGE + "\"}\n");

        IngestReport report = corpus.reload();

        assertThat(report.articles()).isEqualTo(1);
        assertThat(report.rejected())
                .singleElement()
                .satisfies(rejected -> assertThat(rejected.message())
                        .startsWith("second.jsonl:2: ")
                        .contains("<same>", "first.jsonl:1"));
    }

    @Test
    void aCopyIsKeptAndReported() {
        corpus.with("original.txt", "date 2020-01-01 " + HARBOUR)
                .with("again.txt", "date 2020-01-02 " + HARBOUR)
                .with("bridge.txt", BRIDGE);
        corpus.with("rows.jsonl", """
                {"id": "late", "date": "2020-03-01", "text": "%1$s"}
                {"id": "soon", "date": "2020-02-01", "text": "%1$s"}
                """.formatted(SCHOOL));

        IngestReport report = corpus.reload();

        assertThat(report.articles()).isEqualTo(5);
        assertThat(report.copies())
                .containsExactly(
                        new IngestReport.Copy("again.txt", "original.txt"), new IngestReport.Copy("late", "soon"));
        try (View view = corpus.archive().acquire()) {
            assertThat(view.index().searchText("school board", PassageFilter.ALL, 5))
                    .extracting(ScoredPassage::article)
                    .contains("late", "soon");
        }
    }

    @Test
    void anEmptyCorpusLeavesTheArchiveAsItWas() {
        corpus.with("harbour.txt", HARBOUR);
        corpus.reload();
        corpus.without("harbour.txt").with("empty.txt", "");

        assertThatThrownBy(corpus::reload)
                .isInstanceOf(DatelineException.class)
                .hasMessageContaining("expected at least one article")
                .hasMessageContaining("empty.txt")
                .hasMessageContaining(corpus.corpus().toString());

        try (View view = corpus.archive().acquire()) {
            assertThat(view.articleIds()).containsExactly("harbour.txt");
        }
    }

    @Test
    void aSecondReloadIsRefusedWhileOneRuns() {
        corpus.with("harbour.txt", HARBOUR);
        corpus.reload();
        corpus.with("bridge.txt", BRIDGE);

        try (var lock = ReloadLock.take(corpus.archive().folder(), Clock.systemUTC())) {
            assertThat(lock).isNotNull();
            assertThatThrownBy(corpus::reload)
                    .hasMessageContaining("process " + ProcessHandle.current().pid())
                    .asInstanceOf(InstanceOfAssertFactories.type(DatelineException.class))
                    .matches(DatelineException::retriable);
        }
        assertThat(corpus.reload().added()).isEqualTo(1);
    }

    @Test
    void aFailureWhileEmbeddingLosesOnlyOneBatch() {
        for (int i = 0; i < 150; i++) {
            corpus.with("a" + i + ".txt", "Ship number " + i + " came in at noon.");
        }
        Progress failing = (step, done, total) -> {
            if (step == Progress.Step.EMBEDDING && done >= 128) {
                throw new IllegalStateException("pulled out");
            }
        };
        assertThatThrownBy(() -> corpus.reloader().reload(failing)).hasMessage("pulled out");
        assertThat(corpus.archive().status()).isEmpty();

        IngestReport report = corpus.reload();

        assertThat(report.passages()).isEqualTo(150);
        assertThat(report.embedded()).isEqualTo(150 - 128);
    }

    @Test
    void aSnapshotThatWasPublishedButNotPointedAtIsTakenUpByTheNextReload() {
        corpus.with("harbour.txt", HARBOUR);
        corpus.reload();
        var pointer = CurrentSnapshot.read(corpus.archive().folder().current()).orElseThrow();
        corpus.with("bridge.txt", BRIDGE);
        IngestReport second = corpus.reload();
        pointer.write(corpus.archive().folder().current());
        try (View view = corpus.archive().acquire()) {
            assertThat(view.articleIds()).containsExactly("harbour.txt");
        }

        IngestReport repaired = corpus.reload();

        assertThat(repaired.snapshot()).isEqualTo(second.snapshot());
        assertThat(repaired.published()).isTrue();
        assertThat(repaired.added()).isEqualTo(1);
        try (View view = corpus.archive().acquire()) {
            assertThat(view.articleIds()).hasSize(2);
        }
    }

    @Test
    void onlyTheNewestTwoIndexesStay() throws IOException {
        List<String> snapshots = new ArrayList<>();
        for (String text : List.of(HARBOUR, BRIDGE, SCHOOL)) {
            corpus.with("a.txt", text);
            snapshots.add(corpus.reload().snapshot().value());
        }
        Files.createDirectories(corpus.archive().folder().building("left-behind"));

        corpus.reload();

        try (var indexes = Files.list(corpus.archive().folder().indexes())) {
            assertThat(indexes.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(snapshots.subList(1, 3));
        }
    }

    @Test
    void everyStepIsReportedFromStartToEnd() {
        corpus.with("harbour.txt", HARBOUR).with("bridge.txt", BRIDGE);
        Set<Progress.Step> ended = EnumSet.noneOf(Progress.Step.class);
        List<Progress.Step> order = new ArrayList<>();

        corpus.reloader().reload((step, done, total) -> {
            if (order.isEmpty() || order.getLast() != step) {
                order.add(step);
            }
            if (done == total && total > 0) {
                ended.add(step);
            }
        });

        assertThat(order).containsExactly(Progress.Step.values());
        assertThat(ended).containsExactlyInAnyOrder(Progress.Step.values());
    }

    @Test
    void anUndatedArticleIsAnnotatedAgainWhenTheArchiveCoversOtherDays() {
        corpus.with("rows.jsonl", "{\"id\": \"dated\", \"date\": \"2020-03-01\", \"text\": \"" + HARBOUR + "\"}\n")
                .with("undated.txt", BRIDGE);
        corpus.reload();
        corpus.with("more.jsonl", "{\"id\": \"later\", \"date\": \"2021-03-01\", \"text\": \"" + SCHOOL + "\"}\n");
        List<Long> annotated = new ArrayList<>();

        IngestReport report = corpus.reloader().reload((step, done, total) -> {
            if (step == Progress.Step.ANNOTATING && done == total) {
                annotated.add(total);
            }
        });

        assertThat(annotated).containsExactly(2L);
        assertThat(report.added()).isEqualTo(1);
        assertThat(report.changed()).isZero();
        assertThat(report.embedded()).isEqualTo(corpus.passages(SCHOOL).size());
    }

    @Test
    void aDamagedDatabaseIsNamed() throws IOException {
        corpus.with("harbour.txt", HARBOUR);
        corpus.reload();
        Path file = corpus.archive().folder().root().resolve("truth.mv.db");
        Files.writeString(file, "no database at all ".repeat(1000));

        assertThatThrownBy(corpus::reload).isInstanceOf(DatelineException.class).hasMessageContaining(file.toString());

        try (View view = corpus.archive().acquire()) {
            assertThat(view.articleIds().stream().collect(Collectors.joining())).isEqualTo("harbour.txt");
        }
    }
}
