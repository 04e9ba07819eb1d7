package dateline.reading.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuoteCuesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        "The pier is closed!" beamed Jane Doe, who had waited all day.                  | Jane Doe
        "The pier is closed," Jane Doe thundered as the crowd left.                     | Jane Doe
        "The pier is closed," Jane Doe shot back with a grin.                           | Jane Doe
        "The pier is closed," went on Jane Doe.                                         | Jane Doe
        "The pier is closed," Jane Doe, 49, told the Lake Post in an interview.         | Jane Doe
        "The pier is closed", said Jane Doe.                                            | Jane Doe
        Jane Doe demurred: "The pier is closed."                                        | Jane Doe
        Jane Doe opened the pier on Monday, telling reporters, "The pier is safe now."  | Jane Doe
        Jane Doe tried to calm the crowd by shouting "The pier is safe."                | Jane Doe
        The mayor waited, with Jane Doe calling the ferry "an utter mess."              | Jane Doe
        Jane Doe walked the length of the pier to tell them: "Go home now."             | Jane Doe
        Jane Doe: "The pier is closed until the summer."                                | Jane Doe
        More from Jane Doe: "The pier is closed until the summer."                      | Jane Doe
        A COLD WINTER - Jane Doe: "The pier is closed until the summer."                | Jane Doe
        Jane Doe had one message: "Shut the pier."                                      | Jane Doe
        """)
    void whatStandsBesideAQuotationNamesItsSpeaker(String text, String name) {
        var statement = StatementTaggerTest.tag(text).getFirst();

        assertThat(statement.speaker()).extracting(Speaker::name).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        Jane Doe described the ferry as "a floating wreck" on Monday.          | Jane Doe
        On Monday Jane Doe referred to the ferry as "a floating wreck."        | Jane Doe
        Jane Doe left the board, calling the ferry "a floating wreck."         | Jane Doe
        Jane Doe blasted the board for "a floating wreck" of a ferry.          | Jane Doe
        """)
    void quotedWordsBelongToWhoCallsSomethingByThem(String text, @Nullable String name) {
        var statements = StatementTaggerTest.tag(text);

        assertThat(statements).singleElement().satisfies(statement -> {
            assertThat(statement.mode()).isEqualTo(Statement.Mode.MIXED);
            assertThat(statement.speaker()).extracting(Speaker::name).isEqualTo(name);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The novel \"The Long Pier\" sold well.",
                "John \"Red\" Roe walked along the pier.",
                "They met at the so-called \"pier house\" in May."
            })
    void aTitleOrANicknameIsNoStatement(String text) {
        assertThat(StatementTaggerTest.tag(text)).isEmpty();
    }

    @Test
    void whomSomebodyTellsIsNotTheSpeaker() {
        var statement = StatementTaggerTest.tag("\"The pier is closed,\" Jane Doe told John Roe.")
                .getFirst();

        assertThat(statement.speaker()).extracting(Speaker::name).isEqualTo("Jane Doe");
    }
}
