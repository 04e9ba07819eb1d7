package dateline.asking.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dateline.reading.time.DateInterval;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecencyTest {
    private static final LocalDate ASKED = LocalDate.of(2021, 9, 10);

    @ParameterizedTest
    @ValueSource(longs = {1, 30, 365, 36_500})
    void anOldArticleLosesNextToNothing(long days) {
        var recency = new Recency(ASKED, days);

        for (int age : new int[] {0, 1, 5, 30, 365, 36_500}) {
            assertThat(recency.of(ASKED.minusDays(age))).isGreaterThanOrEqualTo(Math.log(0.9));
        }
        assertThat(recency.of(ASKED.minusDays(36_500))).isCloseTo(Math.log(0.9), within(1e-6));
    }

    @Test
    void theYoungerTheLikelier() {
        var recency = new Recency(ASKED, 1000);

        for (int age = 0; age < 60; age++) {
            assertThat(recency.of(ASKED.minusDays(age))).isGreaterThan(recency.of(ASKED.minusDays(age + 1L)));
        }
        assertThat(recency.of(ASKED)).isPositive();
    }

    @Test
    void theLongerTheArchiveTheMoreARecentDayGains() {
        assertThat(new Recency(ASKED, 1000).of(ASKED)).isGreaterThan(new Recency(ASKED, 10).of(ASKED));
    }

    @Test
    void anUnknownDayNeitherGainsNorLoses() {
        assertThat(new Recency(ASKED, 1000).of(null)).isZero();
    }

    @Test
    void whatIsPrintedAfterTheDayOfAskingCountsAsPrintedOnIt() {
        var recency = new Recency(ASKED, 1000);

        assertThat(recency.of(ASKED.plusDays(3))).isEqualTo(recency.of(ASKED));
    }

    @Test
    void withoutADayOfAskingOrDaysOfTheArchiveThereIsNoPrior() {
        var range = new DateInterval(ASKED.minusDays(50), ASKED.minusDays(2));

        assertThat(Recency.of(null, range)).isNull();
        assertThat(Recency.of(ASKED, null)).isNull();
        assertThat(Recency.of(ASKED, range)).isEqualTo(new Recency(ASKED, 50));
        assertThat(Recency.of(ASKED.minusDays(60), range)).isEqualTo(new Recency(ASKED.minusDays(60), 1));
    }
}
