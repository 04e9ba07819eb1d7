package dateline.archive.ingest;

import dateline.archive.embedding.EmbeddedText;
import dateline.archive.ingest.CorpusScan.Found;
import dateline.archive.store.ArticleStore;
import dateline.archive.store.ArticleVersion;
import dateline.archive.store.KnownVersion;
import dateline.reading.article.Article;
import dateline.reading.article.Publication;
import dateline.reading.passage.Annotator;
import dateline.reading.time.DateInterval;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The second step of a reload: a version for every article. One that was read before is taken as it is, unless its
 * publication date is not written and the days that the archive covers have changed. New versions are kept as they are made,
 * so that an interrupted reload need not make them again.
 */
final class Annotating {
    private static final int CHUNK = 64;

    private final Annotator annotator;
    private final ArticleStore store;
    private final Map<ArticleVersion.Key, Long> known = new HashMap<>();

    Annotating(Annotator annotator, ArticleStore store, List<KnownVersion> known) {
        this.annotator = annotator;
        this.store = store;
        known.forEach(version -> this.known.put(version.key(), version.id()));
    }

    /** The version of every article, by id. */
    SortedMap<String, Long> run(CorpusScan scan, Progress progress) {
        DateInterval range = scan.range().orElse(null);
        SortedMap<String, Long> versions = new TreeMap<>();
        List<Found> missing = new ArrayList<>();
        for (Found found : scan.articles()) {
            Long version = known.get(key(found, range));
            if (version == null) {
                missing.add(found);
            } else {
                versions.put(found.id(), version);
            }
        }
        progress.update(Progress.Step.ANNOTATING, 0, missing.size());
        for (int from = 0; from < missing.size(); from += CHUNK) {
            List<Found> chunk = missing.subList(from, Math.min(missing.size(), from + CHUNK));
            List<ArticleVersion> annotated =
                    chunk.parallelStream().map(found -> annotate(found, range)).toList();
            List<Long> ids = store.add(annotated);
            for (int i = 0; i < ids.size(); i++) {
                versions.put(chunk.get(i).id(), ids.get(i));
            }
            progress.update(Progress.Step.ANNOTATING, from + chunk.size(), missing.size());
        }
        return versions;
    }

    private static ArticleVersion.Key key(Found found, @Nullable DateInterval range) {
        boolean matters = found.parsed().basis() != Publication.Basis.WRITTEN;
        return new ArticleVersion.Key(
                found.rawHash(), Annotator.VERSION, matters && range != null ? range.from() + "/" + range.to() : "");
    }

    private ArticleVersion annotate(Found found, @Nullable DateInterval range) {
        Article article = found.article();
        if (article == null) {
            long earlier = Objects.requireNonNull(found.known()).id();
            article = store.article(earlier).article().withPublication(found.parsed());
        }
        var annotated = annotator.annotate(article, range);
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
