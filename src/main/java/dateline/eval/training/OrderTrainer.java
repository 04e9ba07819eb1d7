package dateline.eval.training;

import dateline.asking.evidence.Feature;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Fits the order of sentences by listwise softmax loss with Adam and a little L2. Deterministic. */
final class OrderTrainer {
    private static final int EPOCHS = 30;
    private static final int BATCH = 16;
    private static final double RATE = 0.02;
    private static final double L2 = 1e-4;

    private final int size = Feature.values().length;
    private final Scale scale;

    OrderTrainer(Scale scale) {
        this.scale = scale;
    }

    /**
     * The weights of standardised features, by position.
     *
     * @param groups each with a right sentence
     */
    double[] train(List<RankerTrainer.Group> groups) {
        double[] weights = new double[size];
        Moments moments = new Moments(size);
        List<List<double[]>> standard = groups.stream()
                .map(group -> group.sentences().stream().map(scale::standard).toList())
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
                for (Feature feature : Feature.values()) {
                    int i = feature.position();
                    slope[i] = feature.ordersSentences() ? slope[i] / batch.size() + L2 * weights[i] : 0;
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
            share[s] = Scale.dot(weights, sentences.get(s));
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
}
