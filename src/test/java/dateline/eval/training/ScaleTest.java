package dateline.eval.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dateline.asking.evidence.Feature;
import dateline.asking.evidence.Features;
import dateline.asking.evidence.SentenceModel;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScaleTest {
    private static final int PAIRS = Feature.PAIRS.position();
    private static final int LEAD = Feature.LEAD.position();

    @Test
    void valuesAreStandardisedByMeanAndDeviation() {
        Scale scale = Scale.of(List.of(with(PAIRS, 1), with(PAIRS, 5)));

        assertThat(scale.mean()[PAIRS]).isEqualTo(3);
        assertThat(scale.deviation()[PAIRS]).isCloseTo(2, within(1e-5));
        assertThat(scale.standard(with(PAIRS, 4))[PAIRS]).isCloseTo(0.5, within(1e-5));
    }

    @Test
    void whatNeverChangesIsNotDividedByNothing() {
        Scale scale = Scale.of(List.of(with(PAIRS, 1), with(PAIRS, 5)));

        assertThat(Arrays.stream(scale.deviation()).min().orElseThrow()).isPositive();
        assertThat(scale.standard(with(PAIRS, 3))).containsOnly(0.0);
    }

    @Test
    void valuesAreCutWhereTheModelCutsThem() {
        Scale scale = Scale.of(List.of(with(PAIRS, 1), with(PAIRS, 5)));

        assertThat(scale.standard(with(PAIRS, 1e6))[PAIRS]).isEqualTo(SentenceModel.MOST_DEVIATIONS);
        assertThat(scale.standard(with(PAIRS, -1e6))[PAIRS]).isEqualTo(-SentenceModel.MOST_DEVIATIONS);
    }

    @Test
    void onlyWhatTheOrderGivesIsScaledByTheFirst() {
        Scale scale = Scale.of(List.of(with(PAIRS, 1), with(PAIRS, 5)));

        Scale standing = scale.forStanding(List.of(with(LEAD, 10), with(LEAD, 14), with(PAIRS, 100)));

        assertThat(standing.mean()[PAIRS]).isEqualTo(3);
        assertThat(standing.mean()[LEAD]).isCloseTo(8, within(1e-9));
        assertThat(scale.mean()[LEAD]).as("of the scale itself").isZero();
    }

    private static Features with(int position, double value) {
        double[] values = new double[Feature.values().length];
        values[position] = value;
        return Features.of(values);
    }
}
