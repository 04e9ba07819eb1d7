package dateline.eval;

import java.util.Arrays;
import java.util.Optional;

/**
 * How well confidence parts questions that the archive answers from those that it does not.
 *
 * @param auroc area under the ROC curve: the chance that an answered question has the higher confidence, ties counted half
 *     (H. B. Mann and D. R. Whitney, 1947)
 * @param bestAccuracy share parted rightly at the best threshold
 * @param threshold that one: what reaches it counts as answered
 */
public record Separation(double auroc, double bestAccuracy, double threshold) {
    /**
     * Measures.
     *
     * @param answered confidences of the questions that the archive answers, in any order
     * @param others those of the rest
     * @return empty unless there are both
     */
    public static Optional<Separation> of(double[] answered, double[] others) {
        if (answered.length == 0 || others.length == 0) {
            return Optional.empty();
        }
        double[] up = sorted(answered);
        double[] down = sorted(others);
        double size = up.length + down.length;
        double area = 0;
        double best = down.length / size;
        double threshold = 1;
        int below = 0;
        for (int i = 0; i < up.length; i++) {
            while (below < down.length && down[below] < up[i]) {
                below++;
            }
            int notAbove = below;
            while (notAbove < down.length && down[notAbove] == up[i]) {
                notAbove++;
            }
            area += (below + notAbove) / 2.0;
            double accuracy = (below + up.length - i) / size;
            if ((i == 0 || up[i] > up[i - 1]) && accuracy >= best) {
                best = accuracy;
                threshold = up[i];
            }
        }
        return Optional.of(new Separation(area / ((double) up.length * down.length), best, threshold));
    }

    private static double[] sorted(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted;
    }
}
