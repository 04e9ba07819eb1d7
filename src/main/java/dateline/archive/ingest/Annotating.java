package dateline.archive.ingest;

import dateline.archive.embedding.EmbeddedText;
import dateline.archive.ingest.CorpusScan.Found;
import dateline.archive.store.ArticleStore;
import dateline.archive.store.ArticleVersion;
import dateline.archive.store.KnownVersion;
import dateline.archive.store.Placed;
import dateline.reading.article.Article;
import dateline.reading.article.Publication;
import dateline.reading.passage.AnnotatedArticle;
import dateline.reading.passage.Annotator;
import dateline.reading.time.DateInterval;
import dateline.text.DatelineException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The second step of a reload: a version for every article. One that was read before is taken as it is, unless its
 * publication date is not written and the days that the archive covers have changed. New versions are kept as they are made,
 * so that an interrupted reload need not make them again.
 */
final class Annotating {
    private static final Logger LOG = LoggerFactory.getLogger(Annotating.class);
    private static final int CHUNK = 64;

    /** How an article is annotated: {@link Annotator#annotate}. */
    @FunctionalInterface
    interface Reading {
        AnnotatedArticle of(Article article, @Nullable DateInterval range);
    }

    private final Reading reading;
    private final ArticleStore store;
    private final Map<ArticleVersion.Key, Long> known = new HashMap<>();

    Annotating(Reading reading, ArticleStore store, List<KnownVersion> known) {
        this.reading = reading;
        this.store = store;
        known.forEach(version -> this.known.put(version.key(), version.id()));
    }

    /** The version and the collection of every article, by id. */
    SortedMap<String, Placed> run(CorpusScan scan, Progress progress) {
        DateInterval range = scan.range().orElse(null);
        SortedMap<String, Placed> articles = new TreeMap<>();
        List<Found> missing = new ArrayList<>();
        for (Found found : scan.articles()) {
            Long version = known.get(key(found, range));
            if (version == null) {
                missing.add(found);
            } else {
                articles.put(found.id(), new Placed(version, found.collection()));
            }
        }
        progress.update(Progress.Step.ANNOTATING, 0, missing.size());
        for (int from = 0; from < missing.size(); from += CHUNK) {
            List<Found> chunk = missing.subList(from, Math.min(missing.size(), from + CHUNK));
            List<Outcome> outcomes =
                    chunk.parallelStream().map(found -> outcome(found, range)).toList();
            List<Outcome> annotated = outcomes.stream()
                    .filter(outcome -> outcome.version() != null)
                    .toList();
            List<Long> ids = store.add(annotated.stream()
                    .flatMap(outcome -> Stream.ofNullable(outcome.version()))
                    .toList());
            for (int i = 0; i < ids.size(); i++) {
                Found found = annotated.get(i).found();
                articles.put(found.id(), new Placed(ids.get(i), found.collection()));
            }
            outcomes.stream()
                    .filter(outcome -> outcome.version() == null)
                    .forEach(outcome -> scan.reject(
                            outcome.found(),
                            "an article that can be read",
                            "one that Dateline fails on: " + outcome.failure()));
            progress.update(Progress.Step.ANNOTATING, from + chunk.size(), missing.size());
        }
        return articles;
    }

    private static ArticleVersion.Key key(Found found, @Nullable DateInterval range) {
        boolean matters = found.parsed().basis() != Publication.Basis.WRITTEN;
        return new ArticleVersion.Key(
                found.rawHash(), Annotator.VERSION, matters && range != null ? range.from() + "/" + range.to() : "");
    }

    /** An annotated article, or what went wrong with it. */
    private record Outcome(Found found, @Nullable ArticleVersion version, String failure) {}

    /** A bug that one article brings to light must not keep the others out. */
    private Outcome outcome(Found found, @Nullable DateInterval range) {
        try {
            return new Outcome(found, annotate(found, range), "");
        } catch (DatelineException e) {
            throw e; // the store's, not the article's
        } catch (RuntimeException | StackOverflowError e) {
            LOG.error("{} could not be annotated", found.place(), e);
            return new Outcome(found, null, e.toString());
        }
    }

    private ArticleVersion annotate(Found found, @Nullable DateInterval range) {
        Article article = found.article();
        if (article == null) {
            long earlier = Objects.requireNonNull(found.known()).id();
            article = store.article(earlier).article().withPublication(found.parsed());
        }
        var annotated = reading.of(article, range);
        var shingles = Shingles.of(article);
        List<String> hashes = annotated.passages().stream()
                .map(passage -> EmbeddedText.of(annotated, passage).hash())
                .toList();
        return new ArticleVersion(
                key(found, range),
                found.parsed(),
                found.notes(),
                shingles.textKey(),
                shingles.sample(),
                hashes,
                annotated);
    }
}
