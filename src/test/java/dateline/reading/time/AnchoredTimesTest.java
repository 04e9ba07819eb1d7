package dateline.reading.time;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All texts are written on Thursday, 2 September 2021. */
class AnchoredTimesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        He left on March 3, 2019. That day it snowed.                | That day = 2019-03-03
        He left on March 3, 2019. It snowed later that year.         | later that year = 2019
        He left on March 3, 2019. The following month it snowed.     | The following month = 2019-04
        He left on March 3, 2019. The next day it snowed.            | The next day = 2019-03-04
        He left on March 3, 2019. The previous day it had snowed.    | The previous day = 2019-03-02
        He left on March 3, 2019. The next morning it snowed.        | The next morning = 2019-03-04TMO
        He left on March 3, 2019. Three days later it snowed.        | Three days later = 2019-03-06
        He left on March 3, 2019. A week earlier it had snowed.      | A week earlier = 2019-W08
        He left on March 3, 2019, with the previous Friday's bread.  | the previous Friday = 2019-03-01
        Sales rose against 2019 and the previous month.              | the previous month = 2021-08
        The gates open on September 7 at 11 p.m.                     | 11 p.m. = 2021-09-07T23:00
        The gates open tomorrow at 9 a.m.                            | 9 a.m. = 2021-09-03T09:00
        The pier was shut tomorrow; it opens at 9 a.m.               | 9 a.m. = 2021-09-02T09:00
        The shops close on April 24 and 25.                          | 25 = 2021-04-25
        The vote is set for the week of March 6, 2023.               | the week of March 6, 2023 = 2023-W10
        """)
    void timesHangOnTheDayNamedBefore(String text, String last) {
        assertThat(Readings.of(text)).endsWith(last);
    }

    @Test
    void agoIsAlwaysReckonedFromTheDayOfWriting() {
        String text = "He left on March 3, 2019. Three days ago he came back.";

        assertThat(Readings.of(text)).endsWith("Three days ago = 2021-08-30");
    }

    @Test
    void aFortnightAgoIsADay() {
        assertThat(Readings.of("The pier was shut a fortnight ago.")).isEqualTo("a fortnight ago = 2021-08-19");
    }

    @Test
    void thatDayIsNoTimeWhereNoDayWasNamed() {
        assertThat(Readings.of("That day will come.")).isEmpty();
    }

    @Test
    void aDayNamedInOneParagraphHoldsInTheNext() {
        String text = "He left on March 3, 2019.\n\nThat day it snowed.";
        List<Span> paragraphs = List.of(new Span(0, 25), new Span(27, text.length()));

        var found = TimeTagger.forArticles().tag(text, paragraphs, new TimeContext(Readings.WRITTEN, null));

        assertThat(found).extracting(Timex::value).containsExactly("2019-03-03", "2019-03-03");
    }
}
