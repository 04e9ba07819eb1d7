package dateline.eval;

import java.util.List;
import java.util.SplittableRandom;

/**
 * Tests whether two runs over the same questions differ by more than chance.
 *
 * <p>McNemar's exact test asks how likely the questions that only one of the runs got right would fall so unevenly if a coin
 * decided (Q. McNemar, Psychometrika 12, 1947; exact by the binomial distribution). The randomisation test turns the
 * difference of each question around at random and asks how often the sum comes out as large (M. D. Smucker, J. Allan and
 * B. Carterette, "A comparison of statistical significance tests for information retrieval evaluation", CIKM 2007). Both are
 * two-sided. Cost: {@value #ROUNDS} passes over the questions.
 */
final class PairedTests {
    private static final int ROUNDS = 10_000;
    private static final long SEED = 20_210_901;

    /** Sums that differ by less differ by rounding alone. */
    private static final double ROUNDING = 1e-9;

    private PairedTests() {}

    /**
     * McNemar's exact test.
     *
     * @param lost questions that only the first run got right
     * @param gained questions that only the second run got right
     * @return the probability of so uneven a split, above 0 and at most 1
     */
    static double mcNemar(int lost, int gained) {
        int changed = lost + gained;
        double tail = 0;
        double logChoose = 0;
        for (int k = 0; k <= Math.min(lost, gained); k++) {
            tail += Math.exp(logChoose - changed * Math.log(2));
            logChoose += Math.log(changed - k) - Math.log(k + 1);
        }
        return Math.min(1, 2 * tail);
    }

    /**
     * The randomisation test; the same differences always give the same number.
     *
     * @param differences of the questions, second run less first
     * @return the probability of so large a sum, above 0 and at most 1
     */
    static double randomisation(List<Double> differences) {
        double[] values = differences.stream()
                .mapToDouble(Double::doubleValue)
                .filter(difference -> difference != 0)
                .toArray();
        double observed = 0;
        for (double value : values) {
            observed += value;
        }
        var random = new SplittableRandom(SEED);
        int asLarge = 0;
        for (int round = 0; round < ROUNDS; round++) {
            double sum = 0;
            for (double value : values) {
                sum += random.nextBoolean() ? value : -value;
            }
            asLarge += Math.abs(sum) >= Math.abs(observed) - ROUNDING ? 1 : 0;
        }
        return (asLarge + 1.0) / (ROUNDS + 1);
    }
}
