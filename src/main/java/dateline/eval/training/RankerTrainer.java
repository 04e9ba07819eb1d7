package dateline.eval.training;

import dateline.asking.evidence.Feature;
import dateline.asking.evidence.Features;
import dateline.asking.evidence.SentenceModel;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;

/** Fits the two linear models of {@link SentenceModel}: first the order, then the probability of what it puts first. */
final class RankerTrainer {
    /** Parts of a cross-validation. */
    private static final int FOLDS = 5;

    private final Consumer<String> progress;

    RankerTrainer(Consumer<String> progress) {
        this.progress = progress;
    }

    /**
     * The sentences of one question.
     *
     * @param name what its article belongs to
     * @param passages for each sentence, which passage it is of
     * @param right whether each answers; none where the archive has no answer
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Group(String name, List<Features> sentences, int[] passages, boolean[] right) {
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
     * @param mixed questions of both sorts, of other articles; may be empty
     */
    SentenceModel.Stored train(String encoder, List<Group> own, List<Group> foreign, List<Group> mixed) {
        var scale = Scale.of(
                own.stream().flatMap(group -> group.sentences().stream()).toList());
        double[] order = new OrderTrainer(scale)
                .train(own.stream().filter(Group::isAnswered).toList());
        ToDoubleFunction<Features> score = features -> scale.sum(order, features);
        List<First> firsts = new ArrayList<>();
        own.forEach(group -> firsts.add(First.of(group, score)));
        foreign.forEach(group -> firsts.add(First.of(group, score)));
        List<First> others = mixed.stream().map(group -> First.of(group, score)).toList();
        var answerScale = scale.forStanding(firsts.stream().map(First::features).toList());
        tell(firsts, others, answerScale);
        List<First> all = new ArrayList<>(firsts);
        all.addAll(others);
        double[] answer = new AnswerTrainer(answerScale).train(all);
        Map<Feature, SentenceModel.Weights> weights = new EnumMap<>(Feature.class);
        for (Feature feature : Feature.values()) {
            int i = feature.position();
            weights.put(
                    feature,
                    new SentenceModel.Weights(answerScale.mean()[i], answerScale.deviation()[i], order[i], answer[i]));
        }
        return new SentenceModel.Stored(encoder, answer[answer.length - 1], weights);
    }

    /** Tells how the probability does on articles that it has not learned from. */
    private void tell(List<First> firsts, List<First> others, Scale scale) {
        long right = firsts.stream().filter(First::right).count();
        progress.accept(firsts.size() + " first sentences, " + right + " right; " + others.size()
                + " more from questions with and without answers");
        List<Double> predicted = new ArrayList<>();
        List<First> asked = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int own = fold;
            List<First> learned = new ArrayList<>(
                    firsts.stream().filter(first -> fold(first) != own).toList());
            others.stream().filter(first -> fold(first) != own).forEach(learned::add);
            double[] answer = new AnswerTrainer(scale).train(learned);
            for (List<First> part : List.of(firsts, others)) {
                part.stream().filter(first -> fold(first) == own).forEach(first -> {
                    asked.add(first);
                    predicted.add(AnswerTrainer.probability(scale, answer, first.features()));
                });
            }
        }
        progress.accept("not learned from: " + Reliability.of(asked, predicted));
    }

    private static int fold(First first) {
        return Math.floorMod(first.group().hashCode() / 7, FOLDS);
    }
}
