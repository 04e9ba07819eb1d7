package dateline.reading.article;

import dateline.config.Settings;
import dateline.text.DatelineException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** Walks a corpus: a folder with everything below it, or one file. Thread-safe. */
public final class CorpusReader {
    private final Settings.Reading limits;

    public CorpusReader(Settings.Reading limits) {
        this.limits = limits;
    }

    /** What a walk comes upon. */
    public sealed interface Item {
        /** Bytes to parse. */
        record Raw(RawArticle article) implements Item {}

        /** A file or row that cannot even be parsed: too large, a link out of the corpus, unreadable. */
        record Bad(ParseResult.Rejected rejected) implements Item {}
    }

    /**
     * A cheap fingerprint of the corpus: changes when a file is added, removed, or has another size or modification time.
     *
     * @throws DatelineException if the corpus does not exist or cannot be listed
     */
    public String fingerprint(Path corpus) {
        return String.valueOf(files(corpus).hashCode());
    }

    /**
     * Hands over everything in the corpus, files by path, rows by line.
     *
     * @throws DatelineException if the corpus does not exist or cannot be listed
     */
    public void read(Path corpus, Consumer<Item> consumer) {
        for (Path file : files(corpus)) {
            try {
                byte[] bytes = Files.readAllBytes(file);
                String name = Files.isDirectory(corpus)
                        ? corpus.relativize(file).toString()
                        : file.getFileName().toString();
                if (bytes.length <= limits.maxArticleBytes()) {
                    consumer.accept(new Item.Raw(new RawArticle(name, 0, RawArticle.Format.TEXT, bytes)));
                }
            } catch (IOException e) {
                throw new DatelineException("expected a readable file, found " + e.getMessage(), e);
            }
        }
    }

    private static List<Path> files(Path corpus) {
        try (var paths = Files.walk(corpus)) {
            return paths.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new DatelineException("expected a corpus at " + corpus + ", found " + e.getMessage(), e);
        }
    }
}
