package dateline.eval;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Where the gold articles stand.
 *
 * @param hits share whose gold article is among the first 1, 5 and 10; empty without gold articles
 * @param silverHits the same, with silver articles counted as gold
 * @param reciprocalRank mean of 1 / place of the gold article, 0 past the tenth; null without gold articles
 */
public record ArticleRanks(
        Map<Integer, Proportion> hits,
        Map<Integer, Proportion> silverHits,
        @Nullable Double reciprocalRank) {
    private static final List<Integer> DEPTHS = List.of(1, 5, Outcome.LAST_RANK);

    static ArticleRanks of(List<Outcome> outcomes) {
        List<Integer> ranks = ranks(outcomes, Outcome::articleRank);
        return new ArticleRanks(
                hits(ranks),
                hits(ranks(outcomes, Outcome::silverRank)),
                ranks.isEmpty()
                        ? null
                        : ranks.stream()
                                .mapToDouble(ArticleRanks::reciprocal)
                                .average()
                                .orElseThrow());
    }

    /** 1 / place; 0 for a place of 0, which is none. */
    static double reciprocal(int rank) {
        return rank == 0 ? 0 : 1.0 / rank;
    }

    private static List<Integer> ranks(List<Outcome> outcomes, Function<Outcome, @Nullable Integer> rank) {
        return outcomes.stream().map(rank).filter(Objects::nonNull).toList();
    }

    private static Map<Integer, Proportion> hits(List<Integer> ranks) {
        Map<Integer, Proportion> hits = new LinkedHashMap<>();
        for (int depth : ranks.isEmpty() ? List.<Integer>of() : DEPTHS) {
            int found = (int)
                    ranks.stream().filter(rank -> rank > 0 && rank <= depth).count();
            hits.put(depth, new Proportion(found, ranks.size()));
        }
        return hits;
    }
}
