package dateline.asking.search;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Turns the scores of one list into standard scores: mean 0, deviation 1.
 *
 * @param lowest what stands for a passage that the list did not find
 */
record Standardiser(double mean, double deviation, double lowest) {
    static Standardiser of(Collection<Double> scores) {
        double mean = scores.stream().mapToDouble(Double::doubleValue).average().orElse(0);
        double variance = scores.stream()
                .mapToDouble(score -> (score - mean) * (score - mean))
                .average()
                .orElse(0);
        double lowest = scores.stream().mapToDouble(Double::doubleValue).min().orElse(0);
        return new Standardiser(mean, Math.sqrt(variance), lowest);
    }

    double standard(@Nullable Double score) {
        double value = score == null ? lowest : score;
        return deviation < 1e-9 ? 0 : (value - mean) / deviation;
    }
}
