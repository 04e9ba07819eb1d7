package dateline.archive.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.archive.View;
import dateline.archive.store.CurrentSnapshot;
import dateline.archive.store.ReloadLock;
import dateline.config.Settings;
import dateline.reading.article.ArticleParser;
import dateline.reading.article.CorpusReader;
import dateline.reading.passage.Annotator;
import dateline.text.DatelineException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

/** Reloads that are refused, break off or find damage, and what is left behind. */
class ReloadTroubleIT extends ReloadedCorpus {
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
    void anArticleThatTheAnnotatorFailsOnIsRejectedAndTheOthersAreLoaded() {
        corpus.with("harbour.txt", HARBOUR).with("bridge.txt", BRIDGE);
        var annotator = new Annotator();
        var reloader = new Reloader(
                corpus.archive(),
                new CorpusReader(Settings.Reading.DEFAULT),
                new ArticleParser(),
                (article, range) -> {
                    if (article.id().equals("bridge.txt")) {
                        throw new IllegalStateException("a bug");
                    }
                    return annotator.annotate(article, range);
                },
                encoder,
                Clock.systemUTC());

        IngestReport report = reloader.reload(Progress.NONE);

        assertThat(report.articles()).isEqualTo(1);
        assertThat(report.rejected())
                .singleElement()
                .satisfies(rejected -> assertThat(rejected.message())
                        .contains("bridge.txt: expected an article that can be read", "a bug"));
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
    void onlyTheNewestFiveIndexesStay() throws IOException {
        List<String> snapshots = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            corpus.with("a.txt", HARBOUR + " " + i);
            snapshots.add(corpus.reload().snapshot().value());
        }
        Files.createDirectories(corpus.archive().folder().building("left-behind"));

        corpus.reload();

        try (var indexes = Files.list(corpus.archive().folder().indexes())) {
            assertThat(indexes.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(snapshots.subList(2, 7));
        }
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
