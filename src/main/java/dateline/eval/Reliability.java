package dateline.eval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How far a confidence can be trusted as a probability.
 *
 * @param error expected calibration error: how far the confidences of a bin are from its share of right ones, averaged by the
 *     size of the bins (C. Guo and others, "On calibration of modern neural networks", ICML 2017)
 * @param precision share of right ones among the surest {@value #COVERAGE} of the questions that the archive answers
 * @param precisionOfAll share of right ones among all that are as sure as these, questions without an answer included
 * @param bins {@value #BINS} of equal width, from 0 to 1
 */
public record Reliability(double error, double precision, double precisionOfAll, List<Bin> bins) {
    /** Share of the questions with an answer for which a sentence is shown. */
    public static final double COVERAGE = 0.7;

    /** Number of bins. */
    public static final int BINS = 10;

    /**
     * A first sentence.
     *
     * @param confidence that it answers, 0 to 1
     * @param answered whether the archive answers the question at all
     */
    public record Judged(double confidence, boolean answered, boolean right) {
        public Judged {
            if (!(confidence >= 0 && confidence <= 1)) {
                throw new IllegalArgumentException("expected a confidence from 0 to 1, found " + confidence);
            }
            if (right && !answered) {
                throw new IllegalArgumentException("expected no right sentence for a question without an answer");
            }
        }
    }

    /**
     * The sentences whose confidence lies in one range.
     *
     * @param from the least confidence; the next bin's is above it by 1/{@value #BINS}
     * @param said mean confidence; 0 for an empty bin
     * @param right share of right ones among {@code size}
     */
    public record Bin(double from, int size, double said, Proportion right) {}

    public Reliability {
        bins = List.copyOf(bins);
    }

    /**
     * Measures.
     *
     * @return empty without a question that the archive answers
     */
    public static Optional<Reliability> of(List<Judged> judged) {
        List<Judged> surest = judged.stream()
                .sorted(Comparator.comparingDouble(Judged::confidence).reversed())
                .toList();
        List<Judged> answered = surest.stream().filter(Judged::answered).toList();
        if (answered.isEmpty()) {
            return Optional.empty();
        }
        List<Judged> covered = answered.subList(0, Math.max(1, (int) Math.round(COVERAGE * answered.size())));
        double least = covered.getLast().confidence();
        List<Judged> all =
                surest.stream().filter(one -> one.confidence() >= least).toList();
        List<Bin> bins = bins(judged);
        double error = bins.stream()
                .filter(bin -> bin.size() > 0)
                .mapToDouble(
                        bin -> bin.size() * Math.abs(bin.said() - bin.right().share()))
                .sum();
        return Optional.of(new Reliability(
                error / judged.size(), right(covered).share(), right(all).share(), bins));
    }

    private static List<Bin> bins(List<Judged> judged) {
        List<Bin> bins = new ArrayList<>();
        for (int i = 0; i < BINS; i++) {
            int bin = i;
            List<Judged> own = judged.stream()
                    .filter(one -> Math.min(BINS - 1, (int) (BINS * one.confidence())) == bin)
                    .toList();
            double said = own.stream().mapToDouble(Judged::confidence).average().orElse(0);
            bins.add(new Bin((double) bin / BINS, own.size(), said, right(own)));
        }
        return bins;
    }

    private static Proportion right(List<Judged> judged) {
        return new Proportion((int) judged.stream().filter(Judged::right).count(), judged.size());
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "precision at %.0f %% coverage %.3f, calibration error %.3f",
                100 * COVERAGE,
                precision,
                error);
    }
}
