package dateline.archive;

import dateline.archive.embedding.TextEncoder;
import dateline.archive.ingest.IngestReport;
import dateline.archive.ingest.Progress;
import dateline.archive.ingest.Reloader;
import dateline.config.Settings;
import dateline.reading.article.ArticleParser;
import dateline.reading.article.CorpusReader;
import dateline.reading.passage.Annotator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;

/** A corpus in a folder with its archive: the real parts, and a quick encoder unless another is given. */
public final class Loaded implements AutoCloseable {
    private final Path corpus;
    private final FileArchive archive;
    private final Reloader reloader;
    private final TextEncoder encoder;

    public Loaded(Path folder) {
        this(folder, new WordHashEncoder());
    }

    public Loaded(Path folder, TextEncoder encoder) {
        this.corpus = folder.resolve("corpus");
        this.encoder = encoder;
        this.archive = FileArchive.open(folder.resolve("data"), corpus);
        this.reloader = new Reloader(
                archive,
                new CorpusReader(Settings.Reading.DEFAULT),
                new ArticleParser(),
                new Annotator(),
                encoder,
                Clock.systemUTC());
        try {
            Files.createDirectories(corpus);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes an article, or anything else, below the corpus folder. */
    public Loaded with(String file, String text) {
        try {
            Path path = corpus.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Deletes a file of the corpus. */
    public Loaded without(String file) {
        try {
            Files.delete(corpus.resolve(file));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public IngestReport reload() {
        return reloader.reload(Progress.NONE);
    }

    public Reloader reloader() {
        return reloader;
    }

    public FileArchive archive() {
        return archive;
    }

    public TextEncoder encoder() {
        return encoder;
    }

    public Path corpus() {
        return corpus;
    }

    @Override
    public void close() {
        archive.close();
        encoder.close();
    }
}
