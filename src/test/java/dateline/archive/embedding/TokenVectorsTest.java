package dateline.archive.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenVectorsTest {
    private static final int[] STARTS = {0, 4, 70_000};

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 128, 384})
    void whatWasStoredIsReadAgain(int dimensions) {
        var written = TokenVectors.of(TokenVectors.Bits.EIGHT, dimensions, STARTS, unitRows(STARTS.length, dimensions));
        byte[] bytes = written.bytes();
        byte[] amid = new byte[bytes.length + 9];
        System.arraycopy(bytes, 0, amid, 5, bytes.length);

        var read = TokenVectors.read(amid, 5, bytes.length);

        assertThat(read.dimensions()).isEqualTo(dimensions);
        assertThat(read.starts()).isEqualTo(STARTS);
        assertThat(read.values()).isEqualTo(written.values());
    }

    @Test
    void aTextWithoutWordPiecesIsStoredToo() {
        var read = TokenVectors.read(
                TokenVectors.of(TokenVectors.Bits.EIGHT, 128, new int[0], new float[0])
                        .bytes(),
                0,
                5);

        assertThat(read.size()).isZero();
        assertThat(read.dimensions()).isEqualTo(128);
    }

    @ParameterizedTest
    @ValueSource(ints = {128, 384})
    void aValueIsOffByHalfAStepAtMost(int dimensions) {
        float[] rows = unitRows(20, dimensions);
        var tokens = TokenVectors.of(TokenVectors.Bits.EIGHT, dimensions, new int[20], rows);

        float[] row = new float[dimensions];
        for (int i = 0; i < 20; i++) {
            tokens.row(i, row);
            for (int d = 0; d < dimensions; d++) {
                assertThat(row[d]).isCloseTo(rows[i * dimensions + d], within(0.5f / TokenVectors.SCALE + 1e-6f));
            }
        }
    }

    @Test
    void aValueBeyondHalfIsCutOffNotTurnedRound() {
        var tokens = TokenVectors.of(TokenVectors.Bits.EIGHT, 2, new int[] {0}, new float[] {0.9f, -0.9f});

        assertThat(tokens.values()).containsExactly(127, -127);
    }

    @Test
    void bytesThatAreCutShortAreRefusedWhereverTheyEnd() {
        byte[] bytes = TokenVectors.of(TokenVectors.Bits.EIGHT, 8, STARTS, unitRows(STARTS.length, 8))
                .bytes();

        for (int length = 0; length < bytes.length; length++) {
            byte[] cut = Arrays.copyOf(bytes, length);
            assertThatIllegalArgumentException()
                    .as("%d bytes", length)
                    .isThrownBy(() -> TokenVectors.read(cut, 0, cut.length))
                    .withMessageMatching("expected .*, found \\d+ bytes");
        }
    }

    @Test
    void bytesThatAreTooManyAreRefused() {
        byte[] bytes = Arrays.copyOf(
                TokenVectors.of(TokenVectors.Bits.EIGHT, 8, new int[1], new float[8])
                        .bytes(),
                100);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> TokenVectors.read(bytes, 0, bytes.length))
                .withMessage("expected 1 rows of 8 values of 8 bits and a start for each, found 95 bytes");
    }

    @Test
    void whatItsFormCannotHoldIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TokenVectors(TokenVectors.Bits.EIGHT, 2, new int[3], new byte[5]))
                .withMessage("expected 3 rows of 2 values of 8 bits, found 5 bytes");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TokenVectors(TokenVectors.Bits.EIGHT, 1, new int[65_536], new byte[65_536]))
                .withMessageContaining("found 65536 rows");
    }

    private static float[] unitRows(int size, int dimensions) {
        var random = new Random(dimensions);
        float[] rows = new float[size * dimensions];
        for (int row = 0; row < size; row++) {
            for (int i = 0; i < dimensions; i++) {
                rows[row * dimensions + i] = (float) random.nextGaussian();
            }
            Vectors.copyUnit(rows, row * dimensions, rows, row * dimensions, dimensions);
        }
        return rows;
    }
}
