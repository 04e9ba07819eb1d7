package dateline.reading.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimexIntervalsTest {
    @ParameterizedTest
    @CsvSource({
        "2021-09-01, 2021-09-01, 2021-09-01",
        "2021-09-01TMO, 2021-09-01, 2021-09-01",
        "2021-09-01T21:30, 2021-09-01, 2021-09-01",
        "2021-09, 2021-09-01, 2021-09-30",
        "2021, 2021-01-01, 2021-12-31",
        "198, 1980-01-01, 1989-12-31",
        "19, 1900-01-01, 1999-12-31",
        "2021-W33, 2021-08-16, 2021-08-22",
        "2021-W33-WE, 2021-08-21, 2021-08-22",
        "2020-W53, 2020-12-28, 2021-01-03",
        "2021-Q3, 2021-07-01, 2021-09-30",
        "2021-H2, 2021-07-01, 2021-12-31",
        "2021-WI, 2021-12-01, 2022-02-28",
        "1996/2001, 1996-01-01, 2001-12-31",
        "2021-08-30/2021-09-02, 2021-08-30, 2021-09-02"
    })
    void aValueWithKnownDaysIsAnInterval(String value, LocalDate from, LocalDate to) {
        assertThat(TimexIntervals.of(value)).contains(new DateInterval(from, to));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "XXXX-09-01",
                "XXXX-WXX-3",
                "PAST_REF",
                "P2D",
                "PT5H",
                "2021-02-30",
                "2021-W54",
                "2021-13",
                "2021-QX",
                "2021-WXX",
                "",
                "/",
                "2001/1996"
            })
    void aValueWithoutKnownDaysIsNone(String value) {
        assertThat(TimexIntervals.of(value)).isEmpty();
    }

    @Property(tries = 1000)
    void noValueMakesItThrow(@ForAll @StringLength(max = 12) String value) {
        assertThat(TimexIntervals.of(value)).isNotNull();
    }
}
