package dateline.asking.search;

import dateline.archive.View;
import dateline.archive.embedding.TextEncoder;
import dateline.archive.index.PassageFilter;
import dateline.archive.index.PassageIndex;
import dateline.archive.index.ScoredPassage;
import dateline.reading.passage.AnnotatedArticle;
import dateline.reading.passage.Passage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Hybrid search: BM25 and nearest vectors, fused. Thread-safe.
 *
 * <p>Each list is standardised (z-scores over what it found; what it did not find counts as its lowest score), and the two
 * are added with weight {@value #LEXICAL_WEIGHT} on the words. Against reciprocal rank fusion this keeps how sure each
 * side is, which ranks alone throw away (Bruch, Gai, Ingber: An Analysis of Fusion Functions for Hybrid Retrieval, ACM
 * TOIS 2023).
 */
public final class Searcher {
    /** Share of the lexical score in the sum. */
    static final double LEXICAL_WEIGHT = 0.6;

    /** How deep each list is read at least; deeper when more hits are wanted. */
    private static final int MIN_CANDIDATES = 100;

    private static final Comparator<Fused> BEST_FIRST = Comparator.comparingDouble(Fused::score)
            .reversed()
            .thenComparing(Fused::article)
            .thenComparingInt(Fused::passage);

    private final TextEncoder encoder;

    public Searcher(TextEncoder encoder) {
        this.encoder = encoder;
    }

    /**
     * The passages that best fit a text.
     *
     * @param text what to look for; if it holds no word at all, nothing is found
     * @param depth at most so many, at least 1
     * @return best first; equal scores by article, then passage
     */
    public List<Hit> search(View view, String text, PassageFilter filter, int depth) {
        PassageIndex index = view.index();
        if (text.isBlank()) {
            return List.of();
        }
        int candidates = Math.max(MIN_CANDIDATES, depth);
        float[] vector = encoder.encode(List.of(text)).getFirst();
        Map<Key, Double> lexical = scores(index.searchText(text, filter, candidates));
        Map<Key, Double> dense = scores(index.searchVector(vector, filter, candidates));
        List<Hit> hits = new ArrayList<>();
        for (Fused fused : fuse(lexical, dense)) {
            if (hits.size() == depth) {
                break;
            }
            AnnotatedArticle article = view.article(fused.article())
                    .orElseThrow(() -> new IllegalStateException("expected article " + fused.article() + " in snapshot "
                            + view.snapshot() + ", found none"));
            Passage passage = article.passages().get(fused.passage());
            hits.add(new Hit(article, passage, fused.score(), fused.lexical(), fused.cosine()));
        }
        return hits;
    }

    private record Key(String article, int passage) {}

    private record Fused(String article, int passage, double score, double lexical, double cosine) {}

    private static Map<Key, Double> scores(List<ScoredPassage> found) {
        Map<Key, Double> scores = new HashMap<>();
        for (ScoredPassage passage : found) {
            scores.put(new Key(passage.article(), passage.passage()), passage.score());
        }
        return scores;
    }

    private static List<Fused> fuse(Map<Key, Double> lexical, Map<Key, Double> dense) {
        Standardiser words = Standardiser.of(lexical.values());
        Standardiser vectors = Standardiser.of(dense.values());
        var keys = new java.util.HashSet<>(lexical.keySet());
        keys.addAll(dense.keySet());
        return keys.stream()
                .map(key -> {
                    double score = LEXICAL_WEIGHT * words.standard(lexical.get(key))
                            + (1 - LEXICAL_WEIGHT) * vectors.standard(dense.get(key));
                    return new Fused(
                            key.article(),
                            key.passage(),
                            score,
                            lexical.getOrDefault(key, 0.0),
                            dense.getOrDefault(key, 0.0));
                })
                .sorted(BEST_FIRST)
                .toList();
    }
}
