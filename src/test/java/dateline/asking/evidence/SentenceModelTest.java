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
