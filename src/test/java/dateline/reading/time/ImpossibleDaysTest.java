package dateline.reading.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImpossibleDaysTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        What happened on February 30?                | February 30
        what happened on sept. 31 in the harbour     | sept. 31
        Who spoke on 31 June about the pier?         | 31 June
        Who spoke on the 31st of April?              | 31st of April
        What happened on 32 August 2021?             | 32 August 2021
        What happened on Feb 29 2021?                | Feb 29 2021
        What happened on February 29, 2021?          | February 29, 2021
        What happened on 2021-02-30?                 | 2021-02-30
        What happened on 13/13/2021?                 | 13/13/2021
        What happened on 31.9.2021?                  | 31.9.2021
        """)
    void aDayThatNoCalendarHasIsFound(String question, String words) {
        assertThat(ImpossibleDays.in(question))
                .extracting(span -> span.of(question))
                .containsExactly(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What happened on February 29?",
                "What happened on 29 February 2020?",
                "What happened on 2021-13-02?",
                "What happened on 13/12/2021 or 12/13/2021?",
                "Did the ferry of September 45 people sink?",
                "In May 40 ships were built; in June 2019 there were 60.",
                "What happened between May 31 and June 2?",
                "What did version 1.31.2019 of the 35 mayors say?",
            })
    void figuresThatAreADayOrNoDateAtAllAreLeft(String question) {
        assertThat(ImpossibleDays.in(question)).isEmpty();
    }
}
