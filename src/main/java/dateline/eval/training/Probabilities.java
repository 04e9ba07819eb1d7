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
    static Probabilities train(Scale scale, List<First> firsts) {
        AnswerTrainer trainer = new AnswerTrainer(scale);
        return new Probabilities(
                scale,
                trainer.train(firsts, First::onTopic),
                trainer.train(firsts.stream().filter(First::onTopic).toList(), First::right));
    }

    double of(Features features) {
        return AnswerTrainer.probability(scale, topic, features) * AnswerTrainer.probability(scale, answer, features);
    }
}
