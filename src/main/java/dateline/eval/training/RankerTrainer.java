package dateline.eval.training;

import dateline.asking.evidence.Feature;
import dateline.asking.evidence.Features;
import dateline.asking.evidence.SentenceModel;
import dateline.eval.Reliability;
import dateline.eval.Separation;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

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
        List<First> asked = new ArrayList<>();
        own.forEach(group -> asked.add(First.of(group, true, score)));
        foreign.forEach(group -> asked.add(First.of(group, false, score)));
        List<First> others =
                mixed.stream().map(group -> First.of(group, true, score)).toList();
        List<First> all = new ArrayList<>(asked);
        all.addAll(others);
        var standing = scale.forStanding(all.stream().map(First::features).toList());
        progress.accept(asked.size() + " first sentences, "
                + asked.stream().filter(First::right).count() + " right; " + others.size()
                + " from questions with and without answers");
        tell("learned from the questions", asked, standing);
        if (!others.isEmpty()) {
            tell("learned from questions with and without answers", others, standing);
            tell("learned from all", all, standing);
        }
        Probabilities probabilities = Probabilities.train(standing, all)
                .correctedFor(asked.stream().filter(First::onTopic).toList());
        Map<Feature, SentenceModel.Weights> weights = new EnumMap<>(Feature.class);
        for (Feature feature : Feature.values()) {
            int i = feature.position();
            weights.put(
                    feature,
                    new SentenceModel.Weights(
                            standing.mean()[i],
                            standing.deviation()[i],
                            order[i],
                            probabilities.topic()[i],
                            probabilities.answer()[i]));
        }
        return new SentenceModel.Stored(encoder, bias(probabilities.topic()), bias(probabilities.answer()), weights);
    }

    private static double bias(double[] weights) {
        return weights[weights.length - 1];
    }

    /** Tells how the probability does on articles that it has not learned from. */
    private void tell(String what, List<First> firsts, Scale scale) {
        List<Double> predicted = new ArrayList<>();
        List<First> asked = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int own = fold;
            Probabilities learned = Probabilities.train(
                    scale, firsts.stream().filter(first -> fold(first) != own).toList());
            firsts.stream().filter(first -> fold(first) == own).forEach(first -> {
                asked.add(first);
                predicted.add(learned.of(first.features()));
            });
        }
        progress.accept(what + ", " + FOLDS + " folds by article: " + reliability(asked, predicted));
    }

    private static String reliability(List<First> firsts, List<Double> probabilities) {
        List<Reliability.Judged> judged = IntStream.range(0, firsts.size())
                .mapToObj(i -> new Reliability.Judged(
                        probabilities.get(i),
                        firsts.get(i).answerable(),
                        firsts.get(i).right()))
                .toList();
        return Separation.of(confidences(judged, true), confidences(judged, false))
                        .map(separation -> String.format(Locale.ROOT, "AUROC %.3f, ", separation.auroc()))
                        .orElse("")
                + Reliability.of(judged).map(Reliability::toString).orElse("no question with an answer");
    }

    private static double[] confidences(List<Reliability.Judged> judged, boolean answered) {
        return judged.stream()
                .filter(one -> one.answered() == answered)
                .mapToDouble(Reliability.Judged::confidence)
                .toArray();
    }

    private static int fold(First first) {
        return Math.floorMod(first.group().hashCode() / 7, FOLDS);
    }
}
