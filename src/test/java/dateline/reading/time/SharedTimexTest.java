package dateline.reading.time;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.SharedData;
import java.io.IOException;
import java.util.ArrayList;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SharedTimexTest {
    @ParameterizedTest
    @CsvSource({"TimeBank, 0.94, 0.83, 0.90", "AQUAINT, 0.94, 0.78, 0.86"})
    void theGoldExpressionsKeepWhatIsReached(String set, double relaxed, double value, double days) throws IOException {
        var folder = SharedData.orSkip("data/timeml/" + set);

        var score = TimeMlCheck.score(folder, new ArrayList<>());

        System.out.println(set + ": " + score);
        assertThat(score.relaxed()).isGreaterThanOrEqualTo(relaxed);
        assertThat(score.value()).isGreaterThanOrEqualTo(value);
        assertThat(score.fullDays()).isGreaterThanOrEqualTo(days);
    }
}
