package dateline.archive;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.archive.ingest.IngestReport;
import dateline.archive.store.CurrentSnapshot;
import dateline.archive.store.Folders;
import dateline.archive.store.TruthDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a version of Dateline wrote that knew no collections. */
class OldArchiveIT {
    @TempDir
    private Path folder;

    private final WordHashEncoder encoder = new WordHashEncoder();

    @Test
    void collectionsAreFoundOutByTheNextReload() throws IOException {
        try (var corpus = new Loaded(folder, encoder)) {
            corpus.with("ships/ferry.txt", "The ferry stayed at the pier.")
                    .with("roads/rows.jsonl", "{\"id\": \"bridge\", \"text\": \"A bridge was opened.\"}\n");
            corpus.reload();
        }
        int embedded = encoder.encoded();
        try (var corpus = new Loaded(folder, encoder)) {
            makeOld(corpus.archive());
            try (View all = corpus.archive().acquire();
                    View ships = corpus.archive().acquire(Collections.of(List.of("ships", "")))) {
                assertThat(all.articleIds()).containsExactly("bridge", "ships/ferry.txt");
                assertThat(all.collectionSizes()).isEmpty();
                assertThat(ships.articleIds()).isEmpty();
            }
            assertThat(corpus.reloader().isNeeded()).isTrue();

            IngestReport report = corpus.reload();

            assertThat(report.published()).isTrue();
            assertThat(report.changed()).isZero();
            assertThat(encoder.encoded()).isEqualTo(embedded);
            assertThat(corpus.reloader().isNeeded()).isFalse();
            try (View all = corpus.archive().acquire()) {
                assertThat(all.collectionSizes()).isEqualTo(Map.of("roads", 1, "ships", 1));
            }
        }
    }

    private static void makeOld(FileArchive archive) throws IOException {
        var corpus = archive.folder();
        try (var database = TruthDatabase.open(corpus)) {
            database.transaction(connection -> {
                try (var update = connection.createStatement()) {
                    return update.executeUpdate("UPDATE snapshot_article SET collection = NULL");
                }
            });
        }
        Folders.delete(corpus.indexes());
        var now = CurrentSnapshot.read(corpus.current()).orElseThrow();
        new CurrentSnapshot(now.snapshot(), now.fingerprint(), now.annotatorVersion(), now.model(), 5, now.rejected())
                .write(corpus.current());
    }
}
