package dateline.archive.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dateline.text.DatelineException;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProjectionTest {
    /** Three inputs; passages keep the first two, questions swap them. */
    private static final float[] PASSAGE = {1, 0, 0, 0, 1, 0};

    private static final float[] QUESTION = {0, 1, 0, 1, 0, 0};
    private static final float[] WEIGHT = {0, 0, 1};

    private static final Projection PROJECTION = of(PASSAGE, QUESTION, WEIGHT);

    private static final TokenStates STATES = new TokenStates(
            new float[] {0, 1, 0}, new int[] {0, 6}, new int[] {5, 9}, new float[] {3 / 13f, 4 / 13f, 12 / 13f, 1, 0, 0
            });

    private static Projection of(float[] passage, float[] question, float[] weight) {
        return Projection.of(EncoderModel.MINILM, 2, passage, question, weight);
    }

    @Test
    void piecesOfPassagesAndQuestionsBecomeUnitVectorsByTheirOwnMatrix() {
        TokenVectors passage = PROJECTION.passage(STATES);
        float[] row = new float[2];
        passage.row(0, row);

        assertThat(passage.starts()).isEqualTo(STATES.starts());
        // 0.6 and 0.8 to the nearest of sixteen levels
        assertThat(row).containsExactly(new float[] {0.6f, 0.8f}, within(0.13f));
        assertThat(PROJECTION.question(STATES)).containsExactly(new float[] {0.8f, 0.6f, 0, 1}, within(1e-6f));
    }

    @Test
    void factorsArePositiveAndBounded() {
        Projection strong = of(PASSAGE, QUESTION, new float[] {-100, 0, 100});

        assertThat(PROJECTION.factors(STATES))
                .containsExactly(new float[] {(float) Math.exp(12 / 13.0), 1}, within(1e-5f));
        assertThat(strong.factors(STATES))
                .containsExactly(new float[] {(float) Math.exp(3), (float) Math.exp(-3)}, within(1e-4f));
    }

    @Test
    void theFileHoldsAllOfIt() {
        Projection read = Projection.read(PROJECTION.file(), "here");

        assertThat(read.file()).isEqualTo(PROJECTION.file());
        assertThat(read.hash()).isEqualTo(PROJECTION.hash()).hasSize(12);
        assertThat(read.dimensions()).isEqualTo(2);
        assertThat(read.question(STATES)).isEqualTo(PROJECTION.question(STATES));
        assertThat(read.factors(STATES)).isEqualTo(PROJECTION.factors(STATES));
    }

    @Test
    void theHashTellsProjectionsApart() {
        assertThat(of(PASSAGE, QUESTION, WEIGHT).hash()).isEqualTo(PROJECTION.hash());
        assertThat(of(QUESTION, PASSAGE, WEIGHT).hash()).isNotEqualTo(PROJECTION.hash());
        assertThat(Projection.of(EncoderModel.E5, 2, PASSAGE, QUESTION, WEIGHT).hash())
                .isNotEqualTo(PROJECTION.hash());
    }

    @Test
    void nobodyCanChangeTheFileFromOutside() {
        PROJECTION.file()[0]++;

        assertThat(Projection.read(PROJECTION.file(), "here").hash()).isEqualTo(PROJECTION.hash());
    }

    @Test
    void aFileThatIsCutShortIsRefusedWhereverItEnds() {
        byte[] file = PROJECTION.file();

        for (int length = 0; length < file.length; length++) {
            byte[] cut = Arrays.copyOf(file, length);
            assertThatThrownBy(() -> Projection.read(cut, "here"))
                    .as("%d bytes", length)
                    .isInstanceOf(DatelineException.class)
                    .hasMessageStartingWith("here: expected a whole projection");
        }
    }

    @Test
    void aFileOfSomethingElseIsRefused() {
        byte[] other = PROJECTION.file();
        other[0] = 'X';
        byte[] longer = Arrays.copyOf(PROJECTION.file(), PROJECTION.file().length + 1);
        byte[] huge = PROJECTION.file();
        int sizes = 4 + 2 + EncoderModel.MINILM.resource().length();
        Arrays.fill(huge, sizes, sizes + 4, (byte) 0xFF);

        assertThatThrownBy(() -> Projection.read(other, "here"))
                .isInstanceOf(DatelineException.class)
                .hasMessageContaining("here: expected a projection, found a file that begins with 584c5031");
        assertThatThrownBy(() -> Projection.read(longer, "here"))
                .isInstanceOf(DatelineException.class)
                .hasMessageContaining("that is 35 more bytes, found 36");
        assertThatThrownBy(() -> Projection.read(huge, "here"))
                .isInstanceOf(DatelineException.class)
                .hasMessageContaining("65535 to 65535 dimensions");
    }

    @Test
    void theShippedOneIsOfItsModel() {
        Projection shipped = Projection.shipped(EncoderModel.E5);

        assertThat(shipped.dimensions()).isBetween(32, 384);
        assertThat(shipped.hash()).matches("[0-9a-f]{12}");
    }

    @ParameterizedTest
    @EnumSource
    void everyModelHasOneOfItsOwn(EncoderModel model) {
        assertThat(Projection.shipped(model).dimensions()).isPositive();
    }

    @Test
    void aFileThatIsNotThereIsNamed(@TempDir Path folder) {
        Path file = folder.resolve("none.projection");

        assertThatThrownBy(() -> Projection.read(file))
                .isInstanceOf(DatelineException.class)
                .hasMessageContaining(file.toString());
    }
}
