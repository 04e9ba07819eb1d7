package dateline.asking.search;

import dateline.archive.View;
import dateline.archive.embedding.TextEncoder;
import dateline.archive.index.PassageFilter;
import dateline.archive.index.PassageIndex;
import dateline.archive.index.ScoredArticle;
import dateline.archive.index.ScoredPassage;
import dateline.reading.passage.AnnotatedArticle;
import dateline.reading.passage.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The first stage: passages by words and by meaning, articles by words, fused by {@link Fusion}. Thread-safe.
 */
public final class Searcher {
    /** The last days before a question was asked, of which news is likelier to be meant. */
    public static final int RECENT_DAYS = Recency.RECENT_DAYS;

    /** How deep each list is read at least; deeper when more hits are wanted. */
    private static final int MIN_CANDIDATES = 100;

    /** Articles whose passages are looked at even if no passage of theirs was among the first. */
    private static final int ARTICLES = 20;

    private static final int PASSAGES_OF_ARTICLES = 60;

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
        if (text.isBlank()) {
            return List.of();
        }
        float[] vector = encoder.question(text).vector();
        List<Hit> hits = new ArrayList<>();
        for (Fusion.Fused fused : fused(view, text, vector, filter, Math.max(MIN_CANDIDATES, depth))) {
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

    private static List<Fusion.Fused> fused(
            View view, String text, float[] vector, PassageFilter filter, int candidates) {
        PassageIndex index = view.index();
        // A question that names its days is about these, not about the last ones.
        @Nullable
        Recency recency = filter.days() != null
                ? null
                : Recency.of(filter.publishedUntil(), view.range().orElse(null));
        List<ScoredPassage> byWords = index.searchText(text, filter, candidates);
        List<ScoredPassage> byMeaning = index.searchVector(vector, filter, candidates);
        List<ScoredArticle> articles = index.searchArticles(text, filter, candidates);
        // By document: the order is the index's own, whatever found a passage.
        TreeMap<Integer, ScoredPassage> found = new TreeMap<>();
        TreeMap<Integer, Double> lexical = new TreeMap<>();
        byMeaning.forEach(passage -> found.put(passage.document(), passage));
        List<ScoredPassage> more = new ArrayList<>(byWords);
        if (!articles.isEmpty()) {
            Set<String> first = articles.stream()
                    .limit(ARTICLES)
                    .map(ScoredArticle::article)
                    .collect(Collectors.toSet());
            more.addAll(index.searchText(text, filter.of(first), PASSAGES_OF_ARTICLES));
        }
        if (recency != null) {
            PassageFilter recent = filter.from(recency.askedOn().minusDays(Recency.RECENT_DAYS));
            more.addAll(index.searchText(text, recent, candidates));
        }
        for (ScoredPassage passage : more) {
            found.put(passage.document(), passage);
            lexical.put(passage.document(), passage.score());
        }
        int[] documents = found.values().stream()
                .flatMapToInt(passage -> IntStream.of(passage.firstDocument(), passage.document()))
                .sorted()
                .distinct()
                .toArray();
        double[] cosines = index.cosines(vector, documents);
        TreeMap<Integer, Double> cosine = new TreeMap<>();
        for (int i = 0; i < documents.length; i++) {
            cosine.put(documents[i], cosines[i]);
        }
        return new Fusion(byWords, byMeaning, articles, recency).fuse(List.copyOf(found.values()), lexical, cosine);
    }
}
