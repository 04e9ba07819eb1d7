package dateline.archive.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dateline.archive.Loaded;
import dateline.archive.View;
import dateline.archive.index.PassageFilter;
import dateline.archive.index.ScoredPassage;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MiniLmEncoderIT {
    private static final MiniLmEncoder ENCODER = new MiniLmEncoder(2);

    @AfterAll
    static void close() {
        ENCODER.close();
    }

    @Test
    void vectorsHaveLengthOneAndTheirOrderIsThatOfTheTexts() {
        List<String> texts = List.of("rain", "The river rose above its banks after three days of rain.", "tax law");

        List<float[]> together = ENCODER.encode(texts);

        assertThat(together).hasSize(3);
        for (int i = 0; i < 3; i++) {
            assertThat(together.get(i)).hasSize(384);
            assertThat(dot(together.get(i), together.get(i))).isCloseTo(1, within(1e-4));
            assertThat(together.get(i))
                    .isEqualTo(ENCODER.encode(List.of(texts.get(i))).getFirst());
        }
    }

    @Test
    void whatMeansTheSameIsCloser() {
        List<float[]> vectors = ENCODER.encode(List.of(
                "How high did the water get?",
                "The flood crested at four metres.",
                "The orchestra hired a new conductor."));

        assertThat(dot(vectors.get(0), vectors.get(1))).isGreaterThan(dot(vectors.get(0), vectors.get(2)) + 0.1);
    }

    @Test
    void blankAndVeryLongTextsHaveVectorsToo() {
        List<float[]> vectors = ENCODER.encode(List.of(" \n", "water ".repeat(2000)));

        assertThat(vectors).allSatisfy(vector -> assertThat(dot(vector, vector)).isCloseTo(1, within(1e-4)));
    }

    @Test
    void aClosedEncoderIsOfNoUse() {
        var encoder = new MiniLmEncoder(1);
        encoder.close();

        assertThatThrownBy(() -> encoder.encode(List.of("rain"))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aPassageIsFoundByWhatItMeans(@TempDir Path folder) {
        try (var corpus = new Loaded(folder, new MiniLmEncoder(2))) {
            corpus.with("flood.txt", "The flood crested at four metres on Tuesday night.")
                    .with("music.txt", "The orchestra hired a new conductor from abroad.")
                    .with("tax.txt", "Parliament lowered the levy on diesel.");
            corpus.reload();

            try (View view = corpus.archive().acquire()) {
                float[] question = corpus.encoder()
                        .encode(List.of("How high did the water get?"))
                        .getFirst();
                assertThat(view.index().searchVector(question, PassageFilter.ALL, 3))
                        .first()
                        .extracting(ScoredPassage::article)
                        .isEqualTo("flood.txt");
            }
        }
    }

    private static double dot(float[] a, float[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
