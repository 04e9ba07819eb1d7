package dateline.archive.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.archive.Loaded;
import dateline.archive.View;
import dateline.archive.store.CurrentSnapshot;
import dateline.archive.store.Folders;
import dateline.archive.store.ReloadLock;
import dateline.archive.store.TruthDatabase;
import dateline.config.Settings;
import dateline.reading.article.CorpusReader;
import dateline.reading.article.ParseResult.Rejected;
import dateline.text.DatelineException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Clock;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ArchiveHistoryIT extends ReloadedCorpus {
    private SnapshotHistory history;

    @BeforeEach
    void look() {
        history = history(corpus, encoder.model());
    }

    private static SnapshotHistory history(Loaded corpus, String model) {
        return new ArchiveHistory(
                corpus.archive(), new CorpusReader(Settings.Reading.DEFAULT), () -> model, Clock.systemUTC());
    }

    private String load(String text) {
        corpus.with("a.txt", text);
        return corpus.reload().snapshot().value();
    }

    private String shown() {
        try (View view = corpus.archive().acquire()) {
            return view.article("a.txt").orElseThrow().article().text();
        }
    }

    private List<String> ids() {
        return history.history().stream().map(past -> past.id().value()).toList();
    }

    @Test
    void whatWasNeverLoadedHasNoHistory() {
        assertThatThrownBy(history::history)
                .isInstanceOf(DatelineException.class)
                .hasMessageContaining("reload");
        assertThatThrownBy(history::errors).isInstanceOf(DatelineException.class);
        assertThatThrownBy(history::rollback).isInstanceOf(DatelineException.class);
    }

    @Test
    void theHistoryTellsWhatBecameOfTheArticles() {
        String first = load(HARBOUR);
        corpus.with("b.txt", BRIDGE).with("bad.jsonl", "{\"id\": \"x\"}\n");
        String second = load(SCHOOL);

        List<PastSnapshot> past = history.history();

        assertThat(past).extracting(each -> each.id().value()).containsExactly(second, first);
        assertThat(past).extracting(PastSnapshot::changes).containsExactly(new Changes(1, 1, 0), new Changes(1, 0, 0));
        assertThat(past).extracting(PastSnapshot::current).containsExactly(true, false);
        assertThat(past).extracting(PastSnapshot::rejected).containsExactly(1, 0);
        assertThat(past).extracting(PastSnapshot::articles).containsExactly(2, 1);
        assertThat(past).allSatisfy(each -> assertThat(each.passages()).isPositive());
        assertThat(past).noneMatch(PastSnapshot::withdrawn);
    }

    @Test
    void errorsAreThoseOfTheCurrentSnapshot() {
        corpus.with("bad.jsonl", "\n{\"id\": \"x\"}\n").with("empty.txt", " ");
        load(HARBOUR);

        assertThat(history.errors()).extracting(Rejected::file).containsExactly("bad.jsonl", "empty.txt");
        assertThat(history.errors().getFirst().line()).isEqualTo(2);

        corpus.without("empty.txt");
        corpus.reload();
        assertThat(history.errors()).extracting(Rejected::file).containsExactly("bad.jsonl");
        assertThat(history.history()).hasSize(1);
    }

    @Test
    void aRollbackGoesBackToTheSnapshotBeforeAndToTheOneBeforeThat() {
        String first = load(HARBOUR);
        String second = load(BRIDGE);
        String third = load(SCHOOL);

        SnapshotHistory.Rollback once = history.rollback();

        assertThat(once.from().id().value()).isEqualTo(third);
        assertThat(once.to().id().value()).isEqualTo(second);
        assertThat(shown()).isEqualTo(BRIDGE);
        assertThat(history.rollback().to().id().value()).isEqualTo(first);
        assertThat(shown()).isEqualTo(HARBOUR);
        assertThat(ids()).containsExactly(third, second, first);
        assertThat(history.history()).extracting(PastSnapshot::withdrawn).containsExactly(true, true, false);
        assertThatThrownBy(history::rollback)
                .isInstanceOf(DatelineException.class)
                .hasMessageContaining("before " + first)
                .hasMessageContaining("stays as it was");
        assertThat(shown()).isEqualTo(HARBOUR);
    }

    @Test
    void whatAReaderHoldsStaysWhenOthersAreRolledBack() {
        load(HARBOUR);
        load(BRIDGE);
        try (View view = corpus.archive().acquire()) {
            history.rollback();

            assertThat(view.article("a.txt").orElseThrow().article().text()).isEqualTo(BRIDGE);
            assertThat(shown()).isEqualTo(HARBOUR);
        }
    }

    @Test
    void nothingIsLoadedAgainUntilTheCorpusChanges() {
        load(HARBOUR);
        load(BRIDGE);
        history.rollback();

        assertThat(corpus.reloader().isNeeded()).isFalse();
        try (var restarted = new Loaded(folder)) {
            assertThat(restarted.reloader().isNeeded()).isFalse();
        }
        corpus.with("b.txt", SCHOOL);
        assertThat(corpus.reloader().isNeeded()).isTrue();
    }

    @Test
    void aCorpusThatHadChangedBeforeIsNotLoadedEither() {
        load(HARBOUR);
        load(BRIDGE);
        corpus.with("b.txt", SCHOOL);

        history.rollback();

        assertThat(corpus.reloader().isNeeded()).isFalse();
    }

    @Test
    void aReloadThatIsAskedForLoadsTheCorpusAsItIs() {
        load(HARBOUR);
        String second = load(BRIDGE);
        history.rollback();

        IngestReport report = corpus.reload();

        assertThat(report.snapshot().value()).isEqualTo(second);
        assertThat(report.published()).isTrue();
        assertThat(report.changed()).isEqualTo(1);
        assertThat(report.embedded()).isZero();
        assertThat(shown()).isEqualTo(BRIDGE);
        assertThat(history.history()).extracting(PastSnapshot::withdrawn).containsExactly(false, false);
        assertThat(corpus.reloader().isNeeded()).isFalse();
    }

    @Test
    void aCorpusThatIsPutRightKeepsTheSnapshotThatWasRolledBackTo() {
        String first = load(HARBOUR);
        load(BRIDGE);
        history.rollback();
        corpus.with("a.txt", HARBOUR);

        IngestReport report = corpus.reload();

        assertThat(report.published()).isFalse();
        assertThat(report.snapshot().value()).isEqualTo(first);
    }

    @Test
    void whatWasRolledBackFromIsPassedOver() {
        String first = load(HARBOUR);
        load(BRIDGE);
        history.rollback();
        String third = load(SCHOOL);

        assertThat(history.history().getFirst().changes()).isEqualTo(new Changes(0, 1, 0));
        SnapshotHistory.Rollback back = history.rollback();

        assertThat(back.from().id().value()).isEqualTo(third);
        assertThat(back.to().id().value()).isEqualTo(first);
    }

    @Test
    void anIndexThatIsMissingIsBuiltAgain() throws IOException {
        String first = load(HARBOUR);
        load(BRIDGE);
        int embedded = encoder.encoded();
        Folders.delete(corpus.archive().folder().index(first));

        history.rollback();

        assertThat(shown()).isEqualTo(HARBOUR);
        assertThat(encoder.encoded()).isEqualTo(embedded);
    }

    @Test
    void aSnapshotOfAnotherModelOrAnnotatorIsRefused() {
        load(HARBOUR);
        load(BRIDGE);

        assertThatThrownBy(history(corpus, "other")::rollback)
                .isInstanceOf(DatelineException.class)
                .hasMessageContaining("other")
                .hasMessageContaining(encoder.model())
                .hasMessageContaining("stays as it was");
        try (var database = TruthDatabase.open(corpus.archive().folder())) {
            database.transaction(connection -> {
                try (var update = connection.createStatement()) {
                    return update.executeUpdate("UPDATE snapshot SET annotator_version = 'old'");
                }
            });
        }
        assertThatThrownBy(history::rollback)
                .isInstanceOf(DatelineException.class)
                .hasMessageContaining("annotator old")
                .hasMessageContaining("stays as it was");
        assertThat(shown()).isEqualTo(BRIDGE);
    }

    @Test
    void theHistoryIsReadWhileSomebodyHoldsTheDatabase() {
        String first = load(HARBOUR);

        try (var lock = ReloadLock.take(corpus.archive().folder(), Clock.systemUTC())) {
            assertThat(lock).isNotNull();
            assertThat(ids()).containsExactly(first);
            assertThat(history.errors()).isEmpty();
            assertThatThrownBy(history::rollback)
                    .hasMessageContaining("process " + ProcessHandle.current().pid())
                    .asInstanceOf(InstanceOfAssertFactories.type(DatelineException.class))
                    .matches(DatelineException::retriable);
        }
    }

    @Test
    void aCrashRightAfterTheSwapLeavesAHistoryThatIsWrittenAgain() throws IOException {
        load(HARBOUR);
        load(BRIDGE);
        var files = corpus.archive().folder();
        byte[] before = Files.readAllBytes(files.history());
        history.rollback();
        for (byte[] left : List.of(before, new byte[0], "{".getBytes(StandardCharsets.UTF_8))) {
            Files.write(files.history(), left);

            assertThat(history.history()).extracting(PastSnapshot::current).containsExactly(false, true);
        }
        Files.delete(files.history());
        assertThat(history.history()).extracting(PastSnapshot::withdrawn).containsExactly(true, false);
    }

    @Test
    void whatWasRolledBackFromIsForgottenFirst() {
        String first = load(HARBOUR);
        String second = load(BRIDGE);
        for (int i = 0; i < 4; i++) {
            load(SCHOOL + " " + i);
        }
        assertThat(ids()).hasSize(5).contains(second).doesNotContain(first);
        for (int i = 0; i < 4; i++) {
            history.rollback();
        }
        assertThat(shown()).isEqualTo(BRIDGE);

        String newest = load(HARBOUR);

        assertThat(ids()).hasSize(5).startsWith(newest).endsWith(second);
        assertThat(history.rollback().to().id().value()).isEqualTo(second);
        assertThat(CurrentSnapshot.read(corpus.archive().folder().current())
                        .orElseThrow()
                        .withdrawn())
                .hasSize(4)
                .isSubsetOf(ids());
    }
}
