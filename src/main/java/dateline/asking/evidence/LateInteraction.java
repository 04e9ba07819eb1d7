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
 * <p>A passage's rows are turned into columns first, each in an array of its own: then the inner loop runs over its pieces,
 * and the compiler makes vector instructions of it, which it does not where an offset is added to the index. Work: question
 * pieces × passage pieces × dimensions. Not thread-safe.
 */
final class LateInteraction {
    /** Pieces that weigh less than this share of the heaviest do not count as missing. */
    private static final double WEIGHTY = 0.4;

    private static final int WEAK = 3;

    /** Room for more pieces than a passage has: the next may be longer. */
    private static final int SPARE = 64;

    private final QuestionVectors question;
    private final double[] weights;
    private final int[] weighty;
    private final double[] mean;
    private float[][] columns = new float[0][];
    private float[] similar = new float[0];

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
        double heaviest = Arrays.stream(this.weights).max().orElse(0);
        this.weighty = IntStream.range(0, weights.length)
                .filter(i -> this.weights[i] >= WEIGHTY * heaviest)
                .toArray();
        this.mean = mean(question, weights);
    }

    private static double[] mean(QuestionVectors question, double[] weights) {
        int dimensions = question.dimensions();
        double[] mean = new double[dimensions];
        double length = 0;
        for (int d = 0; d < dimensions; d++) {
            for (int i = 0; i < question.size(); i++) {
                mean[d] += weights[i] * question.tokens()[i * dimensions + d];
            }
            length += mean[d] * mean[d];
        }
        for (int d = 0; d < dimensions; d++) {
            mean[d] /= Math.sqrt(length) + 1e-9;
        }
        return mean;
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
        makeRoom(tokens);
        tokens.columns(columns);
        int ranges = from.length - 1;
        Met[] met = new Met[from.length];
        for (int range = 0; range <= ranges; range++) {
            met[range] = new Met(new double[question.size()]);
        }
        for (int piece = 0; piece < question.size(); piece++) {
            compare(piece, tokens.size(), tokens.dimensions());
            double overall = 0;
            for (int range = 0; range < ranges; range++) {
                double best = highest(from[range], from[range + 1]);
                met[range].best[piece] = best;
                overall = range == 0 ? best : Math.max(overall, best);
            }
            met[ranges].best[piece] = overall;
        }
        return met;
    }

    private void makeRoom(TokenVectors tokens) {
        boolean enough = columns.length == tokens.dimensions() && similar.length >= tokens.size();
        if (!enough) {
            int room = Math.max(similar.length, tokens.size() + SPARE);
            columns = new float[tokens.dimensions()][room];
            similar = new float[room];
        }
    }

    /** Fills {@link #similar} for one piece of the question. */
    private void compare(int piece, int pieces, int dimensions) {
        Arrays.fill(similar, 0, pieces, 0);
        float[] asked = question.tokens();
        int at = piece * dimensions;
        int d = 0;
        for (; d + 3 < dimensions; d += 4) {
            addFour(
                    similar,
                    columns[d],
                    columns[d + 1],
                    columns[d + 2],
                    columns[d + 3],
                    asked[at + d],
                    asked[at + d + 1],
                    asked[at + d + 2],
                    asked[at + d + 3],
                    pieces);
        }
        for (; d < dimensions; d++) {
            add(similar, columns[d], asked[at + d], pieces);
        }
    }

    /** Four columns at once: the sums are read and written a quarter as often. */
    private static void addFour(
            float[] sum,
            float[] v0,
            float[] v1,
            float[] v2,
            float[] v3,
            float f0,
            float f1,
            float f2,
            float f3,
            int length) {
        for (int i = 0; i < length; i++) {
            sum[i] += f0 * v0[i] + f1 * v1[i] + f2 * v2[i] + f3 * v3[i];
        }
    }

    private static void add(float[] sum, float[] values, float factor, int length) {
        for (int i = 0; i < length; i++) {
            sum[i] += factor * values[i];
        }
    }

    private double highest(int from, int to) {
        float highest = from == to ? 0 : -1;
        for (int i = from; i < to; i++) {
            highest = Math.max(highest, similar[i]);
        }
        return highest;
    }

    /**
     * The cosine of the mean of some of the rows that were met last with the mean of the question's, by weight; 0 for none.
     * Sums of so few floats of like size are exact as doubles, so that their order does not matter.
     */
    double cosine(int from, int to) {
        double dot = 0;
        double length = 0;
        for (int d = 0; d < mean.length; d++) {
            double sum = sum(columns[d], from, to);
            dot += sum * mean[d];
            length += sum * sum;
        }
        return length == 0 ? 0 : dot / Math.sqrt(length);
    }

    private static double sum(float[] values, int from, int to) {
        double even = 0;
        double odd = 0;
        int i = from;
        for (; i + 1 < to; i += 2) {
            even += values[i];
            odd += values[i + 1];
        }
        return i < to ? even + odd + values[i] : even + odd;
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
        double[] least = new double[weighty.length];
        for (int i = 0; i < least.length; i++) {
            least[i] = met.best[weighty[i]];
        }
        Arrays.sort(least);
        return Arrays.stream(least, 0, Math.min(WEAK, least.length)).average().orElse(0);
    }

    /** The similarity of the weighty piece that is met least. */
    double weakest(Met met) {
        return weakest(met, _ -> true);
    }

    /** The same of some pieces; 1 if none of them is weighty. */
    double weakest(Met met, IntPredicate pieces) {
        double least = Double.POSITIVE_INFINITY;
        for (int i : weighty) {
            if (pieces.test(i)) {
                least = Math.min(least, met.best[i]);
            }
        }
        return least < Double.POSITIVE_INFINITY ? least : weights.length == 0 ? 0 : 1;
    }
}
