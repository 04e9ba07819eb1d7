package dateline.reading.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All texts are written on Thursday, 2 September 2021. */
class TenseTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        The baker left on Monday.                                   | Monday = 2021-08-30
        The baker bought the oven on Monday.                        | Monday = 2021-08-30
        The baker will leave on Monday.                             | Monday = 2021-09-06
        The baker planned to leave on Tuesday.                      | Tuesday = 2021-09-07
        The trial is scheduled to begin on Tuesday.                 | Tuesday = 2021-09-07
        The bread must be delivered by Tuesday.                     | Tuesday = 2021-09-07
        The baker may leave as soon as Tuesday.                     | Tuesday = 2021-09-07
        The shop stays shut until Tuesday.                          | Tuesday = 2021-09-07
        Forty loaves had been sold by Tuesday.                      | Tuesday = 2021-08-31
        On Tuesday the bakers planned a strike.                     | Tuesday = 2021-08-31
        The plan is to be published on Wednesday by the bakers.     | Wednesday = 2021-09-08
        The bakers opened the hall to mark the feast on Wednesday.  | Wednesday = 2021-09-01
        The bakers look for ways around Wednesday's ruling.         | Wednesday = 2021-09-01
        The baker said on Thursday that flour was dear.             | Thursday = 2021-09-02
        Parliament meets on Monday.                                 | Monday = 2021-09-06
        Talks with Dr. Stone, Monday.                               | Monday = 2021-08-30
        She will succeed Mr. J. P. Stone on Monday.                 | Monday = 2021-09-06
        The baker will speak on Thursday.                           | Thursday = 2021-09-02
        """)
    void theVerbTellsWhichWeekdayIsMeant(String text, String expected) {
        assertThat(Readings.of(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        The oven broke in December.                            | December = 2020-12
        The oven will be replaced in December.                 | December = 2021-12
        The talks are supposed to end by May.                  | May = 2022-05
        The bakers agreed to meet in November.                 | November = 2021-11
        Sales fell in the term that ended Jan. 31.             | Jan. 31 = 2021-01-31
        The new price is effective Feb. 1.                     | Feb. 1 = 2022-02-01
        Since the September 11 attacks it is shut.             | September 11 = 2021-09-11
        A dividend is payable Nov. 15.                         | Nov. 15 = 2021-11-15
        He was shot dead last Oct. 23 at home.                 | last Oct. 23 = 2020-10-23
        Flour cost more in June, but bread will cost less.     | June = 2021-06
        """)
    void theVerbTellsWhichYearAMonthIsOf(String text, String expected) {
        assertThat(Readings.of(text)).isEqualTo(expected);
    }
}
