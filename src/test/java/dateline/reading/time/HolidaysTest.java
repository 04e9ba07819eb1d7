package dateline.reading.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All texts are written on 2 September 2021. */
class HolidaysTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        The bakery closed on Christmas Day.             | Christmas Day = 2020-12-25
        The bakery will close on Christmas Day.         | Christmas Day = 2021-12-25
        The bakery closed on Christmas Eve 2017.        | Christmas Eve 2017 = 2017-12-24
        He was found on Thanksgiving Day by a hunter.   | Thanksgiving Day = 2020-11-26
        They met on Labor Day 2019                      | Labor Day = 2021-09-06; 2019 = 2019
        They met on Memorial Day.                       | Memorial Day = 2021-05-31
        They met on Easter Sunday 2019.                 | Easter Sunday 2019 = 2019-04-21
        They met on Good Friday.                        | Good Friday = 2021-04-02
        """)
    void holidaysAreDays(String text, String expected) {
        assertThat(Readings.of(text)).isEqualTo(expected);
    }

    @Test
    void aHolidayOfNoKnownYearStaysOpen() {
        assertThat(Readings.of("They met on Christmas Day.", null)).isEqualTo("Christmas Day = XXXX-12-25");
        assertThat(Readings.of("They met on Good Friday.", null)).isEqualTo("Good Friday = XXXX-XX-XX");
    }
}
