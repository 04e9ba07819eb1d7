package dateline.reading.article;

import dateline.config.Settings;
import dateline.reading.article.CorpusFiles.Entry;
import dateline.text.DatelineException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.function.Consumer;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * Walks a corpus: a folder with everything below it, or one file. Thread-safe.
 *
 * <p>Files that end in {@code .txt}, {@code .md} or {@code .jsonl} are articles, all others and hidden ones are passed
 * over. A file of rows is read row by row, so that its size does not matter. What cannot be read is reported and the walk
 * goes on.
 */
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
     * @return a SHA-256 in hexadecimal over the names, sizes and modification times
     * @throws DatelineException if the corpus does not exist or cannot be listed
     */
    public String fingerprint(Path corpus) {
        var state = new StringBuilder();
        for (Entry entry : CorpusFiles.of(corpus)) {
            state.append(entry.name()).append('\0');
            switch (entry) {
                case Entry.Found(var _, Path path, var _) -> state.append(sizeAndTime(path));
                case Entry.Refused(var _, ParseResult.Rejected why) -> state.append(why.found());
            }
            state.append('\0');
        }
        return new DigestUtils("SHA-256").digestAsHex(state.toString().getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Hands over everything in the corpus, files by path, rows by line. An empty folder hands over nothing.
     *
     * @throws DatelineException if the corpus does not exist or cannot be listed
     */
    public void read(Path corpus, Consumer<Item> consumer) {
        for (Entry entry : CorpusFiles.of(corpus)) {
            switch (entry) {
                case Entry.Found(String name, Path path, CorpusFiles.Type type) -> {
                    switch (type) {
                        case TEXT -> consumer.accept(whole(name, path, RawArticle.Format.TEXT));
                        case MARKDOWN -> consumer.accept(whole(name, path, RawArticle.Format.MARKDOWN));
                        case JSON_LINES -> rows(name, path, consumer);
                    }
                }
                case Entry.Refused(var _, ParseResult.Rejected why) -> consumer.accept(new Item.Bad(why));
            }
        }
    }

    private Item whole(String name, Path path, RawArticle.Format format) {
        try {
            // A pipe would never end, and opening it would never return.
            if (!Files.isRegularFile(path)) {
                return bad(name, 0, "a readable file", Files.exists(path) ? "a device or a pipe" : "that it is gone");
            }
            try (InputStream in = Files.newInputStream(path)) {
                byte[] bytes = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 16, limits.maxArticleBytes() + 1));
                if (bytes.length > limits.maxArticleBytes()) {
                    return tooLarge(name, 0, Math.max(bytes.length, Files.size(path)));
                }
                return new Item.Raw(new RawArticle(name, 0, format, bytes));
            }
        } catch (IOException e) {
            return bad(name, 0, "a readable file", reason(e));
        }
    }

    private void rows(String name, Path path, Consumer<Item> consumer) {
        if (!Files.isRegularFile(path)) {
            consumer.accept(
                    bad(name, 0, "a readable file", Files.exists(path) ? "a device or a pipe" : "that it is gone"));
            return;
        }
        int line = 0;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(path), 1 << 16)) {
            var rows = new RowStream(in, limits.maxArticleBytes());
            while (rows.next()) {
                line++;
                if (line == 1 && TextDecoder.opensAsWideCharacters(rows.bytes())) {
                    consumer.accept(bad(name, 0, "JSON Lines in UTF-8", "the byte-order mark of UTF-16 or UTF-32"));
                    return;
                }
                if (rows.size() > limits.maxArticleBytes()) {
                    consumer.accept(tooLarge(name, line, rows.size()));
                } else if (!rows.isBlank()) {
                    consumer.accept(new Item.Raw(new RawArticle(name, line, RawArticle.Format.JSON_ROW, rows.bytes())));
                }
            }
        } catch (IOException e) {
            consumer.accept(bad(name, line == 0 ? 0 : line + 1, "a readable file", reason(e)));
        }
    }

    private Item tooLarge(String name, int line, long size) {
        return bad(name, line, "at most " + limits.maxArticleBytes() + " bytes an article", size + " bytes");
    }

    private static Item bad(String name, int line, String expected, String found) {
        return new Item.Bad(new ParseResult.Rejected(name, line, expected, found));
    }

    /** An input or output error in words; the paths in the library's messages are not the corpus's own. */
    static String reason(IOException e) {
        return switch (e) {
            case NoSuchFileException _ -> "that it is gone";
            case AccessDeniedException _ -> "that reading it is not permitted";
            default -> "a read error: " + Quoted.firstLine(String.valueOf(e.getMessage()));
        };
    }

    private static String sizeAndTime(Path path) {
        try {
            var attributes = Files.readAttributes(path, BasicFileAttributes.class);
            return attributes.size() + " " + attributes.lastModifiedTime().toInstant();
        } catch (IOException e) {
            return reason(e);
        }
    }
}
