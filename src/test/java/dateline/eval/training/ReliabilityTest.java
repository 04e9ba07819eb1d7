package dateline.eval.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dateline.asking.evidence.Feature;
import dateline.asking.evidence.Features;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReliabilityTest {
    private static final First RIGHT = first(true, true);
    private static final First WRONG = first(true, false);
    private static final First FOREIGN = first(false, false);

    private static First first(boolean answerable, boolean right) {
        return new First("a.txt", Features.of(new double[Feature.values().length]), answerable, right);
    }

    @Test
    void aProbabilityThatPartsThemHasAnAurocOfOne() {
        var reliability = Reliability.of(List.of(RIGHT, FOREIGN, WRONG, FOREIGN), List.of(0.9, 0.2, 0.6, 0.1));

        assertThat(reliability.auroc()).isEqualTo(1);
    }

    @Test
    void onePairInFourThatStandsTheWrongWayRoundCostsAQuarter() {
        var reliability = Reliability.of(List.of(RIGHT, FOREIGN, WRONG, FOREIGN), List.of(0.9, 0.7, 0.6, 0.1));

        assertThat(reliability.auroc()).isEqualTo(0.75);
    }

    @Test
    void precisionIsThatOfTheSurestSevenInTen() {
        List<First> firsts = List.of(WRONG, RIGHT, RIGHT, WRONG, RIGHT, RIGHT, RIGHT, RIGHT, WRONG, RIGHT);
        List<Double> probabilities = List.of(0.1, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2, 0.15);

        assertThat(Reliability.of(firsts, probabilities).precision()).isCloseTo(6 / 7.0, within(1e-12));
    }

    @Test
    void theErrorIsHowFarAProbabilityIsFromTheShareOfRightOnes() {
        List<First> half = List.of(RIGHT, WRONG, FOREIGN, RIGHT);

        assertThat(Reliability.of(half, Collections.nCopies(4, 0.5)).error()).isCloseTo(0, within(1e-12));
        assertThat(Reliability.of(half, Collections.nCopies(4, 1.0)).error()).isCloseTo(0.5, within(1e-12));
    }
}
