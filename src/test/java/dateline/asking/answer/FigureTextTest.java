package dateline.asking.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "null",
            value = {
                "15 | crates | 15 crates",
                "1870 | crates | 1,870 crates",
                "18000000 | people | 18 million people",
                "18250001 | people | 18,250,001 people",
                "3000000000 | $ | $3 billion",
                "14000 | $ | $14,000",
                "2500000 | \u20ac | \u20ac2.5 million",
                "around $200 million | $ | around $200 million",
                "over 70 | crates | over 70 crates",
                "about 3 million | \u20ac | about \u20ac3 million",
                "half a million | $ | half a million",
                "7.5 | % | 7.5%",
                "20 | null | 20",
            })
    void aFigureIsWrittenAsNewspapersDo(String value, @org.jspecify.annotations.Nullable String unit, String text) {
        assertThat(new Answer.Figure(value, unit, List.of(0)).text()).isEqualTo(text);
    }
}
