package dateline.asking.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dateline.archive.embedding.EncoderModel;
import dateline.archive.embedding.OnnxEncoder;
import dateline.text.DatelineException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceModelTest {
    private static final SentenceModel.Weights WEIGHTS = new SentenceModel.Weights(2, 4, 3, 1, -5);

    @Test
    void featuresAreStandardisedThenWeighted() {
        var model = new SentenceModel(HandMade.stored(0.25, Map.of(Feature.PAIRS, WEIGHTS)));

        assertThat(model.score(HandMade.only(Feature.PAIRS, 10))).isCloseTo(3 * (10 - 2) / 4.0, within(1e-12));
        double topic = SentenceModel.logistic(HandMade.ON_TOPIC + 1 * (10 - 2) / 4.0);
        double answer = SentenceModel.logistic(0.25 - 5 * (10 - 2) / 4.0);
        assertThat(model.probability(HandMade.only(Feature.PAIRS, 10), 0)).isCloseTo(topic * answer, within(1e-12));
        assertThat(model.score(HandMade.only(Feature.KIND, 10))).isCloseTo(-1.5, within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({"1000, 1", "-1000, -1", "Infinity, 1"})
    void whatTrainingHardlyEverSawCountsNoMoreThanTheRarestThatItDidSee(double value, int sign) {
        var model = new SentenceModel(HandMade.stored(0, Map.of(Feature.PAIRS, WEIGHTS)));
        Features features = HandMade.only(Feature.PAIRS, value);

        assertThat(model.score(features)).isCloseTo(sign * 3 * SentenceModel.MOST_DEVIATIONS, within(1e-12));
        assertThat(model.contributions(features))
                .containsOnlyKeys(Feature.PAIRS)
                .containsEntry(Feature.PAIRS, sign * 3 * SentenceModel.MOST_DEVIATIONS);
        assertThat(model.probability(features, 0))
                .isEqualTo(model.probability(
                        HandMade.only(Feature.PAIRS, 2 + sign * 4 * SentenceModel.MOST_DEVIATIONS), 0));
    }

    @Test
    void contributionsSumToTheScore() {
        SentenceModel model = HandMade.model();
        Features features = HandMade.all(0.5);

        assertThat(model.contributions(features).values().stream()
                        .mapToDouble(Double::doubleValue)
                        .sum())
                .isCloseTo(model.score(features), within(1e-12));
    }

    @Test
    void logOddsBecomeAProbability() {
        assertThat(SentenceModel.logistic(0)).isEqualTo(0.5);
        assertThat(SentenceModel.logistic(Math.log(3))).isCloseTo(0.75, within(1e-12));
        assertThat(SentenceModel.logistic(-1000)).isZero();
        assertThat(SentenceModel.logistic(1000)).isEqualTo(1);
    }

    @Test
    void aFeatureWithoutWeightsIsNamed() {
        var stored = HandMade.stored(0, Map.of());
        Map<Feature, SentenceModel.Weights> fewer = new HashMap<>(stored.features());
        fewer.remove(Feature.SENTENCE_COVERAGE);

        assertThatThrownBy(() -> new SentenceModel(new SentenceModel.Stored("by-hand", 0, 0, fewer)))
                .isInstanceOf(DatelineException.class)
                .hasMessageContaining("SENTENCE_COVERAGE")
                .hasMessageContaining("dateline train");
    }

    @Test
    void theShippedOneFitsTheShippedProjection() {
        try (var encoder = new OnnxEncoder(EncoderModel.E5)) {
            var model = SentenceModel.shipped(encoder.model());

            assertThat(model.score(HandMade.all(0.5))).isFinite();
            assertThat(model.probability(HandMade.all(0.5), 0)).isBetween(0.0, 1.0);
        }
    }

    @Test
    void oneThatWasTrainedWithAnotherProjectionIsRefused() {
        assertThatThrownBy(() -> SentenceModel.shipped("e5-small-v2-q/000000000000"))
                .isInstanceOf(DatelineException.class)
                .hasMessageContaining("trained with e5-small-v2-q/000000000000, found one trained with e5-small-v2-q/")
                .hasMessageContaining("dateline train");
    }

    @Test
    void anEncoderWithoutARankerIsRefused() {
        assertThatThrownBy(() -> SentenceModel.shipped("word-hash"))
                .isInstanceOf(DatelineException.class)
                .hasMessageContaining("word-hash.ranker.json")
                .hasMessageContaining("found nothing");
    }
}
