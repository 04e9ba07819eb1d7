package dateline.scale;

import dateline.archive.embedding.PassageVectors;
import dateline.archive.store.ArticleStore;
import dateline.archive.store.CorpusFolder;
import dateline.archive.store.Placed;
import dateline.archive.store.SnapshotStore;
import dateline.archive.store.StoredSnapshot;
import dateline.archive.store.TruthDatabase;
import dateline.archive.store.VectorStore;
import dateline.reading.passage.AnnotatedArticle;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The articles of an archive that was loaded before, with their vectors.
 *
 * @param model that made the vectors
 * @param vectors for each article those of its passages, in order
 */
record RealArchive(String model, List<AnnotatedArticle> articles, List<List<PassageVectors>> vectors) {
    static RealArchive read(Path data, Path corpus) {
        try (var database = TruthDatabase.open(CorpusFolder.of(data, corpus))) {
            var store = new ArticleStore(database);
            var cache = new VectorStore(database);
            var snapshots = new SnapshotStore(database);
            StoredSnapshot newest = snapshots
                    .newest()
                    .orElseThrow(() -> new IllegalArgumentException("expected a loaded archive of " + corpus + " in "
                            + data + ", found none; run: dateline reload"));
            List<AnnotatedArticle> articles = new ArrayList<>();
            List<List<PassageVectors>> vectors = new ArrayList<>();
            for (Placed placed : snapshots.articles(newest.id()).values()) {
                long version = placed.version();
                AnnotatedArticle article = store.article(version);
                List<String> hashes = store.passageHashes(version);
                Map<String, PassageVectors> found = cache.find(newest.model(), hashes);
                if (!article.passages().isEmpty() && found.keySet().containsAll(hashes)) {
                    articles.add(article);
                    vectors.add(hashes.stream()
                            .flatMap(hash -> Stream.ofNullable(found.get(hash)))
                            .toList());
                }
            }
            return new RealArchive(newest.model(), articles, vectors);
        }
    }

    /** The vectors of all passages, in order. */
    List<float[]> allVectors() {
        return vectors.stream()
                .flatMap(List::stream)
                .map(PassageVectors::vector)
                .toList();
    }
}
