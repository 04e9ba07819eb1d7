package dateline.eval.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dateline.asking.evidence.Feature;
import dateline.asking.evidence.Features;
import dateline.asking.evidence.SentenceModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RankerTrainerTest {
    private static final int SENTENCES = 6;

    @Test
    void whatTellsTheAnswersApartIsLearnt() {
        List<RankerTrainer.Group> own = groups(1, true);
        List<RankerTrainer.Group> foreign = groups(2, false);

        var model = new SentenceModel(train(own, foreign));

        for (RankerTrainer.Group group : groups(3, true)) {
            assertThat(first(model, group).right()).isTrue();
            assertThat(confidence(model, group)).isGreaterThan(0.7);
        }
        for (RankerTrainer.Group group : groups(4, false)) {
            assertThat(confidence(model, group)).isLessThan(0.3);
        }
    }

    @Test
    void whatIsTheSameEverywhereGetsNoSay() {
        SentenceModel.Stored stored = train(groups(1, true), groups(2, false));

        assertThat(stored.features())
                .hasEntrySatisfying(
                        Feature.FUSED, weights -> assertThat(weights.order()).isCloseTo(0, within(1e-9)));
        assertThat(stored.features())
                .hasEntrySatisfying(
                        Feature.KIND, weights -> assertThat(weights.order()).isPositive());
    }

    @Test
    void theSameQuestionsGiveTheSameModel() {
        SentenceModel.Stored one = train(groups(1, true), groups(2, false));
        SentenceModel.Stored other = train(groups(1, true), groups(2, false));

        assertThat(one).isEqualTo(other);
        assertThat(one.encoder()).isEqualTo("toy");
        assertThat(one.features()).containsOnlyKeys(Feature.values());
    }

    @Test
    void questionsThatTheArchiveAnswersButNoSentenceDoesAreOnlyLearntToDoubt() {
        List<RankerTrainer.Group> own = new ArrayList<>(groups(1, true));
        own.addAll(groups(2, false));

        SentenceModel.Stored stored = train(own, List.of());

        var model = new SentenceModel(stored);
        assertThat(confidence(model, groups(4, false).getFirst())).isLessThan(0.5);
        assertThat(confidence(model, groups(3, true).getFirst())).isGreaterThan(0.5);
    }

    private static SentenceModel.Stored train(List<RankerTrainer.Group> own, List<RankerTrainer.Group> foreign) {
        return new RankerTrainer(line -> {}).train("toy", own, foreign, List.of());
    }

    private static First first(SentenceModel model, RankerTrainer.Group group) {
        return First.of(group, true, model::score);
    }

    private static double confidence(SentenceModel model, RankerTrainer.Group group) {
        return model.probability(first(model, group).features(), 0);
    }

    /** Groups where the answer alone, if there is one, is of the kind asked for; all else is noise. */
    private static List<RankerTrainer.Group> groups(long seed, boolean answered) {
        var random = new Random(seed);
        List<RankerTrainer.Group> groups = new ArrayList<>();
        for (int g = 0; g < 300; g++) {
            boolean[] right = new boolean[SENTENCES];
            int answer = random.nextInt(SENTENCES);
            right[answer] = answered;
            List<Features> sentences = new ArrayList<>();
            for (int s = 0; s < SENTENCES; s++) {
                double[] values = random.doubles(Feature.values().length).toArray();
                for (Feature standing : List.of(Feature.SCORE, Feature.LEAD, Feature.SHARE)) {
                    values[standing.position()] = 0;
                }
                values[Feature.FUSED.position()] = 1;
                values[Feature.KIND.position()] = right[s] ? 1 : 0.2 * random.nextDouble();
                sentences.add(Features.of(values));
            }
            groups.add(new RankerTrainer.Group("article " + g, sentences, new int[] {0, 0, 0, 1, 1, 2}, right));
        }
        return groups;
    }
}
