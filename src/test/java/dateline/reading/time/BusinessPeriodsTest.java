package dateline.reading.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All texts are written on 2 November 2021. */
class BusinessPeriodsTest {
    private static final LocalDate WRITTEN = LocalDate.of(2021, 11, 2);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Third-quarter profit rose.                   | Third-quarter = 2021-Q3
        Profit rose in the fourth quarter.           | the fourth quarter = 2021-Q4
        Profit rose in next year's first quarter.    | next year's first quarter = 2022-Q1
        The 2019 second quarter was poor.            | The 2019 second quarter = 2019-Q2
        Plants closed in the first quarter.          | the first quarter = 2021-Q1
        In the latest quarter sales fell.            | the latest quarter = 2021-Q3
        In the quarter ended July 31 sales fell.     | the quarter = 2021-Q2; July 31 = 2021-07-31
        In the year-ago quarter sales fell.          | the year-ago quarter = 2020-Q3
        For the fiscal year ended June 30 it lost.   | the fiscal year = P1Y; June 30 = 2021-06-30
        For the full year it lost money.             | the full year = 2021
        It hopes to sell the plant by year-end.      | year-end = 2021
        It made money in Q3 2020.                    | Q3 2020 = 2020-Q3
        It owed more in fiscal 2019.                 | fiscal 2019 = 2019
        """)
    void periodsOfBusinessNewsHaveTheirValues(String text, String expected) {
        assertThat(Readings.of(text, WRITTEN)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Profit of the second quarter doubled from a year earlier.          | a year earlier = 2020-Q2
        Second-quarter sales rose. The year-ago period had no such gain.   | The year-ago period = 2020-Q2
        Second-quarter sales rose. In the 2020 quarter there was a loss.   | the 2020 quarter = 2020-Q2
        Second-quarter sales rose. In the period, costs fell.              | the period = 2021-Q2
        Second-quarter sales rose. In the nine months they fell from a year ago. | a year ago = 2020
        The river was lower a year ago.                                    | a year ago = 2020
        """)
    void whatIsComparedIsThePeriodReportedOnAYearBefore(String text, String last) {
        assertThat(Readings.of(text, WRITTEN)).endsWith(last);
    }
}
