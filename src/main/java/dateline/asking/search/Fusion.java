package dateline.asking.search;

import dateline.archive.index.ScoredArticle;
import dateline.archive.index.ScoredPassage;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Puts what was found in several ways into one order. Each list's scores are standardised (z-scores over what it found; what
 * it did not find counts as its lowest), and added with fixed weights. Against reciprocal rank fusion this keeps how sure each
 * side is, which ranks alone throw away (S. Bruch, S. Gai, A. Ingber: "An analysis of fusion functions for hybrid retrieval",
 * ACM TOIS 2023).
 *
 * <p>A passage's score is half its own (words and meaning) and half its article's: the whole article by words, its best
 * passage by words, its title and first passage by meaning. For articles of one passage the two halves are the same.
 */
final class Fusion {
    /** Share of the words in a score, the rest is the meaning's. */
    static final double LEXICAL_WEIGHT = 0.6;

    /** Share of the whole article among its words, the rest is its best passage's. */
    static final double WHOLE_WEIGHT = 2 / 3.0;

    /** Share of the article in a passage's score. */
    static final double ARTICLE_WEIGHT = 0.5;

    /** Standard scores that one unit of log odds of the prior is worth. */
    static final double RECENCY_WEIGHT = 1;

    private static final Comparator<Fused> BEST_FIRST = Comparator.comparingDouble(Fused::score)
            .reversed()
            .thenComparing(fused -> fused.passage().article())
            .thenComparingInt(fused -> fused.passage().passage());

    private final Standardiser words;
    private final Standardiser meaning;
    private final Standardiser wholes;
    private final Map<String, Double> articles;
    private final @Nullable Recency recency;

    Fusion(
            List<ScoredPassage> byWords,
            List<ScoredPassage> byMeaning,
            List<ScoredArticle> articles,
            @Nullable Recency recency) {
        this.words = Standardiser.of(scores(byWords));
        this.meaning = Standardiser.of(scores(byMeaning));
        this.articles = new HashMap<>();
        articles.forEach(article -> this.articles.put(article.article(), article.score()));
        this.wholes = Standardiser.of(this.articles.values());
        this.recency = recency;
    }

    private static Collection<Double> scores(List<ScoredPassage> found) {
        return found.stream().map(ScoredPassage::score).toList();
    }

    /**
     * A passage with its place in the order.
     *
     * @param lexical its BM25 score, 0 if the words did not find it
     */
    record Fused(ScoredPassage passage, double score, double lexical, double cosine) {}

    /**
     * All passages in order.
     *
     * @param lexical BM25 scores by document, of those that the words found
     * @param cosines by document, of all passages and of the first passage of each article
     * @return best first; equal ones by article, then passage
     */
    List<Fused> fuse(List<ScoredPassage> passages, Map<Integer, Double> lexical, Map<Integer, Double> cosines) {
        Map<String, Double> best = new HashMap<>();
        for (ScoredPassage passage : passages) {
            best.merge(passage.article(), words.standard(lexical.get(passage.document())), Math::max);
        }
        return passages.stream()
                .map(passage -> fused(passage, lexical.get(passage.document()), cosines, best))
                .sorted(BEST_FIRST)
                .toList();
    }

    private Fused fused(
            ScoredPassage passage,
            @Nullable Double lexical,
            Map<Integer, Double> cosines,
            Map<String, Double> bestByWords) {
        Double cosine = cosines.get(passage.document());
        double own = LEXICAL_WEIGHT * words.standard(lexical) + (1 - LEXICAL_WEIGHT) * meaning.standard(cosine);
        double byWords = WHOLE_WEIGHT * wholes.standard(articles.get(passage.article()))
                + (1 - WHOLE_WEIGHT) * bestByWords.getOrDefault(passage.article(), 0.0);
        double byMeaning = meaning.standard(cosines.get(passage.firstDocument()));
        double article = LEXICAL_WEIGHT * byWords + (1 - LEXICAL_WEIGHT) * byMeaning;
        double prior = recency == null ? 0 : RECENCY_WEIGHT * recency.of(passage.published());
        double score = (1 - ARTICLE_WEIGHT) * own + ARTICLE_WEIGHT * article + prior;
        return new Fused(passage, score, lexical == null ? 0 : lexical, cosine == null ? 0 : cosine);
    }
}
