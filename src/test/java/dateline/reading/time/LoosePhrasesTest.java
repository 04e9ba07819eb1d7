package dateline.reading.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Durations, sets, clock times and references; all texts are written on Thursday, 2 September 2021. */
class LoosePhrasesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        It rained for weeks.                          | weeks = PXW
        It rained for several weeks.                  | several weeks = PXW
        It rained for at least two more weeks.        | at least two more weeks = P2W
        It rained for more than two weeks.            | more than two weeks = P2W
        It rained for two to six days.                | two to six days = P6D
        It rained for two and a half years.           | two and a half years = P2Y6M
        It rained for 5 1/2 hours.                    | 5 1/2 hours = PT5H30M
        It rained for a minute and a half.            | a minute and a half = PT1M30S
        It rained for half an hour.                   | half an hour = PT30M
        It rained for nearly an hour.                 | nearly an hour = PT1H
        It may rain in the weeks ahead.               | the weeks ahead = PXW
        It rained in the past 24 hours.               | the past 24 hours = PT24H
        The decade-long drought ended.                | decade-long = P1DE
        The several-year drought ended.               | several-year = PXY
        """)
    void durationsHaveTheirValues(String text, String expected) {
        assertThat(Readings.of(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        The march is held each July.          | each July = XXXX-07
        The march is held every two weeks.    | every two weeks = P2W
        The shop is shut on Mondays.          | Mondays = XXXX-WXX-1
        It is open 24 hours a day.            | 24 hours = PT24H; a day = P1D
        He comes daily for bread.             | daily = P1D
        Bread costs him $300 a year.          | a year = P1Y
        He calls twice a day.                 | a day = P1D
        He comes every Friday.                | every Friday = XXXX-WXX-5
        """)
    void setsHaveTheirValues(String text, String expected) {
        assertThat(Readings.of(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        It opened at 9 a.m. EST on Tuesday.              | 9 a.m. EST on Tuesday = 2021-08-31T09:00
        It will open at 5 p.m. EST, Nov. 6.              | 5 p.m. EST, Nov. 6 = 2021-11-06T17:00
        It blew up at 10:35 a.m. (0735 GMT) Monday.      | 10:35 a.m. (0735 GMT) Monday = 2021-08-30T10:35
        It left at 4 in the morning.                     | 4 in the morning = 2021-09-02T04:00
        It left at 4 in the afternoon.                   | 4 in the afternoon = 2021-09-02T16:00
        It left on Monday, August 10, 1998 12:30.        | Monday, August 10, 1998 12:30 = 1998-08-10T12:30
        It left by mid afternoon.                        | mid afternoon = 2021-09-02TAF
        """)
    void clockTimesHaveTheirDays(String text, String expected) {
        assertThat(Readings.of(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        In past years it was wetter.          | past years = PAST_REF
        It was wetter in April and May.       | April = 2021-04; May = 2021-05
        A few days ago it was wetter.         | A few days ago = PAST_REF
        It was dry in the 2012-13 season.     | 2012-13 = 2012/2013
        It was dry in spring 2012.            | spring 2012 = 2012-SP
        It will rain by the end of the month. | the end of the month = 2021-09
        It was wetter in recent months.       | recent months = PAST_REF
        It will be wetter in coming months.   | coming months = FUTURE_REF
        Now that it rains he is glad.         | Now = PRESENT_REF
        It was wet in the nineties.           | the nineties = 199
        It fell from 1991 to 1997.            | 1991 = 1991; 1997 = 1997
        He sold it in 1984 -- or gave it away | 1984 = 1984
        """)
    void referencesAndYearsHaveTheirValues(String text, String expected) {
        assertThat(Readings.of(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He spoke on “60 Minutes” of it.",
                "She hosts “This Week” there.",
                "The poster of High Noon hung there.",
                "Foreign Minister Jan Kovar wept.",
                "Thousands walked in the annual March for Bread.",
                "She writes for the Daily Post there.",
                "He reads the Sunday Times there.",
                "The shops were full on Black Friday there.",
                "A film by Twentieth Century Films was shown.",
                "The town won the Summer Games twice.",
                "June Carver and April Stone sang.",
                "Three-quarters of the bread was stale.",
                "He ate a quarter of it.",
                "The 6-year-old boy slept.",
                "A man in his 30s slept."
            })
    void namesAgesAndSharesAreNoTimes(String text) {
        assertThat(Readings.of(text)).isEmpty();
    }
}
