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
            .thenComparing(fused -> fused.passage().article())
            .thenComparingInt(fused -> fused.passage().passage());

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
        float[] vector = encoder.question(text).vector();
        List<ScoredPassage> byWords = index.searchText(text, filter, candidates);
        List<ScoredPassage> byMeaning = index.searchVector(vector, filter, candidates);
        List<Hit> hits = new ArrayList<>();
        for (Fused fused : fuse(byWords, byMeaning)) {
            if (hits.size() == depth) {
                break;
            }
            ScoredPassage found = fused.passage();
            AnnotatedArticle article = view.article(found.article())
                    .orElseThrow(() -> new IllegalStateException("expected article " + found.article() + " in snapshot "
                            + view.snapshot() + ", found none"));
            Passage passage = article.passages().get(found.passage());
            hits.add(new Hit(article, passage, found.document(), fused.score(), fused.lexical(), fused.cosine()));
        }
        return hits;
    }

    private record Fused(ScoredPassage passage, double score, double lexical, double cosine) {}

    private static List<Fused> fuse(List<ScoredPassage> byWords, List<ScoredPassage> byMeaning) {
        Map<Integer, Double> lexical = scores(byWords);
        Map<Integer, Double> cosines = scores(byMeaning);
        Standardiser words = Standardiser.of(lexical.values());
        Standardiser vectors = Standardiser.of(cosines.values());
        Map<Integer, ScoredPassage> passages = new HashMap<>();
        byWords.forEach(passage -> passages.put(passage.document(), passage));
        byMeaning.forEach(passage -> passages.put(passage.document(), passage));
        return passages.values().stream()
                .map(passage -> new Fused(
                        passage,
                        LEXICAL_WEIGHT * words.standard(lexical.get(passage.document()))
                                + (1 - LEXICAL_WEIGHT) * vectors.standard(cosines.get(passage.document())),
                        lexical.getOrDefault(passage.document(), 0.0),
                        cosines.getOrDefault(passage.document(), 0.0)))
                .sorted(BEST_FIRST)
                .toList();
    }

    private static Map<Integer, Double> scores(List<ScoredPassage> found) {
        Map<Integer, Double> scores = new HashMap<>();
        found.forEach(passage -> scores.put(passage.document(), passage.score()));
        return scores;
    }
}
