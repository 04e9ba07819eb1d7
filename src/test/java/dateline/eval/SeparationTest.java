package dateline.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class SeparationTest {
    @Test
    void aPerfectOrderSeparatesFully() {
        Separation separation = separation(new double[] {0.9, 0.8}, new double[] {0.3});

        assertThat(separation).isEqualTo(new Separation(1, 1, 0.8));
    }

    @Test
    void tiesCountHalf() {
        assertThat(separation(new double[] {0.5}, new double[] {0.5}).auroc()).isEqualTo(0.5);
    }

    @Test
    void onePairInFourThatStandsTheWrongWayRoundCostsAQuarter() {
        Separation separation = separation(new double[] {0.9, 0.6}, new double[] {0.7, 0.1});

        assertThat(separation.auroc()).isEqualTo(0.75);
        assertThat(separation.bestAccuracy()).isEqualTo(0.75);
    }

    @Test
    void withOneSideAloneThereIsNothingToPart() {
        assertThat(Separation.of(new double[] {0.5}, new double[0])).isEmpty();
        assertThat(Separation.of(new double[0], new double[] {0.5})).isEmpty();
    }

    @Property(tries = 300)
    void theAreaIsTheShareOfPairsInTheRightOrder(
            @ForAll("confidences") List<Double> answered, @ForAll("confidences") List<Double> others) {
        double[] up = values(answered);
        double[] down = values(others);
        double pairs = 0;
        for (double above : up) {
            for (double below : down) {
                pairs += above > below ? 1 : above == below ? 0.5 : 0;
            }
        }

        double auroc = separation(up, down).auroc();

        assertThat(auroc).isCloseTo(pairs / (up.length * down.length), within(1e-12));
    }

    @Property(tries = 300)
    void noThresholdPartsThemBetter(
            @ForAll("confidences") List<Double> answered, @ForAll("confidences") List<Double> others) {
        double[] up = values(answered);
        double[] down = values(others);

        Separation separation = separation(up, down);

        double best = DoubleStream.concat(
                        DoubleStream.concat(Arrays.stream(up), Arrays.stream(down)), DoubleStream.of(2))
                .map(threshold -> accuracy(up, down, threshold))
                .max()
                .orElseThrow();
        assertThat(separation.bestAccuracy()).isCloseTo(best, within(1e-12));
    }

    private static double accuracy(double[] up, double[] down, double threshold) {
        long right = Arrays.stream(up).filter(value -> value >= threshold).count()
                + Arrays.stream(down).filter(value -> value < threshold).count();
        return (double) right / (up.length + down.length);
    }

    /** In tenths, so that there are ties. */
    @Provide
    Arbitrary<List<Double>> confidences() {
        return Arbitraries.integers()
                .between(0, 10)
                .map(tenths -> tenths / 10.0)
                .list()
                .ofMinSize(1)
                .ofMaxSize(30);
    }

    private static double[] values(List<Double> list) {
        return list.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static Separation separation(double[] answered, double[] others) {
        return Separation.of(answered, others).orElseThrow();
    }
}
