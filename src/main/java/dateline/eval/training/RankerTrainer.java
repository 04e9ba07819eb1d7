package dateline.eval.training;

import dateline.asking.evidence.Feature;
import dateline.asking.evidence.Features;
import dateline.asking.evidence.SentenceModel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Fits the two linear models of {@link SentenceModel}: the order by listwise softmax loss over the sentences of a question,
 * the probability by logistic regression over the sentences that come first, both with Adam and a little L2. Deterministic.
 */
final class RankerTrainer {
    private static final int EPOCHS = 30;
    private static final int BATCH = 16;
    private static final double RATE = 0.02;
    private static final double L2 = 1e-4;
    private static final int ANSWER_EPOCHS = 60;

    private final int size = Feature.values().length;
    private final double[] mean = new double[size];
    private final double[] deviation = new double[size];

    /**
     * The sentences of one question.
     *
     * @param right whether each answers; none where the archive has no answer
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Group(List<Features> sentences, boolean[] right) {
        boolean isAnswered() {
            for (boolean one : right) {
                if (one) {
                    return true;
                }
            }
            return false;
        }
    }

    /**
     * Trains.
     *
     * @param own questions that the archive answers
     * @param foreign questions that it does not
     */
    SentenceModel.Stored train(String encoder, List<Group> own, List<Group> foreign) {
        standardise(own);
        double[] order = order(own.stream().filter(Group::isAnswered).toList());
        List<double[]> firsts = new ArrayList<>();
        List<Boolean> right = new ArrayList<>();
        for (Group group : own) {
            int first = first(group, order);
            firsts.add(standard(group.sentences().get(first)));
            right.add(group.right()[first]);
        }
        for (Group group : foreign) {
            firsts.add(standard(group.sentences().get(first(group, order))));
            right.add(false);
        }
        double[] answer = answer(firsts, right);
        Map<Feature, SentenceModel.Weights> weights = new EnumMap<>(Feature.class);
        for (Feature feature : Feature.values()) {
            int i = feature.position();
            weights.put(feature, new SentenceModel.Weights(mean[i], deviation[i], order[i], answer[i]));
        }
        return new SentenceModel.Stored(encoder, answer[size], weights);
    }

    private void standardise(List<Group> groups) {
        long count = 0;
        double[] square = new double[size];
        for (Group group : groups) {
            for (Features features : group.sentences()) {
                count++;
                double[] values = features.toArray();
                for (int i = 0; i < size; i++) {
                    mean[i] += values[i];
                    square[i] += values[i] * values[i];
                }
            }
        }
        for (int i = 0; i < size; i++) {
            mean[i] /= count;
            deviation[i] = Math.sqrt(Math.max(0, square[i] / count - mean[i] * mean[i])) + 1e-6;
        }
    }

    private double[] standard(Features features) {
        double[] values = features.toArray();
        for (int i = 0; i < size; i++) {
            values[i] = (values[i] - mean[i]) / deviation[i];
        }
        return values;
    }

    private static double dot(double[] weights, double[] values) {
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            sum += weights[i] * values[i];
        }
        return sum;
    }

    private int first(Group group, double[] order) {
        int first = 0;
        double best = Double.NEGATIVE_INFINITY;
        for (int s = 0; s < group.sentences().size(); s++) {
            double score = dot(order, standard(group.sentences().get(s)));
            if (score > best) {
                best = score;
                first = s;
            }
        }
        return first;
    }

    private double[] order(List<Group> groups) {
        double[] weights = new double[size];
        Moments moments = new Moments(size);
        List<List<double[]>> standard = groups.stream()
                .map(group -> group.sentences().stream().map(this::standard).toList())
                .toList();
        List<Integer> shuffled = new ArrayList<>();
        for (int g = 0; g < groups.size(); g++) {
            shuffled.add(g);
        }
        Random random = new Random(1);
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            Collections.shuffle(shuffled, random);
            for (int from = 0; from < shuffled.size(); from += BATCH) {
                double[] slope = new double[size];
                List<Integer> batch = shuffled.subList(from, Math.min(shuffled.size(), from + BATCH));
                for (int g : batch) {
                    addSlope(standard.get(g), groups.get(g).right(), weights, slope);
                }
                for (int i = 0; i < size; i++) {
                    slope[i] = slope[i] / batch.size() + L2 * weights[i];
                }
                moments.step(weights, slope, RATE * (1 - epoch / (double) EPOCHS));
            }
        }
        return weights;
    }

    private static void addSlope(List<double[]> sentences, boolean[] right, double[] weights, double[] slope) {
        double[] share = new double[right.length];
        double most = Double.NEGATIVE_INFINITY;
        for (int s = 0; s < share.length; s++) {
            share[s] = dot(weights, sentences.get(s));
            most = Math.max(most, share[s]);
        }
        double all = 0;
        double good = 0;
        for (int s = 0; s < share.length; s++) {
            share[s] = Math.exp(share[s] - most);
            all += share[s];
            good += right[s] ? share[s] : 0;
        }
        for (int s = 0; s < share.length; s++) {
            double factor = share[s] / all - (right[s] ? share[s] / (good + 1e-30) : 0);
            for (int i = 0; i < slope.length; i++) {
                slope[i] += factor * sentences.get(s)[i];
            }
        }
    }

    /** Weights, and the bias after them. */
    private double[] answer(List<double[]> firsts, List<Boolean> right) {
        double[] weights = new double[size + 1];
        Moments moments = new Moments(size + 1);
        for (int epoch = 0; epoch < ANSWER_EPOCHS * 10; epoch++) {
            double[] slope = new double[size + 1];
            for (int n = 0; n < firsts.size(); n++) {
                double[] values = firsts.get(n);
                double error = SentenceModel.logistic(dot(weights, values) + weights[size]) - (right.get(n) ? 1 : 0);
                for (int i = 0; i < size; i++) {
                    slope[i] += error * values[i] / firsts.size();
                }
                slope[size] += error / firsts.size();
            }
            for (int i = 0; i < size; i++) {
                slope[i] += L2 * weights[i];
            }
            moments.step(weights, slope, 0.05 * (1 - epoch / (10.0 * ANSWER_EPOCHS)));
        }
        return weights;
    }

    /** Adam's running moments for one array of weights. */
    private static final class Moments {
        private final double[] mean;
        private final double[] square;
        private int steps;

        Moments(int size) {
            mean = new double[size];
            square = new double[size];
        }

        void step(double[] weights, double[] slope, double rate) {
            steps++;
            for (int i = 0; i < weights.length; i++) {
                mean[i] = 0.9 * mean[i] + 0.1 * slope[i];
                square[i] = 0.999 * square[i] + 0.001 * slope[i] * slope[i];
                weights[i] -= rate
                        * (mean[i] / (1 - Math.pow(0.9, steps)))
                        / (Math.sqrt(square[i] / (1 - Math.pow(0.999, steps))) + 1e-8);
            }
        }
    }
}
