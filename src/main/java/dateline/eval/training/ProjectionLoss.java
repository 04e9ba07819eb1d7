package dateline.eval.training;

import dateline.archive.embedding.TokenVectors;
import dateline.archive.embedding.Vectors;
import java.util.Arrays;

/**
 * The loss of a projection on one question, and its gradient. Holds buffers: one a thread.
 *
 * <p>With Q and T the projected unit rows of question and passages, M(i, s) = max over the pieces j of sentence s of Q(i)·T(j),
 * and P(i, p) = max over the sentences of passage p: score(s) = b0 Σ a(i) M(i, s) + b1 Σ a(i) P(i, p(s)), where a is
 * rarity(i)·exp(q(i)·u), normed to 1. Loss: −log of the softmax's share of the right sentences.
 */
final class ProjectionLoss {
    private static final float BOUND = 3;

    private final int inputs;
    private final int outputs;
    private float[] states = new float[0];
    private float[] rows = new float[0];
    private float[] rowGradient = new float[0];

    ProjectionLoss(int inputs, int outputs) {
        this.inputs = inputs;
        this.outputs = outputs;
    }

    /** What came out for one question. */
    record Result(double loss, boolean firstIsRight) {}

    /** Adds the gradient to {@code into}. */
    Result add(ProjectionExample example, Parameters parameters, Parameters into) {
        int pieces = example.pieces();
        int count = example.rows();
        unpack(example, count);
        Matrices.multiply(states, parameters.passage(), rows, count, inputs, outputs);
        float[] lengths = Matrices.normalise(rows, count, outputs);
        float[] question = new float[pieces * outputs];
        Matrices.multiply(example.question(), parameters.question(), question, pieces, inputs, outputs);
        float[] questionLengths = Matrices.normalise(question, pieces, outputs);
        double[] weights = weights(example, parameters);

        int sentences = example.right().length;
        int[][] nearest = new int[pieces][sentences];
        float[][] similar = new float[pieces][sentences];
        int[] passageOf = new int[sentences];
        match(example, question, pieces, nearest, similar, passageOf);
        int passages = example.passages().size();
        int[][] bestSentence = bestSentences(similar, passageOf, pieces, passages);

        double[] own = new double[sentences];
        double[] passage = new double[passages];
        for (int i = 0; i < pieces; i++) {
            for (int s = 0; s < sentences; s++) {
                own[s] += weights[i] * similar[i][s];
            }
            for (int p = 0; p < passages; p++) {
                passage[p] += bestSentence[i][p] < 0 ? 0 : weights[i] * similar[i][bestSentence[i][p]];
            }
        }
        float b0 = parameters.scales()[0];
        float b1 = parameters.scales()[1];
        double[] score = new double[sentences];
        for (int s = 0; s < sentences; s++) {
            score[s] = b0 * own[s] + b1 * passage[passageOf[s]];
        }
        double[] slope = new double[sentences];
        Result result = softmax(score, example.right(), slope);

        double[] passageSlope = new double[passages];
        for (int s = 0; s < sentences; s++) {
            passageSlope[passageOf[s]] += slope[s];
            into.scales()[0] += (float) (slope[s] * own[s]);
            into.scales()[1] += (float) (slope[s] * passage[passageOf[s]]);
        }
        backward(
                example,
                parameters,
                into,
                question,
                questionLengths,
                lengths,
                weights,
                nearest,
                similar,
                bestSentence,
                slope,
                passageSlope);
        return result;
    }

    private void unpack(ProjectionExample example, int count) {
        if (states.length < count * inputs) {
            states = new float[count * inputs];
        }
        if (rows.length < count * outputs) {
            rows = new float[count * outputs];
            rowGradient = new float[count * outputs];
        }
        float[] row = new float[inputs];
        int at = 0;
        for (TokenVectors passage : example.passages()) {
            for (int i = 0; i < passage.size(); i++) {
                passage.row(i, row);
                System.arraycopy(row, 0, states, at * inputs, inputs);
                at++;
            }
        }
    }

    private double[] weights(ProjectionExample example, Parameters parameters) {
        double[] weights = new double[example.pieces()];
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            double exponent = 0;
            for (int k = 0; k < inputs; k++) {
                exponent += example.question()[i * inputs + k] * parameters.weight()[k];
            }
            weights[i] = example.rarities()[i] * Math.exp(Math.clamp(exponent, -BOUND, BOUND));
            sum += weights[i];
        }
        for (int i = 0; i < weights.length; i++) {
            weights[i] /= sum;
        }
        return weights;
    }

    private void match(
            ProjectionExample example,
            float[] question,
            int pieces,
            int[][] nearest,
            float[][] similar,
            int[] passageOf) {
        int base = 0;
        int sentence = 0;
        for (int p = 0; p < example.passages().size(); p++) {
            int[] from = example.from().get(p);
            for (int s = 0; s + 1 < from.length; s++, sentence++) {
                passageOf[sentence] = p;
                for (int i = 0; i < pieces; i++) {
                    float best = from[s] == from[s + 1] ? 0 : -2;
                    int at = -1;
                    for (int j = base + from[s]; j < base + from[s + 1]; j++) {
                        float value = Vectors.dot(question, i * outputs, rows, j * outputs, outputs);
                        if (value > best) {
                            best = value;
                            at = j;
                        }
                    }
                    similar[i][sentence] = best;
                    nearest[i][sentence] = at;
                }
            }
            base += example.passages().get(p).size();
        }
    }

    private static int[][] bestSentences(float[][] similar, int[] passageOf, int pieces, int passages) {
        int[][] best = new int[pieces][passages];
        for (int i = 0; i < pieces; i++) {
            Arrays.fill(best[i], -1);
            for (int s = 0; s < passageOf.length; s++) {
                int known = best[i][passageOf[s]];
                if (known < 0 || similar[i][s] > similar[i][known]) {
                    best[i][passageOf[s]] = s;
                }
            }
        }
        return best;
    }

    private static Result softmax(double[] score, boolean[] right, double[] slope) {
        int first = 0;
        for (int s = 1; s < score.length; s++) {
            first = score[s] > score[first] ? s : first;
        }
        double all = 0;
        double good = 0;
        for (int s = 0; s < score.length; s++) {
            slope[s] = Math.exp(score[s] - score[first]);
            all += slope[s];
            good += right[s] ? slope[s] : 0;
        }
        for (int s = 0; s < score.length; s++) {
            slope[s] = slope[s] / all - (right[s] ? slope[s] / (good + 1e-30) : 0);
        }
        return new Result(-Math.log(good / all + 1e-12), right[first]);
    }

    private void backward(
            ProjectionExample example,
            Parameters parameters,
            Parameters into,
            float[] question,
            float[] questionLengths,
            float[] lengths,
            double[] weights,
            int[][] nearest,
            float[][] similar,
            int[][] bestSentence,
            double[] slope,
            double[] passageSlope) {
        int pieces = example.pieces();
        float b0 = parameters.scales()[0];
        float b1 = parameters.scales()[1];
        Arrays.fill(rowGradient, 0, lengths.length * outputs, 0);
        boolean[] touched = new boolean[lengths.length];
        float[] questionGradient = new float[pieces * outputs];
        double[] weightSlope = new double[pieces];
        for (int i = 0; i < pieces; i++) {
            double[] each = new double[slope.length];
            for (int s = 0; s < slope.length; s++) {
                each[s] = b0 * slope[s];
                weightSlope[i] += b0 * slope[s] * similar[i][s];
            }
            for (int p = 0; p < passageSlope.length; p++) {
                int s = bestSentence[i][p];
                if (s >= 0) {
                    each[s] += b1 * passageSlope[p];
                    weightSlope[i] += b1 * passageSlope[p] * similar[i][s];
                }
            }
            for (int s = 0; s < slope.length; s++) {
                int j = nearest[i][s];
                float factor = (float) (each[s] * weights[i]);
                if (j >= 0 && Math.abs(factor) > 1e-6f) {
                    touched[j] = true;
                    Matrices.addScaled(rows, j * outputs, questionGradient, i * outputs, outputs, factor);
                    Matrices.addScaled(question, i * outputs, rowGradient, j * outputs, outputs, factor);
                }
            }
        }
        weightGradient(example, into, weights, weightSlope);
        for (int i = 0; i < pieces; i++) {
            outer(question, questionGradient, i, questionLengths[i], example.question(), into.question());
        }
        for (int j = 0; j < lengths.length; j++) {
            if (touched[j]) {
                outer(rows, rowGradient, j, lengths[j], states, into.passage());
            }
        }
    }

    private void weightGradient(ProjectionExample example, Parameters into, double[] weights, double[] slope) {
        double mean = 0;
        for (int i = 0; i < weights.length; i++) {
            mean += weights[i] * slope[i];
        }
        for (int i = 0; i < weights.length; i++) {
            float factor = (float) (weights[i] * (slope[i] - mean));
            Matrices.addScaled(example.question(), i * inputs, into.weight(), 0, inputs, factor);
        }
    }

    /** Through the norm of a row, then to the matrix: the outer product of the row's input and its gradient. */
    private void outer(float[] unit, float[] gradient, int row, float length, float[] input, float[] into) {
        int at = row * outputs;
        double along = 0;
        for (int d = 0; d < outputs; d++) {
            along += (double) gradient[at + d] * unit[at + d];
        }
        for (int d = 0; d < outputs; d++) {
            gradient[at + d] = (float) ((gradient[at + d] - along * unit[at + d]) / length);
        }
        for (int k = 0; k < inputs; k++) {
            Matrices.addScaled(gradient, at, into, k * outputs, outputs, input[row * inputs + k]);
        }
    }
}
