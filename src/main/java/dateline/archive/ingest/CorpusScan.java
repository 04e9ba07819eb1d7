package dateline.archive.ingest;

import dateline.archive.Collections;
import dateline.archive.store.KnownVersion;
import dateline.reading.article.Article;
import dateline.reading.article.ArticleParser;
import dateline.reading.article.CorpusReader;
import dateline.reading.article.ParseResult;
import dateline.reading.article.Publication;
import dateline.reading.article.RawArticle;
import dateline.reading.time.DateInterval;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The first step of a reload: every article of the corpus, parsed only if it was never read before. Only what is new is held
 * in memory with its text.
 */
final class CorpusScan {
    private final ArticleParser parser;
    private final Progress progress;
    private final long estimate;
    private final Map<String, KnownVersion> known = new HashMap<>();
    private final Map<String, Found> found = new TreeMap<>();
    private final List<ParseResult.Rejected> rejected = new ArrayList<>();
    private long done;

    /**
     * An article of the corpus.
     *
     * @param file path below the corpus folder
     * @param line 1-based; 0 when the whole file is the article
     * @param parsed the publication date as the file has it
     * @param known an earlier reading of the same bytes, perhaps for another range of the archive; null if there is none
     * @param article null exactly when there is an earlier reading
     */
    record Found(
            String id,
            String file,
            int line,
            String rawHash,
            Publication parsed,
            List<String> notes,
            @Nullable KnownVersion known,
            @Nullable Article article) {
        /** The first folder below the corpus folder that the file lies in; empty at the top. */
        String collection() {
            return Collections.holding(file);
        }

        /** Where it stands, for messages. */
        String place() {
            return file + (line > 0 ? ":" + line : "");
        }
    }

    /**
     * A scan that has not begun.
     *
     * @param estimate how many articles to expect; 0 if unknown
     */
    CorpusScan(ArticleParser parser, List<KnownVersion> known, Progress progress, long estimate) {
        this.parser = parser;
        this.progress = progress;
        this.estimate = estimate;
        known.forEach(version -> this.known.put(version.key().rawHash(), version));
    }

    /** Reads everything. */
    void run(CorpusReader reader, Path corpus) {
        progress.update(Progress.Step.READING, 0, estimate);
        reader.read(corpus, item -> {
            switch (item) {
                case CorpusReader.Item.Bad(var bad) -> rejected.add(bad);
                case CorpusReader.Item.Raw(var raw) -> take(raw);
            }
            done++;
            progress.update(Progress.Step.READING, done, Math.max(done, estimate));
        });
    }

    private void take(RawArticle raw) {
        String hash = raw.hash();
        KnownVersion earlier = known.get(hash);
        if (earlier != null) {
            keep(
                    raw,
                    new Found(
                            earlier.articleId(),
                            raw.file(),
                            raw.line(),
                            hash,
                            earlier.parsed(),
                            earlier.notes(),
                            earlier,
                            null));
            return;
        }
        switch (parser.parse(raw)) {
            case ParseResult.Rejected bad -> rejected.add(bad);
            case ParseResult.Parsed(var article, var notes) ->
                keep(
                        raw,
                        new Found(
                                article.id(),
                                raw.file(),
                                raw.line(),
                                hash,
                                article.publication(),
                                notes,
                                null,
                                article));
        }
    }

    private void keep(RawArticle raw, Found article) {
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(article.id())) {
            rejected.add(new ParseResult.Rejected(
                    raw.file(), raw.line(), "an id of whole characters", "half of a surrogate pair in it"));
            return;
        }
        Found first = found.putIfAbsent(article.id(), article);
        if (first != null) {
            rejected.add(new ParseResult.Rejected(
                    raw.file(),
                    raw.line(),
                    "an id that no other article of the corpus has",
                    "<" + article.id() + ">, which is the id of " + first.place() + " too"));
        }
    }

    /** The articles, in the order of their ids. */
    Collection<Found> articles() {
        return found.values();
    }

    /** Leaves an article out that turned out to be none that can be used. */
    void reject(Found article, String expected, String reason) {
        found.remove(article.id());
        rejected.add(new ParseResult.Rejected(article.file(), article.line(), expected, reason));
    }

    /** What is no article, in the order of reading. */
    List<ParseResult.Rejected> rejected() {
        return rejected;
    }

    /** The notes of all articles, each after its article's id. */
    List<String> notes() {
        return found.values().stream()
                .flatMap(article -> article.notes().stream().map(note -> article.id() + ": " + note))
                .toList();
    }

    /** The days from the first to the last written publication date; empty if none is written. */
    Optional<DateInterval> range() {
        return found.values().stream()
                .map(Found::parsed)
                .filter(publication -> publication.basis() == Publication.Basis.WRITTEN)
                .flatMap(publication -> Optional.ofNullable(publication.date()).stream())
                .map(DateInterval::day)
                .reduce(DateInterval::cover);
    }
}
