package dateline.reading.passage;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.SharedData;
import dateline.reading.passage.WikinewsCheck.Outcome;
import dateline.reading.passage.WikinewsCheck.Precision;
import java.io.IOException;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class SharedTimelinesTest {
    @Test
    void theGoldTimelinesKeepWhatIsReached() throws IOException {
        var folder = SharedData.orSkip("data/wikinews");

        var counts = WikinewsCheck.count(folder, new ArrayList<>());

        System.out.println(counts);
        assertThat(counts.of(Precision.DAY, Outcome.RIGHT)).isGreaterThanOrEqualTo(60);
        assertThat(counts.of(Precision.DAY, Outcome.WRONG)).isLessThanOrEqualTo(26);
        assertThat(counts.of(Precision.MONTH_OR_YEAR, Outcome.RIGHT)).isGreaterThanOrEqualTo(33);
        assertThat(counts.of(Precision.MONTH_OR_YEAR, Outcome.WRONG)).isLessThanOrEqualTo(11);
    }
}
