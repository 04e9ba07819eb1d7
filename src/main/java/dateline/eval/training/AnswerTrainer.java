package dateline.eval.training;

import dateline.asking.evidence.Feature;
import dateline.asking.evidence.Features;
import dateline.asking.evidence.SentenceModel;
import java.util.List;
import java.util.function.Predicate;

/** Fits the probability of something that a first sentence shows: logistic regression by Adam with L2. Deterministic. */
final class AnswerTrainer {
    private static final int STEPS = 600;
    private static final double RATE = 0.05;
    private static final double L2 = 3e-3;

    private final int size = Feature.values().length;
    private final Scale scale;

    AnswerTrainer(Scale scale) {
        this.scale = scale;
    }

    /** Weights of standardised features, by position, and the bias after them. */
    double[] train(List<First> firsts, Predicate<First> yes) {
        List<double[]> standard =
                firsts.stream().map(first -> scale.standard(first.features())).toList();
        double[] weights = new double[size + 1];
        Moments moments = new Moments(size + 1);
        for (int step = 0; step < STEPS; step++) {
            double[] slope = new double[size + 1];
            for (int n = 0; n < firsts.size(); n++) {
                double[] values = standard.get(n);
                double error = SentenceModel.logistic(Scale.dot(weights, values) + weights[size])
                        - (yes.test(firsts.get(n)) ? 1 : 0);
                for (int i = 0; i < size; i++) {
                    slope[i] += error * values[i] / firsts.size();
                }
                slope[size] += error / firsts.size();
            }
            for (int i = 0; i < size; i++) {
                slope[i] += L2 * weights[i];
            }
            moments.step(weights, slope, RATE * (1 - step / (double) STEPS));
        }
        return weights;
    }

    /** How likely it is. */
    static double probability(Scale scale, double[] answer, Features features) {
        return SentenceModel.logistic(scale.sum(answer, features) + answer[answer.length - 1]);
    }
}
