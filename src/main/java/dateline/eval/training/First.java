package dateline.eval.training;

import dateline.asking.evidence.Features;
import dateline.asking.evidence.SentenceOrder;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What an order puts first for a question.
 *
 * @param group what the question's article belongs to
 * @param features with its standing
 * @param answerable whether the archive answers the question
 * @param right whether the sentence answers
 */
record First(String group, Features features, boolean answerable, boolean right) {
    static First of(RankerTrainer.Group group, ToDoubleFunction<Features> score) {
        List<Features> standing = SentenceOrder.standing(group.sentences(), group.passages(), score);
        int first = 0;
        for (int s = 1; s < standing.size(); s++) {
            first = standing.get(s).get(dateline.asking.evidence.Feature.SCORE)
                            > standing.get(first).get(dateline.asking.evidence.Feature.SCORE)
                    ? s
                    : first;
        }
        return new First(group.name(), standing.get(first), group.isAnswered(), group.right()[first]);
    }
}
