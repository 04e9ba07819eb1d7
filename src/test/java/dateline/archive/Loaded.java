package dateline.archive;

import dateline.archive.embedding.TextEncoder;
import dateline.archive.ingest.IngestReport;
import dateline.archive.ingest.Progress;
import dateline.archive.ingest.Reloader;
import dateline.config.Settings;
import dateline.reading.article.ArticleParser;
import dateline.reading.article.CorpusReader;
import dateline.reading.article.ParseResult;
import dateline.reading.article.RawArticle;
import dateline.reading.passage.AnnotatedArticle;
import dateline.reading.passage.Annotator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** A corpus in a folder with its archive: the real parts, and a quick encoder unless another is given. */
public final class Loaded implements AutoCloseable {
    /** Name of the file of {@link #ofRows}. */
    public static final String ROWS = "rows.jsonl";

    private final Path corpus;
    private final FileArchive archive;
    private final Reloader reloader;
    private final TextEncoder encoder;

    public Loaded(Path folder) {
        this(folder, new WordHashEncoder());
    }

    public Loaded(Path folder, TextEncoder encoder) {
        this(folder, folder.resolve("corpus"), encoder);
        try {
            Files.createDirectories(corpus);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A corpus from anywhere, with its state below a folder. */
    public Loaded(Path folder, Path corpus, TextEncoder encoder) {
        this.corpus = corpus;
        this.encoder = encoder;
        this.archive = FileArchive.open(folder.resolve("data"), corpus);
        this.reloader = new Reloader(
                archive,
                new CorpusReader(Settings.Reading.DEFAULT),
                new ArticleParser(),
                new Annotator(),
                encoder,
                Clock.systemUTC());
    }

    /** A corpus that is one file of rows, {@link #ROWS} in the folder. */
    public static Loaded ofRows(Path folder) {
        return new Loaded(folder, folder.resolve(ROWS), new WordHashEncoder());
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

    /** The texts of the passages that an article of this text has. */
    public Set<String> passages(String text) {
        var raw = new RawArticle("a.txt", 0, RawArticle.Format.TEXT, text.getBytes(StandardCharsets.UTF_8));
        return switch (new ArticleParser().parse(raw)) {
            case ParseResult.Parsed(var article, var _) -> passages(new Annotator().annotate(article, null));
            case ParseResult.Rejected rejected -> throw new IllegalArgumentException(rejected.message());
        };
    }

    /** The texts of an article's passages. */
    public Set<String> passagesOf(View view, String id) {
        return passages(view.article(id).orElseThrow());
    }

    private static Set<String> passages(AnnotatedArticle article) {
        return article.passages().stream()
                .map(passage -> passage.span().of(article.article().text()))
                .collect(Collectors.toCollection(HashSet::new));
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
