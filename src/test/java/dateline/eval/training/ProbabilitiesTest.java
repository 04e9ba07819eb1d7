package dateline.eval.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dateline.asking.evidence.Feature;
import dateline.asking.evidence.Features;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProbabilitiesTest {
    @Test
    void aProbabilityIsThatOfTheTopicTimesThatOfTheAnswer() {
        List<First> firsts = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            boolean onTopic = i % 3 > 0;
            boolean right = i % 3 > 1;
            double[] values = new double[Feature.values().length];
            values[Feature.PASSAGE_COVERAGE.position()] = onTopic ? 1 : 0;
            values[Feature.PAIRS.position()] = right ? 1 : 0;
            firsts.add(new First("article " + i, Features.of(values), onTopic, right, right));
        }
        Scale scale = Scale.of(firsts.stream().map(First::features).toList());

        Probabilities learned = Probabilities.train(scale, firsts);

        assertThat(of(learned, firsts.get(2))).isGreaterThan(0.8);
        assertThat(of(learned, firsts.get(1))).as("on the topic, and no answer").isLessThan(0.3);
        assertThat(of(learned, firsts.get(0))).as("on another topic").isLessThan(of(learned, firsts.get(1)) + 0.1);
        assertThat(of(learned, firsts.get(2)))
                .isCloseTo(
                        AnswerTrainer.probability(
                                        scale, learned.topic(), firsts.get(2).features())
                                * AnswerTrainer.probability(
                                        scale, learned.answer(), firsts.get(2).features()),
                        within(1e-12));
    }

    @Test
    void correctedForTheUsualMixtureItsMeanIsTheirShareOfRightOnes() {
        List<First> half = firsts(60, 2);
        Probabilities learned = Probabilities.train(scale(half), half);
        List<First> usual = firsts(60, 4);

        Probabilities corrected = learned.correctedFor(usual);

        assertThat(mean(learned, usual)).isCloseTo(0.5, within(0.01));
        assertThat(mean(corrected, usual)).isCloseTo(0.25, within(1e-6));
        assertThat(corrected.topic()).isEqualTo(learned.topic());
    }

    @Test
    void theCorrectionIsBounded() {
        List<First> half = firsts(60, 2);
        Probabilities learned = Probabilities.train(scale(half), half);

        Probabilities corrected = learned.correctedFor(firsts(60, 1000).subList(1, 60));

        int bias = learned.answer().length - 1;
        assertThat(corrected.answer()[bias] - learned.answer()[bias]).isCloseTo(-4, within(1e-6));
    }

    @Test
    void withoutUsualQuestionsNothingIsCorrected() {
        List<First> half = firsts(60, 2);
        Probabilities learned = Probabilities.train(scale(half), half);

        assertThat(learned.correctedFor(List.of()).answer()).isEqualTo(learned.answer());
    }

    /** All on the topic and all alike; one in so many is right. */
    private static List<First> firsts(int number, int every) {
        List<First> firsts = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            Features nothing = Features.of(new double[Feature.values().length]);
            firsts.add(new First("article " + i, nothing, true, i % every == 0, i % every == 0));
        }
        return firsts;
    }

    private static Scale scale(List<First> firsts) {
        return Scale.of(firsts.stream().map(First::features).toList());
    }

    private static double mean(Probabilities learned, List<First> firsts) {
        return firsts.stream()
                .mapToDouble(first -> of(learned, first))
                .average()
                .orElseThrow();
    }

    private static double of(Probabilities learned, First first) {
        return learned.of(first.features());
    }
}
