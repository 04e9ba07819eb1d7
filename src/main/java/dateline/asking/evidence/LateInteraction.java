package dateline.asking.evidence;

import dateline.archive.embedding.QuestionVectors;
import dateline.archive.embedding.TokenVectors;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * How near the word pieces of a question lie to those of a passage, sentence by sentence: for each piece of the question the
 * most similar one in the sentence, averaged by weight (MaxSim; O. Khattab and M. Zaharia, "ColBERT", SIGIR 2020).
 *
 * <p>A passage's rows are turned into columns first: then the inner loop runs over its pieces and the compiler makes vector
 * instructions of it. Work: question pieces × passage pieces × dimensions. Not thread-safe.
 */
final class LateInteraction {
    /** Pieces that weigh less than this share of the heaviest do not count as missing. */
    private static final double WEIGHTY = 0.4;

    private static final int WEAK = 3;

    private final QuestionVectors question;
    private final double[] weights;
    private final double heaviest;
    private float[] columns = new float[0];
    private float[] row = new float[0];

    /**
     * Prepares a question.
     *
     * @param weights of its pieces, positive
     */
    LateInteraction(QuestionVectors question, double[] weights) {
        this.question = question;
        double sum = Arrays.stream(weights).sum();
        this.weights = Arrays.stream(weights)
                .map(weight -> weight / Math.max(1e-9, sum))
                .toArray();
        this.heaviest = Arrays.stream(this.weights).max().orElse(0);
    }

    /**
     * The nearest piece of a range for each piece of the question.
     *
     * @param best similarity, -1 to 1, one a question piece; all 0 for a range without pieces
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Met(double[] best) {}

    /**
     * Meets a passage.
     *
     * @param from for each range, its first row; as many as ranges, and one more that is past the last
     * @return one a range, then one for the whole passage
     */
    Met[] meet(TokenVectors tokens, int[] from) {
        int pieces = tokens.size();
        int dimensions = tokens.dimensions();
        turn(tokens);
        Met[] met = new Met[from.length];
        for (int range = 0; range < from.length; range++) {
            met[range] = new Met(new double[question.size()]);
        }
        float[] similar = new float[pieces];
        for (int piece = 0; piece < question.size(); piece++) {
            Arrays.fill(similar, 0);
            int at = piece * dimensions;
            int d = 0;
            for (; d + 3 < dimensions; d += 4) {
                addFour(similar, columns, d * pieces, question.tokens(), at + d);
            }
            for (; d < dimensions; d++) {
                add(similar, columns, d * pieces, question.tokens()[at + d]);
            }
            double overall = 0;
            for (int range = 0; range < from.length - 1; range++) {
                double best = from[range] == from[range + 1] ? 0 : -1;
                for (int i = from[range]; i < from[range + 1]; i++) {
                    best = Math.max(best, similar[i]);
                }
                met[range].best[piece] = best;
                overall = range == 0 ? best : Math.max(overall, best);
            }
            met[from.length - 1].best[piece] = overall;
        }
        return met;
    }

    private void turn(TokenVectors tokens) {
        int pieces = tokens.size();
        int dimensions = tokens.dimensions();
        if (columns.length < pieces * dimensions) {
            columns = new float[pieces * dimensions];
        }
        if (row.length != dimensions) {
            row = new float[dimensions];
        }
        for (int i = 0; i < pieces; i++) {
            tokens.row(i, row);
            for (int d = 0; d < dimensions; d++) {
                columns[d * pieces + i] = row[d];
            }
        }
    }

    /** Four columns at once: the sums are read and written a quarter as often. */
    private static void addFour(float[] sum, float[] values, int from, float[] factors, int at) {
        int length = sum.length;
        float f0 = factors[at];
        float f1 = factors[at + 1];
        float f2 = factors[at + 2];
        float f3 = factors[at + 3];
        for (int i = 0; i < length; i++) {
            sum[i] += f0 * values[from + i]
                    + f1 * values[from + length + i]
                    + f2 * values[from + 2 * length + i]
                    + f3 * values[from + 3 * length + i];
        }
    }

    private static void add(float[] sum, float[] values, int from, float factor) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += factor * values[from + i];
        }
    }

    /** The average over the question's pieces, by weight. */
    double average(Met met) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * met.best[i];
        }
        return sum;
    }

    /** The nearest piece of several ranges together. */
    static Met together(List<Met> ranges) {
        double[] best = ranges.getFirst().best.clone();
        for (Met range : ranges) {
            for (int i = 0; i < best.length; i++) {
                best[i] = Math.max(best[i], range.best[i]);
            }
        }
        return new Met(best);
    }

    /** Mean similarity of the {@value #WEAK} weighty pieces that are met least. */
    double weak(Met met) {
        return IntStream.range(0, weights.length)
                .filter(i -> weights[i] >= WEIGHTY * heaviest)
                .mapToDouble(i -> met.best[i])
                .sorted()
                .limit(WEAK)
                .average()
                .orElse(0);
    }

    /** The similarity of the weighty piece that is met least. */
    double weakest(Met met) {
        return weakest(met, _ -> true);
    }

    /** The same of some pieces; 1 if none of them is weighty. */
    double weakest(Met met, IntPredicate pieces) {
        return IntStream.range(0, weights.length)
                .filter(i -> weights[i] >= WEIGHTY * heaviest)
                .filter(pieces)
                .mapToDouble(i -> met.best[i])
                .min()
                .orElse(weights.length == 0 ? 0 : 1);
    }
}
