package dateline.asking.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.reading.passage.SentenceDate;
import org.junit.jupiter.api.Test;

class ConfidenceTest {
    private static final Features FEATURES = new Features(0.5, 0.5, 0, 0, 0, 1);

    @Test
    void whatWasSaidComesBeforeWhatWasOnlyBackedOrThought() {
        var said = new Constraints.Fit(SentenceDate.UNKNOWN, true, true, false, false);
        var backed = new Constraints.Fit(SentenceDate.UNKNOWN, true, false, true, false);

        assertThat(Confidence.of(FEATURES, true, said)).isGreaterThan(Confidence.of(FEATURES, true, backed));
    }
}
