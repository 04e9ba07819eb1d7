package dateline.asking.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dateline.archive.embedding.QuestionVectors;
import dateline.archive.embedding.TokenVectors;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class LateInteractionTest {
    private static final double NEAR = 1e-5;

    @Property(tries = 500)
    void eachPieceMeetsTheOneThatANaiveSearchFinds(
            @ForAll long seed,
            @ForAll @IntRange(min = 0, max = 9) int asked,
            @ForAll @IntRange(min = 0, max = 40) int pieces,
            @ForAll @IntRange(min = 1, max = 33) int dimensions,
            @ForAll @IntRange(min = 1, max = 6) int ranges) {
        var random = new Random(seed);
        QuestionVectors question = question(rows(random, asked, dimensions), dimensions);
        TokenVectors tokens =
                TokenVectors.of(TokenVectors.Bits.EIGHT, dimensions, new int[pieces], rows(random, pieces, dimensions));
        int[] from = random.ints(ranges, 0, pieces + 1).sorted().toArray();
        from = Arrays.copyOf(from, ranges + 1);
        from[ranges] = pieces;
        var interaction = new LateInteraction(question, ones(asked));

        LateInteraction.Met[] met = interaction.meet(tokens, from);

        assertThat(met).hasSize(ranges + 1);
        for (int piece = 0; piece < asked; piece++) {
            double overall = Double.NEGATIVE_INFINITY;
            for (int range = 0; range < ranges; range++) {
                double best = naive(question, piece, tokens, from[range], from[range + 1]);
                assertThat(met[range].best()[piece]).isCloseTo(best, within(NEAR));
                overall = Math.max(overall, best);
            }
            assertThat(met[ranges].best()[piece]).isCloseTo(overall, within(NEAR));
        }
    }

    @Test
    void oneInteractionMeetsPassagesOfAnyLengthInTurn() {
        var random = new Random(3);
        QuestionVectors question = question(rows(random, 4, 16), 16);
        var interaction = new LateInteraction(question, ones(4));
        interaction.meet(
                TokenVectors.of(TokenVectors.Bits.EIGHT, 16, new int[30], rows(random, 30, 16)), new int[] {0, 30});
        TokenVectors shorter = TokenVectors.of(TokenVectors.Bits.EIGHT, 16, new int[5], rows(random, 5, 16));

        LateInteraction.Met met = interaction.meet(shorter, new int[] {0, 5})[0];

        for (int piece = 0; piece < 4; piece++) {
            assertThat(met.best()[piece]).isCloseTo(naive(question, piece, shorter, 0, 5), within(NEAR));
        }
    }

    @Test
    void aRangeWithoutPiecesIsNeitherNearNorFar() {
        QuestionVectors question = question(new float[] {0.5f, -0.5f}, 2);
        TokenVectors tokens = TokenVectors.of(TokenVectors.Bits.EIGHT, 2, new int[1], new float[] {0.5f, -0.5f});

        LateInteraction.Met[] met = new LateInteraction(question, ones(1)).meet(tokens, new int[] {0, 0, 1, 1});

        assertThat(met[0].best()).containsExactly(0);
        assertThat(met[1].best()[0]).isCloseTo(0.5, within(NEAR));
        assertThat(met[2].best()).containsExactly(0);
        assertThat(met[3].best()[0]).isCloseTo(0.5, within(NEAR));
    }

    @Test
    void rowsBeforeTheFirstRangeAreNotMet() {
        QuestionVectors question = question(new float[] {0.5f, 0.5f}, 2);
        TokenVectors tokens =
                TokenVectors.of(TokenVectors.Bits.EIGHT, 2, new int[2], new float[] {0.5f, 0.5f, 0, 0.5f});

        LateInteraction.Met[] met = new LateInteraction(question, ones(1)).meet(tokens, new int[] {1, 2});

        assertThat(met[1].best()[0]).isCloseTo(0.25, within(NEAR));
    }

    @Test
    void weightsShareTheAverageAndLightPiecesCannotBeTheWeakest() {
        QuestionVectors question = question(new float[3], 1);
        var interaction = new LateInteraction(question, new double[] {6, 3, 1});
        var met = new LateInteraction.Met(new double[] {0.5, 0.4, -1});

        assertThat(interaction.average(met)).isCloseTo(0.6 * 0.5 + 0.3 * 0.4 - 0.1, within(1e-12));
        assertThat(interaction.weakest(met)).isEqualTo(0.4);
    }

    @Test
    void severalRangesTogetherHaveTheNearestOfAny() {
        var one = new LateInteraction.Met(new double[] {0.5, -0.4});
        var other = new LateInteraction.Met(new double[] {0.1, 0.2});

        assertThat(LateInteraction.together(List.of(one, other)).best()).containsExactly(0.5, 0.2);
        assertThat(one.best()).containsExactly(0.5, -0.4);
    }

    @Test
    void theThreeWeightyPiecesThatAreMetLeastAreAveraged() {
        var interaction = new LateInteraction(question(new float[5], 1), new double[] {6, 3, 1, 6, 6});

        double weak = interaction.weak(new LateInteraction.Met(new double[] {0.5, 0.4, -1, 0.9, 0.3}));

        assertThat(weak).isCloseTo(0.4, within(1e-12));
    }

    @Test
    void aQuestionWithoutPiecesIsNearNothing() {
        var interaction = new LateInteraction(question(new float[0], 1), new double[0]);

        LateInteraction.Met[] met = interaction.meet(
                TokenVectors.of(TokenVectors.Bits.EIGHT, 1, new int[2], new float[] {0.5f, 0.1f}), new int[] {0, 2});

        assertThat(interaction.average(met[0])).isZero();
        assertThat(interaction.weakest(met[0])).isZero();
    }

    private static double naive(QuestionVectors question, int piece, TokenVectors tokens, int from, int to) {
        int dimensions = tokens.dimensions();
        double best = from == to ? 0 : -1;
        for (int i = from; i < to; i++) {
            double dot = 0;
            for (int d = 0; d < dimensions; d++) {
                dot += question.tokens()[piece * dimensions + d]
                        * (tokens.values()[i * dimensions + d] / 254.0); // how a byte is scaled
            }
            best = Math.max(best, dot);
        }
        return best;
    }

    private static QuestionVectors question(float[] rows, int dimensions) {
        int size = rows.length / dimensions;
        float[] factors = new float[size];
        Arrays.fill(factors, 1);
        return new QuestionVectors(new float[0], new int[size], new int[size], rows, factors);
    }

    private static double[] ones(int size) {
        return IntStream.range(0, size).mapToDouble(i -> 1).toArray();
    }

    /** Rows of length 1. */
    private static float[] rows(Random random, int size, int dimensions) {
        float[] rows = new float[size * dimensions];
        for (int row = 0; row < size; row++) {
            double[] values = random.doubles(dimensions, -1, 1).toArray();
            double length = Math.sqrt(Arrays.stream(values).map(v -> v * v).sum());
            for (int d = 0; d < dimensions; d++) {
                rows[row * dimensions + d] = (float) (values[d] / length);
            }
        }
        return rows;
    }
}
