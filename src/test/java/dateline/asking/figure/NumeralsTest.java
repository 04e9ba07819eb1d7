package dateline.asking.figure;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.text.Span;
import dateline.text.Tokenizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralsTest {
    private final Numerals numerals = new Numerals();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1,870 crates | 1870
                    1870 crates | 1870
                    fifteen crates | 15
                    twenty-five crates | 25
                    two dozen crates | 24
                    a dozen crates | 12
                    a thousand crates | 1000
                    3 million crates | 3000000
                    3.5 million crates | 3500000
                    half a million crates | 500000
                    $3bn for crates | 3000000000
                    £2m for crates | 2000000
                    two hundred and one crates | 201
                    a hundred and fifty crates | 150
                    two thousand and ten crates | 2010
                    10 hundred thousand crates | 1000000
                    two lakh crates | 200000
                    """)
    void aNumberIsReadInDigitsAndInWords(String text, String value) {
        assertThat(values(text)).containsExactly(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the 1980s",
                "the 1st crate",
                "at 9:30",
                "on 2021-09-01",
                "dozens of crates",
                "a crate",
                "3m wide"
            })
    void daysTimesOrdinalsAndVagueWordsAreNoNumbers(String text) {
        assertThat(values(text)).isEmpty();
    }

    @Test
    void severalNumbersAreReadInOrder() {
        assertThat(values("15 crates, a hundred rifles and 1,000 boots")).containsExactly("15", "100", "1000");
    }

    private List<String> values(String text) {
        return numerals.in(new Tokenizer().tokens(text, new Span(0, text.length()))).stream()
                .map(Numeral::plain)
                .toList();
    }
}
