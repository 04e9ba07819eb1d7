package dateline.archive.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dateline.archive.Loaded;
import dateline.archive.View;
import dateline.archive.index.PassageFilter;
import dateline.archive.index.ScoredPassage;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OnnxEncoderIT {
    private static final int DIMENSIONS = 128;

    private static final Map<EncoderModel, OnnxEncoder> ENCODERS = new EnumMap<>(EncoderModel.class);

    private static OnnxEncoder encoder(EncoderModel model) {
        return ENCODERS.computeIfAbsent(model, each -> new OnnxEncoder(each, Projections.random(each, DIMENSIONS), 2));
    }

    @AfterAll
    static void close() {
        ENCODERS.values().forEach(OnnxEncoder::close);
        ENCODERS.clear();
    }

    @ParameterizedTest
    @EnumSource
    void vectorsHaveLengthOneAndTheirOrderIsThatOfTheTexts(EncoderModel model) {
        List<String> texts = List.of("rain", "The river rose above its banks after three days of rain.", "tax law");

        List<PassageVectors> together = encoder(model).passages(texts);

        assertThat(together).hasSize(3);
        for (int i = 0; i < 3; i++) {
            PassageVectors alone =
                    encoder(model).passages(List.of(texts.get(i))).getFirst();
            assertThat(together.get(i).vector()).hasSize(384).isEqualTo(alone.vector());
            assertThat(square(together.get(i).vector())).isCloseTo(1, within(1e-4));
            assertThat(together.get(i).tokens().bytes())
                    .isEqualTo(alone.tokens().bytes());
        }
    }

    @ParameterizedTest
    @EnumSource
    void wordPiecesAreUnitVectorsOfTheProjectionsSize(EncoderModel model) {
        QuestionVectors question = encoder(model).question("Who cut the rope?");

        assertThat(question.size()).isEqualTo(5);
        assertThat(question.dimensions()).isEqualTo(DIMENSIONS);
        assertThat(question.factors()).containsOnly(1f).hasSize(5);
        for (int piece = 0; piece < question.size(); piece++) {
            float[] row = Arrays.copyOfRange(question.tokens(), piece * DIMENSIONS, (piece + 1) * DIMENSIONS);
            assertThat(square(row)).isCloseTo(1, within(1e-4));
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatMeansTheSameIsCloser(EncoderModel model) {
        float[] question =
                encoder(model).question("How high did the water get?").vector();
        List<PassageVectors> passages = encoder(model)
                .passages(List.of("The flood crested at four metres.", "The orchestra hired a new conductor."));

        assertThat(dot(question, passages.get(0).vector()))
                .isGreaterThan(dot(question, passages.get(1).vector()) + 0.02);
    }

    @ParameterizedTest
    @EnumSource
    void aWordOfTheQuestionIsNearestToItselfInThePassage(EncoderModel model) {
        String passage = "The captain thanked the crew. The orchestra hired a new conductor.";
        String asked = "Whom did the orchestra hire?";
        QuestionVectors question = encoder(model).question(asked);
        TokenVectors tokens =
                encoder(model).passages(List.of(passage)).getFirst().tokens();
        int piece = indexOf(question.starts(), asked.indexOf("orchestra"));

        int nearest = nearest(question, piece, tokens);

        assertThat(tokens.starts()[nearest]).isEqualTo(passage.indexOf("orchestra"));
    }

    @ParameterizedTest
    @EnumSource
    void startsAndEndsAreUtf16OffsetsBeyondTheBasicPlaneToo(EncoderModel model) {
        String text = "Storm 🌧️🌧️ hit 𝔏ondon, said Žofia \uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67 in Łódź.";

        TokenStates passage = encoder(model).states(List.of(text)).getFirst();
        QuestionVectors question = encoder(model).question(text);

        for (String word : List.of("Storm", "hit", "said", "in")) {
            int at = text.indexOf(word);
            assertThat(passage.starts()).as(word).contains(at);
            assertThat(passage.ends()[indexOf(passage.starts(), at)]).isEqualTo(at + word.length());
            assertThat(question.starts()).as(word).contains(at);
        }
        assertThat(passage.starts()[passage.size() - 1]).isEqualTo(text.length() - 1);
        assertThat(passage.ends()[passage.size() - 1]).isEqualTo(text.length());
        assertThat(passage.starts()).isSorted();
    }

    @ParameterizedTest
    @EnumSource
    void offsetsStayWhereTheyAreAfterCharactersThatNoTextShouldHold(EncoderModel model) {
        String text = "Storm \uD83D hit \uDF27\uD83D\0 the \uD83C\uDF27 coast";

        TokenStates passage = encoder(model).states(List.of(text)).getFirst();

        for (String word : List.of("Storm", "hit", "the", "coast")) {
            assertThat(passage.starts()).as(word).contains(text.indexOf(word));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aBlankTextHasAVectorAndNoWordPieces(EncoderModel model) {
        for (String blank : List.of("", " \n")) {
            PassageVectors passage = encoder(model).passages(List.of(blank)).getFirst();
            QuestionVectors question = encoder(model).question(blank);

            assertThat(square(passage.vector())).isCloseTo(1, within(1e-4));
            assertThat(passage.tokens().size()).isZero();
            assertThat(square(question.vector())).isCloseTo(1, within(1e-4));
            assertThat(question.size()).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aTextBeyondTheModelsLengthIsReadToItsEnd(EncoderModel model) {
        String text = "water ".repeat(1300) + "fire";

        PassageVectors vectors = encoder(model).passages(List.of(text)).getFirst();

        assertThat(square(vectors.vector())).isCloseTo(1, within(1e-4));
        assertThat(vectors.tokens().starts())
                .isEqualTo(IntStream.rangeClosed(0, 1300).map(i -> i * 6).toArray());
        QuestionVectors question = encoder(model).question("fire");
        assertThat(nearest(question, 0, vectors.tokens())).isEqualTo(1300);
    }

    @Test
    void whatIsFarTooLongForASentenceIsReadToSevenTimesTheModelsLength() {
        String figures = "1," + "2,".repeat(50_000);

        TokenVectors tokens = encoder(EncoderModel.MINILM)
                .passages(List.of(figures))
                .getFirst()
                .tokens();

        assertThat(tokens.size()).isEqualTo(7 * 510);
    }

    @Test
    void theNameTellsModelsAndProjectionsApart() {
        Projection small = Projections.random(EncoderModel.MINILM, 8);
        Projection large = Projections.random(EncoderModel.MINILM, 16);
        try (var one = new OnnxEncoder(EncoderModel.MINILM, small, 1);
                var other = new OnnxEncoder(EncoderModel.MINILM, large, 1)) {
            assertThat(one.model()).isEqualTo("all-minilm-l6-v2-q/" + small.hash());
            assertThat(other.model()).isNotEqualTo(one.model());
        }
    }

    @Test
    void aClosedEncoderIsOfNoUse() {
        var encoder = new OnnxEncoder(EncoderModel.E5);
        encoder.close();

        assertThatThrownBy(() -> encoder.passages(List.of("rain"))).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> encoder.question("rain")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aPassageIsFoundByWhatItMeans(@TempDir Path folder) {
        try (var corpus = new Loaded(folder, new OnnxEncoder(EncoderModel.E5))) {
            corpus.with("flood.txt", "The flood crested at four metres on Tuesday night.")
                    .with("music.txt", "The orchestra hired a new conductor from abroad.")
                    .with("tax.txt", "Parliament lowered the levy on diesel.");
            corpus.reload();

            try (View view = corpus.archive().acquire()) {
                float[] question =
                        corpus.encoder().question("How high did the water get?").vector();
                assertThat(view.index().searchVector(question, PassageFilter.ALL, 3))
                        .first()
                        .extracting(ScoredPassage::article)
                        .isEqualTo("flood.txt");
            }
        }
    }

    private static int nearest(QuestionVectors question, int piece, TokenVectors tokens) {
        float[] row = new float[tokens.dimensions()];
        int nearest = -1;
        float best = Float.NEGATIVE_INFINITY;
        for (int i = 0; i < tokens.size(); i++) {
            tokens.row(i, row);
            float similar = Vectors.dot(question.tokens(), piece * row.length, row, 0, row.length);
            if (similar > best) {
                best = similar;
                nearest = i;
            }
        }
        return nearest;
    }

    private static int indexOf(int[] values, int value) {
        return IntStream.range(0, values.length)
                .filter(i -> values[i] == value)
                .findFirst()
                .orElseThrow();
    }

    private static double square(float[] a) {
        return dot(a, a);
    }

    private static double dot(float[] a, float[] b) {
        return Vectors.dot(a, 0, b, 0, a.length);
    }
}
