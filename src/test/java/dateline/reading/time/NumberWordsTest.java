package dateline.reading.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberWordsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        The mill opened in nineteen ninety-six.        | nineteen ninety-six = 1996
        The mill opened in nineteen oh five.           | nineteen oh five = 1905
        The mill burnt down in twenty ten.             | twenty ten = 2010
        They counted the days to the year two thousand | two thousand = 2000
        It ran for twenty-five years.                  | twenty-five years = P25Y
        It ran for twenty five years.                  | twenty five years = P25Y
        It ran for one hundred and twelve days.        | one hundred and twelve days = P112D
        It closed on May twenty-first.                 | May twenty-first = 2021-05-21
        In the twenty-first century it closed.         | the twenty-first century = 20
        In January nineteen ninety-seven it closed.    | January nineteen ninety-seven = 1997-01
        It closed thirty-one days ago.                 | thirty-one days ago = 2021-08-02
        """)
    void numbersOfSeveralWordsCountAsDigitsDo(String text, String expected) {
        assertThat(Readings.of(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Two thousand miners walked out.",
                "Twenty one-way streets were closed.",
                "The twenty, fifteen of them women, left.",
                "Nineteen bridges and ninety-six boats sank."
            })
    void numbersThatCountOtherThingsAreNoTimes(String text) {
        assertThat(Readings.of(text)).isEmpty();
    }
}
