package dateline.eval.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dateline.archive.embedding.TokenVectors;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ProjectionLossTest {
    private static final int INPUTS = 12;
    private static final int OUTPUTS = 5;

    private final Random random = new Random(42);

    @Test
    void theGradientIsTheSlopeOfTheLoss() {
        ProjectionExample example = example();
        Parameters parameters = new Parameters(
                gaussian(INPUTS * OUTPUTS, 0.5f),
                gaussian(INPUTS * OUTPUTS, 0.5f),
                gaussian(INPUTS, 0.5f),
                new float[] {3, 2});
        Parameters gradient = Parameters.zero(INPUTS, OUTPUTS);

        new ProjectionLoss(INPUTS, OUTPUTS).add(example, parameters, gradient);

        for (int part = 0; part < 4; part++) {
            for (int i = 0; i < parameters.parts()[part].length; i++) {
                double slope = slope(example, parameters, part, i);
                assertThat((double) gradient.parts()[part][i])
                        .as("part %d, value %d", part, i)
                        .isCloseTo(slope, within(2e-3 + 0.02 * Math.abs(slope)));
            }
        }
    }

    private static double slope(ProjectionExample example, Parameters parameters, int part, int i) {
        float step = 2e-3f;
        float kept = parameters.parts()[part][i];
        parameters.parts()[part][i] = kept + step;
        double above = loss(example, parameters);
        parameters.parts()[part][i] = kept - step;
        double below = loss(example, parameters);
        parameters.parts()[part][i] = kept;
        return (above - below) / (2 * step);
    }

    private static double loss(ProjectionExample example, Parameters parameters) {
        return new ProjectionLoss(INPUTS, OUTPUTS)
                .add(example, parameters, Parameters.zero(INPUTS, OUTPUTS))
                .loss();
    }

    private ProjectionExample example() {
        List<TokenVectors> passages = new ArrayList<>();
        List<int[]> from = new ArrayList<>();
        for (int p = 0; p < 3; p++) {
            int rows = 9;
            int[] starts = new int[rows];
            for (int i = 0; i < rows; i++) {
                starts[i] = i;
            }
            passages.add(TokenVectors.of(TokenVectors.Bits.EIGHT, INPUTS, starts, gaussian(rows * INPUTS, 0.2f)));
            from.add(new int[] {1, 4, 4, rows});
        }
        boolean[] right = new boolean[9];
        right[3] = true;
        right[8] = true;
        return new ProjectionExample(gaussian(4 * INPUTS, 0.4f), new double[] {1, 2, 0.5, 3}, passages, from, right);
    }

    private float[] gaussian(int length, float deviation) {
        float[] values = new float[length];
        for (int i = 0; i < length; i++) {
            values[i] = (float) random.nextGaussian() * deviation;
        }
        return values;
    }
}
