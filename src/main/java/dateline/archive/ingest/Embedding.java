package dateline.archive.ingest;

import dateline.archive.embedding.EmbeddedText;
import dateline.archive.embedding.PassageVectors;
import dateline.archive.embedding.TextEncoder;
import dateline.archive.store.ArticleStore;
import dateline.archive.store.SnapshotStore;
import dateline.archive.store.VectorStore;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The third step of a reload: a vector for every passage text that has none yet. Each batch is on the disk before the next
 * one begins, so that an interrupted reload loses no more than one.
 */
final class Embedding {
    /** Passages a batch: about a second's work. Hashes are random, so each commit rewrites pages all over the index. */
    private static final int BATCH = 128;

    private final TextEncoder encoder;
    private final ArticleStore articles;
    private final SnapshotStore snapshots;
    private final VectorStore vectors;

    Embedding(TextEncoder encoder, ArticleStore articles, SnapshotStore snapshots, VectorStore vectors) {
        this.encoder = encoder;
        this.articles = articles;
        this.snapshots = snapshots;
        this.vectors = vectors;
    }

    /** Embeds what a snapshot lacks; returns how many texts went through the model. */
    int run(String snapshot, Progress progress) {
        var missing = snapshots.withoutVectors(snapshot, encoder.model());
        long total = missing.values().stream().mapToLong(Integer::longValue).sum();
        int embedded = 0;
        progress.update(Progress.Step.EMBEDDING, 0, total);
        Map<String, String> batch = new LinkedHashMap<>();
        for (long version : missing.keySet()) {
            for (var text : texts(version).entrySet()) {
                batch.put(text.getKey(), text.getValue());
                if (batch.size() == BATCH) {
                    embedded += embed(batch);
                    progress.update(Progress.Step.EMBEDDING, embedded, total);
                    batch.clear();
                }
            }
        }
        embedded += embed(batch);
        // Passages with the same text go through the model once, so the sum may be less than the total.
        progress.update(Progress.Step.EMBEDDING, total, total);
        return embedded;
    }

    /** The texts of an article's passages that have no vector, by hash. */
    private Map<String, String> texts(long version) {
        var article = articles.article(version);
        Map<String, String> texts = new LinkedHashMap<>();
        article.passages().forEach(passage -> {
            var text = EmbeddedText.of(article, passage);
            texts.put(text.hash(), text.text());
        });
        texts.keySet().removeAll(vectors.find(encoder.model(), texts.keySet()).keySet());
        return texts;
    }

    private int embed(Map<String, String> textsByHash) {
        if (textsByHash.isEmpty()) {
            return 0;
        }
        List<String> hashes = List.copyOf(textsByHash.keySet());
        List<PassageVectors> encoded = encoder.passages(List.copyOf(textsByHash.values()));
        Map<String, PassageVectors> made = new HashMap<>();
        for (int i = 0; i < hashes.size(); i++) {
            made.put(hashes.get(i), encoded.get(i));
        }
        vectors.put(encoder.model(), made);
        return hashes.size();
    }
}
