package dateline.eval.training;

import dateline.asking.evidence.Feature;
import dateline.asking.evidence.Features;
import dateline.asking.evidence.SentenceOrder;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What an order puts first for a question.
 *
 * @param group what the question's article belongs to
 * @param features with its standing
 * @param onTopic whether the archive holds articles that the question is about
 * @param answerable whether the archive answers the question
 * @param right whether the sentence answers
 */
record First(String group, Features features, boolean onTopic, boolean answerable, boolean right) {
    static First of(RankerTrainer.Group group, boolean onTopic, ToDoubleFunction<Features> score) {
        List<Features> standing = SentenceOrder.standing(group.sentences(), group.passages(), score);
        int first = 0;
        for (int s = 1; s < standing.size(); s++) {
            first = standing.get(s).get(Feature.SCORE) > standing.get(first).get(Feature.SCORE) ? s : first;
        }
        return new First(group.name(), standing.get(first), onTopic, group.isAnswered(), group.right()[first]);
    }
}
