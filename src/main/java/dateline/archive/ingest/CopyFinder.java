package dateline.archive.ingest;

import dateline.archive.store.SnapshotStore.Sketch;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.LongFunction;

/**
 * Finds articles that repeat another.
 *
 * <p>An article is a copy of another if it has the same words, or if at least nine tenths of its five-word runs stand in the
 * other. Of two that hold each other, the later one is the copy (by publication date, unknown last, then by id). Candidates
 * come from a map of sampled runs to articles, so the cost grows with the number of runs that are shared, not with the
 * square of the number of articles; runs that stand in very many articles are boilerplate and do not count for finding.
 */
final class CopyFinder {
    private static final double COPY = 0.9;
    /** The samples of real copies may share a little less. */
    private static final double CANDIDATE = 0.7;

    private static final int BOILERPLATE = 200;

    private final List<Sketch> articles;
    private final LongFunction<Shingles> shingles;
    private final Map<Integer, Shingles> full = new HashMap<>();

    /**
     * A finder over one snapshot.
     *
     * @param articles in the order in which the first of two copies is the original
     * @param shingles all runs of an article version
     */
    CopyFinder(List<Sketch> articles, LongFunction<Shingles> shingles) {
        this.articles = articles;
        this.shingles = shingles;
    }

    /** The id of the article that each copy repeats. */
    SortedMap<String, String> find() {
        Map<String, Integer> firstWithText = new HashMap<>();
        List<Integer> distinct = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            if (firstWithText.putIfAbsent(articles.get(i).textKey(), i) == null) {
                distinct.add(i);
            }
        }
        Map<Integer, Integer> originals = near(distinct);
        SortedMap<String, String> copies = new TreeMap<>();
        for (int i = 0; i < articles.size(); i++) {
            int first = firstWithText.getOrDefault(articles.get(i).textKey(), i);
            int original = originals.getOrDefault(first, first);
            if (original != i) {
                copies.put(articles.get(i).articleId(), articles.get(original).articleId());
            }
        }
        return copies;
    }

    private Map<Integer, Integer> near(List<Integer> distinct) {
        Map<Long, List<Integer>> holders = new HashMap<>();
        for (int article : distinct) {
            for (long shingle : articles.get(article).shingles()) {
                holders.computeIfAbsent(shingle, hash -> new ArrayList<>(1)).add(article);
            }
        }
        Map<Integer, Integer> originals = new HashMap<>();
        for (int article : distinct) {
            for (int other : candidates(article, holders)) {
                if (repeats(article, other)) {
                    originals.put(article, other);
                    break;
                }
            }
        }
        return originals;
    }

    /** Articles that may hold most of this one, in order. */
    private List<Integer> candidates(int article, Map<Long, List<Integer>> holders) {
        Map<Integer, Integer> shared = new TreeMap<>();
        int counted = 0;
        for (long shingle : articles.get(article).shingles()) {
            List<Integer> others = holders.getOrDefault(shingle, List.of());
            if (others.size() <= BOILERPLATE) {
                counted++;
                others.forEach(other -> shared.merge(other, 1, Integer::sum));
            }
        }
        int enough = (int) Math.max(1, Math.floor(CANDIDATE * counted));
        return shared.entrySet().stream()
                .filter(entry -> entry.getKey() != article && entry.getValue() >= enough)
                .map(Map.Entry::getKey)
                .toList();
    }

    private boolean repeats(int article, int other) {
        Shingles own = full(article);
        Shingles theirs = full(other);
        return own.containedIn(theirs) >= COPY && (other < article || theirs.containedIn(own) < COPY);
    }

    private Shingles full(int article) {
        return full.computeIfAbsent(article, i -> shingles.apply(articles.get(i).version()));
    }
}
