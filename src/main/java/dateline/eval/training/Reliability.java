package dateline.eval.training;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * How far a probability can be trusted.
 *
 * @param auroc chance that a question which the archive answers has the higher probability than one which it does not
 * @param precision share of right ones among the answerable questions with the highest probabilities, {@value #COVERAGE} of them
 * @param error expected calibration error over {@value #BINS} bins of equal width (C. Guo and others, "On calibration of
 *     modern neural networks", ICML 2017)
 */
record Reliability(double auroc, double precision, double error) {
    private static final double COVERAGE = 0.7;
    private static final int BINS = 10;

    static Reliability of(List<First> firsts, List<Double> probabilities) {
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, firsts.size()).boxed().toList());
        order.sort(Comparator.comparingDouble((Integer i) -> -probabilities.get(i)));
        return new Reliability(auroc(firsts, order), precision(firsts, order), error(firsts, probabilities));
    }

    private static double auroc(List<First> firsts, List<Integer> order) {
        double above = 0;
        double pairs = 0;
        for (int i : order) {
            if (firsts.get(i).answerable()) {
                above++;
            } else {
                pairs += above;
            }
        }
        return pairs / (above * (firsts.size() - above));
    }

    private static double precision(List<First> firsts, List<Integer> order) {
        List<First> answerable =
                order.stream().map(firsts::get).filter(First::answerable).toList();
        List<First> shown = answerable.subList(0, (int) Math.round(COVERAGE * answerable.size()));
        return shown.stream().filter(First::right).count() / (double) shown.size();
    }

    private static double error(List<First> firsts, List<Double> probabilities) {
        double[] said = new double[BINS];
        double[] was = new double[BINS];
        for (int i = 0; i < firsts.size(); i++) {
            int bin = Math.min(BINS - 1, (int) (BINS * probabilities.get(i)));
            said[bin] += probabilities.get(i);
            was[bin] += firsts.get(i).right() ? 1 : 0;
        }
        double error = 0;
        for (int bin = 0; bin < BINS; bin++) {
            error += Math.abs(said[bin] - was[bin]) / firsts.size();
        }
        return error;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "AUROC %.3f, precision at %.0f %% coverage %.3f, calibration error %.3f",
                auroc,
                100 * COVERAGE,
                precision,
                error);
    }
}
