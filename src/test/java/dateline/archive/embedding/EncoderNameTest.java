package dateline.archive.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EncoderNameTest {
    private static final Projection PROJECTION = Projection.shipped(EncoderModel.E5);

    @ParameterizedTest
    @EnumSource
    void theFilesOnTheClassPathAreThoseThatTheModelsNameStandsFor(EncoderModel model) {
        assertThat(ModelFiles.onClassPath(model)).isEqualTo(model.meant());
        assertThat(EncoderName.of(model, PROJECTION)).hasToString(model.resource() + "/" + PROJECTION.hash());
    }

    @Test
    void otherWeightsAndAnotherVocabularyHaveANameOfTheirOwn() {
        ModelFiles meant = EncoderModel.E5.meant();

        String weights = EncoderName.of(EncoderModel.E5, new ModelFiles("00c0ffee", meant.tokenizer()), PROJECTION)
                .toString();
        String vocabulary = EncoderName.of(EncoderModel.E5, new ModelFiles(meant.model(), "00c0ffee"), PROJECTION)
                .toString();

        assertThat(weights).isEqualTo("e5-small-v2-q+00c0ffee-" + meant.tokenizer() + "/" + PROJECTION.hash());
        assertThat(vocabulary).isEqualTo("e5-small-v2-q+" + meant.model() + "-00c0ffee/" + PROJECTION.hash());
        assertThat(EncoderName.parse(weights)).hasToString(weights);
        assertThat(EncoderName.parse(vocabulary).resource()).isEqualTo("e5-small-v2-q");
    }

    @Test
    void aNameTellsModelTokenizerAndProjection() {
        EncoderName name = EncoderName.parse("e5-small-v2-q/" + PROJECTION.hash());

        assertThat(name.model()).isEqualTo(EncoderModel.E5.meant().model());
        assertThat(name.tokenizer()).isEqualTo(EncoderModel.E5.meant().tokenizer());
        assertThat(name.projection()).isEqualTo(PROJECTION.hash());
    }

    @Test
    void ofAnyOtherEncoderNothingIsKnownButItsName() {
        assertThat(EncoderName.parse("word-hash"))
                .isEqualTo(new EncoderName("word-hash", "unknown", "unknown", "none"));
    }
}
