package dateline.eval.training;

import dateline.archive.embedding.EncoderModel;
import dateline.archive.embedding.Projection;
import dateline.archive.embedding.TokenVectors;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Learns a {@link Projection} by Adam (D. Kingma and J. Ba, ICLR 2015) on {@link ProjectionLoss}. Both matrices start from
 * the principal directions of the passages' states. Deterministic for any number of threads: the gradients of a batch are
 * added in the order of its questions.
 */
final class ProjectionTrainer {
    private static final int BATCH = 16;
    private static final int SAMPLED = 20_000;
    private static final int ROUNDS = 15;
    private static final double WEIGHT_RATE = 3;
    private static final double SCALE_RATE = 0.05;

    private final EncoderModel model;
    private final int inputs;
    private final int outputs;
    private final double rate;
    private final int epochs;

    ProjectionTrainer(EncoderModel model, int inputs, int outputs, double rate, int epochs) {
        this.model = model;
        this.inputs = inputs;
        this.outputs = outputs;
        this.rate = rate;
        this.epochs = epochs;
    }

    Projection train(List<ProjectionExample> examples, Consumer<String> progress) {
        Parameters parameters = start(examples);
        Adam adam = new Adam(parameters, new double[] {rate, rate, WEIGHT_RATE * rate, SCALE_RATE});
        List<ProjectionExample> order = new ArrayList<>(examples);
        Random random = new Random(1);
        int steps = epochs * ((order.size() + BATCH - 1) / BATCH);
        int step = 0;
        List<Slot> slots = IntStream.range(0, BATCH).mapToObj(_ -> new Slot()).toList();
        for (int epoch = 0; epoch < epochs; epoch++) {
            Collections.shuffle(order, random);
            double loss = 0;
            int right = 0;
            for (int from = 0; from < order.size(); from += BATCH) {
                List<ProjectionExample> batch = order.subList(from, Math.min(order.size(), from + BATCH));
                IntStream.range(0, batch.size())
                        .parallel()
                        .forEach(i -> slots.get(i).run(batch.get(i), parameters));
                Parameters sum = slots.getFirst().gradient;
                for (int i = 0; i < batch.size(); i++) {
                    if (i > 0) {
                        sum.add(slots.get(i).gradient);
                    }
                    loss += slots.get(i).result.loss();
                    right += slots.get(i).result.firstIsRight() ? 1 : 0;
                }
                adam.step(sum, 1.0 / batch.size(), 1 - step / (double) steps);
                step++;
            }
            progress.accept(String.format(
                    Locale.ROOT,
                    "epoch %d of %d: loss %.4f, first sentence right %.4f, scales %.1f and %.1f",
                    epoch + 1,
                    epochs,
                    loss / order.size(),
                    right / (double) order.size(),
                    parameters.scales()[0],
                    parameters.scales()[1]));
        }
        return projection(parameters);
    }

    /** A place in a batch, with its buffers. */
    private final class Slot {
        private final ProjectionLoss loss = new ProjectionLoss(inputs, outputs);
        private final Parameters gradient = Parameters.zero(inputs, outputs);
        private ProjectionLoss.Result result = new ProjectionLoss.Result(0, false);

        void run(ProjectionExample example, Parameters parameters) {
            gradient.clear();
            result = loss.add(example, parameters, gradient);
        }
    }

    private Parameters start(List<ProjectionExample> examples) {
        float[] sample = new float[SAMPLED * inputs];
        Random random = new Random(3);
        float[] row = new float[inputs];
        for (int i = 0; i < SAMPLED; i++) {
            ProjectionExample example = examples.get(random.nextInt(examples.size()));
            TokenVectors passage =
                    example.passages().get(random.nextInt(example.passages().size()));
            if (passage.size() > 0) {
                passage.row(random.nextInt(passage.size()), row);
                System.arraycopy(row, 0, sample, i * inputs, inputs);
            }
        }
        float[] directions = Matrices.principal(sample, SAMPLED, inputs, outputs, ROUNDS);
        return new Parameters(directions, directions.clone(), new float[inputs], new float[] {20, 10});
    }

    private Projection projection(Parameters parameters) {
        return Projection.of(
                model,
                outputs,
                transposed(parameters.passage()),
                transposed(parameters.question()),
                parameters.weight());
    }

    private float[] transposed(float[] matrix) {
        float[] rows = new float[matrix.length];
        for (int k = 0; k < inputs; k++) {
            for (int d = 0; d < outputs; d++) {
                rows[d * inputs + k] = matrix[k * outputs + d];
            }
        }
        return rows;
    }
}
