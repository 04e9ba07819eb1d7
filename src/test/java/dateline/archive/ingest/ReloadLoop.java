package dateline.archive.ingest;

import dateline.archive.Loaded;
import dateline.archive.Versions;
import dateline.config.Settings;
import dateline.reading.article.CorpusReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;

/**
 * Reloads a corpus that is now one version and then the other, and rolls back and forth in between, until the process is
 * killed.
 */
public final class ReloadLoop {
    private ReloadLoop() {}

    /** Runs on the folder of the corpus file and the data, from the version that is there. */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        char version = args[1].charAt(0);
        try (var corpus = Loaded.ofRows(folder)) {
            var history = new ArchiveHistory(
                    corpus.archive(),
                    new CorpusReader(Settings.Reading.DEFAULT),
                    corpus.encoder()::model,
                    Clock.systemUTC());
            System.out.println("ready");
            while (true) {
                version = version == 'A' ? 'B' : 'A';
                write(folder, version);
                corpus.reload();
                history.rollback();
                corpus.reload();
            }
        }
    }

    /** Swaps the corpus file whole. */
    static void write(Path folder, char version) throws IOException {
        var rows = new StringBuilder();
        Versions.texts(version)
                .forEach((id, text) ->
                        rows.append("{\"id\": \"%s\", \"text\": \"%s\"}\n".formatted(id, text.replace("\n", "\\n"))));
        Path aside = folder.resolve("rows.new");
        Files.writeString(aside, rows);
        Files.move(aside, folder.resolve(Loaded.ROWS), StandardCopyOption.ATOMIC_MOVE);
    }
}
