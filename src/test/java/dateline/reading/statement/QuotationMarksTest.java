package dateline.reading.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationMarksTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        “All is well,” she said.                     | “All is well,”
        "All is well,” she said.                     | "All is well,”
        “All is well,“ she said.                     | “All is well,“
        ”All is well,” she said.                     | ”All is well,”
        ``All is well,'' she said.                   | ``All is well,''
        “The ‘old pier’ is shut,” she said.          | “The ‘old pier’ is shut,”
        “The “old pier” is shut,” she said.          | “The “old pier” is shut,”
        She wrote of “piers and                      | “piers and
        ‘All is well with it,’ she said.             | ‘All is well with it,’
        ‘It’s Jane’s pier,’ she said.                | ‘It’s Jane’s pier,’
        'It's the boats' pier now,' she said.        | 'It's the boats' pier now,'
        They met “at the pier” (“by the sea”).       | “at the pier”
        """)
    void marksAreFoundHoweverTheyAreSet(String text, String quotation) {
        var found = QuotationMarks.in(text, new Span(0, text.length()));

        assertThat(found.getFirst().of(text)).isEqualTo(quotation);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The boats' pier is Jane's.",
                "In the '90s it was 'cause for joy.",
                "The 'old' pier is shut.",
                "It is 6' 2\" long.",
                "Rock 'n' roll at the pier"
            })
    void apostrophesAreNoMarks(String text) {
        assertThat(QuotationMarks.in(text, new Span(0, text.length()))).isEmpty();
    }

    @Test
    void twoQuotationsStayTwo() {
        String text = "“It is shut,” she said. “Go home.”";

        List<Span> found = QuotationMarks.in(text, new Span(0, text.length()));

        assertThat(found).extracting(span -> span.of(text)).containsExactly("“It is shut,”", "“Go home.”");
    }
}
