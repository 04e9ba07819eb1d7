package dateline.asking.evidence;

import dateline.archive.embedding.QuestionVectors;
import dateline.archive.embedding.TokenVectors;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.NullMarked;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** A question's word pieces against those of the passages that are put into a new order. */
@NullMarked
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class LateInteractionBenchmark {
    private static final int PASSAGES = 20;
    private static final int PIECES = 150;
    private static final int ASKED = 14;
    private static final int[] SENTENCES = {0, 30, 60, 90, 120, PIECES};

    /** How a value is rounded. */
    @Param({"FOUR", "EIGHT"})
    public TokenVectors.Bits bits = TokenVectors.Bits.FOUR;

    /** Values in a row. */
    @Param({"128", "256"})
    public int dimensions = 128;

    private List<TokenVectors> passages = List.of();
    private QuestionVectors question =
            new QuestionVectors(new float[0], new int[0], new int[0], new float[0], new float[0]);
    private double[] weights = new double[0];

    /** Makes vectors at random: the work does not depend on what they are. */
    @Setup
    public void make() {
        var random = new Random(1);
        List<TokenVectors> made = new ArrayList<>();
        for (int i = 0; i < PASSAGES; i++) {
            made.add(TokenVectors.of(bits, dimensions, new int[PIECES], rows(random, PIECES)));
        }
        passages = made;
        question = new QuestionVectors(
                new float[0], new int[ASKED], new int[ASKED], rows(random, ASKED), new float[ASKED]);
        weights = new double[ASKED];
        Arrays.fill(weights, 1);
    }

    private float[] rows(Random random, int count) {
        float[] rows = new float[count * dimensions];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = (float) (random.nextGaussian() / Math.sqrt(dimensions));
        }
        return rows;
    }

    /** One question. */
    @Benchmark
    public void meet(Blackhole sink) {
        var interaction = new LateInteraction(question, weights);
        for (TokenVectors tokens : passages) {
            for (LateInteraction.Met met : interaction.meet(tokens, SENTENCES)) {
                sink.consume(interaction.average(met));
            }
        }
    }
}
