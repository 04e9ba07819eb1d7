package dateline.reading.time;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.SharedData;
import java.io.IOException;
import java.util.ArrayList;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SharedTimexTest {
    @ParameterizedTest
    @CsvSource({"TimeBank, 0.90, 0.74, 0.88", "AQUAINT, 0.88, 0.70, 0.81"})
    void theGoldExpressionsKeepWhatIsReached(String set, double relaxed, double value, double days) throws IOException {
        var folder = SharedData.orSkip("data/timeml/" + set);

        var score = TimeMlCheck.score(folder, new ArrayList<>());

        System.out.println(set + ": " + score);
        assertThat(score.relaxed()).isGreaterThanOrEqualTo(relaxed);
        assertThat(score.value()).isGreaterThanOrEqualTo(value);
        assertThat(score.fullDays()).isGreaterThanOrEqualTo(days);
    }
}
