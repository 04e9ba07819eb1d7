package dateline.asking.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** How sentences stand beside one another once they have scores. Stateless. */
public final class SentenceOrder {
    private SentenceOrder() {}

    /**
     * The features with each sentence's standing.
     *
     * @param passages for each sentence, which passage it is of
     */
    public static List<Features> standing(List<Features> sentences, int[] passages, ToDoubleFunction<Features> score) {
        double[] scores = sentences.stream().mapToDouble(score).toArray();
        Map<Integer, Double> bestOf = new HashMap<>();
        double highest = Double.NEGATIVE_INFINITY;
        for (int s = 0; s < scores.length; s++) {
            bestOf.merge(passages[s], scores[s], Math::max);
            highest = Math.max(highest, scores[s]);
        }
        double all = 0;
        for (double one : scores) {
            all += Math.exp(one - highest);
        }
        List<Features> standing = new ArrayList<>();
        for (int s = 0; s < scores.length; s++) {
            int own = passages[s];
            double lead = scores[s]
                    - bestOf.entrySet().stream()
                            .filter(other -> other.getKey() != own)
                            .mapToDouble(Map.Entry::getValue)
                            .max()
                            .orElse(scores[s]);
            standing.add(sentences.get(s).standing(scores[s], lead, Math.exp(scores[s] - highest) / all));
        }
        return standing;
    }
}
