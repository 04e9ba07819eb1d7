package dateline.asking.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class StandardiserTest {
    @Test
    void standardScoresHaveMeanNoughtAndDeviationOne() {
        Standardiser standardiser = Standardiser.of(List.of(1.0, 2.0, 3.0));

        assertThat(standardiser.standard(2.0)).isZero();
        assertThat(standardiser.standard(3.0)).isCloseTo(Math.sqrt(1.5), within(1e-9));
    }

    @Test
    void whatWasNotFoundCountsAsTheLowest() {
        Standardiser standardiser = Standardiser.of(List.of(1.0, 2.0, 3.0));

        assertThat(standardiser.standard(null)).isEqualTo(standardiser.standard(1.0));
    }

    @Test
    void equalScoresAndNoScoresSayNothing() {
        assertThat(Standardiser.of(List.of(4.0, 4.0)).standard(4.0)).isZero();
        assertThat(Standardiser.of(List.of()).standard(null)).isZero();
    }
}
