package dateline.eval.training;

import dateline.asking.evidence.Features;
import java.util.List;

/**
 * The two parts of how likely a first sentence answers, as {@link dateline.asking.evidence.SentenceModel} multiplies them.
 *
 * @param topic weights and bias of that the archive holds anything on the question
 * @param answer weights and bias of that, if so, the sentence answers
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Probabilities(Scale scale, double[] topic, double[] answer) {
    private static final double MOST_CORRECTION = 4;
    private static final int ROUNDS = 40;

    static Probabilities train(Scale scale, List<First> firsts) {
        AnswerTrainer trainer = new AnswerTrainer(scale);
        return new Probabilities(
                scale,
                trainer.train(firsts, First::onTopic),
                trainer.train(firsts.stream().filter(First::onTopic).toList(), First::right));
    }

    /**
     * The same for the mixture that is met in use: a bias for which the mean probability of given sentences is their share of
     * right ones. Questions that are nearly answered are far more frequent in training than among those that people ask
     * (G. King and L. Zeng, "Logistic regression in rare events data", Political Analysis, 2001: prior correction).
     *
     * @param usual first sentences of usual questions; empty: nothing is changed
     */
    Probabilities correctedFor(List<First> usual) {
        double right = usual.stream().filter(First::right).count() / (double) Math.max(1, usual.size());
        double low = -MOST_CORRECTION;
        double high = MOST_CORRECTION;
        for (int round = 0; round < ROUNDS && !usual.isEmpty(); round++) {
            double middle = (low + high) / 2;
            if (shifted(middle).mean(usual) < right) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return shifted((low + high) / 2);
    }

    private double mean(List<First> firsts) {
        return firsts.stream()
                .mapToDouble(first -> of(first.features()))
                .average()
                .orElse(0);
    }

    private Probabilities shifted(double bias) {
        double[] moved = answer.clone();
        moved[moved.length - 1] += bias;
        return new Probabilities(scale, topic, moved);
    }

    double of(Features features) {
        return AnswerTrainer.probability(scale, topic, features) * AnswerTrainer.probability(scale, answer, features);
    }
}
