package dateline.reading.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose a quotation is that has nobody beside it. */
class WhoGoesOnTest {
    private static final String BOTH = "Jane Doe came to the pier. John Roe came too. ";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", textBlock = """
        Jane Doe said the pier was shut. "Go home to your boats now."                  | Jane Doe
        "It is shut," Jane Doe said.¶"Go home to your boats now."                      | Jane Doe
        Jane Doe turned to the crowd. "Go home to your boats now."                     | Jane Doe
        Jane Doe went on to say:¶"Go home to your boats now."                          | Jane Doe
        Jane Doe told the crew at the pier:¶"Go home to your boats now."               | Jane Doe
        "Is it shut?" Jane Doe went on. "Go home to your boats now."                   | Jane Doe
        The pier was shut.¶"Go home to your boats now."                                | -
        Jane Doe said it was shut. Boats lay there for many days, and nobody in the town knew why they did.¶"Go home to your boats now." | -
        """)
    void aQuotationIsOfWhoSpokeOrWasAnnounced(String text, @Nullable String name) {
        var statement = StatementTaggerTest.tag(text.replace("¶", "\n\n")).getLast();

        assertThat(statement.content()).isNotEmpty();
        assertThat(statement.speaker() == null ? null : statement.speaker().name())
                .isEqualTo(name);
    }

    @Test
    void aLongQuotationBelongsToWhoIsAnnouncedBeforeIt() {
        String words = "\"" + "We kept the pier open for the boats of the whole town all winter. ".repeat(9) + "\"";

        var statements = StatementTaggerTest.tag("Jane Doe said:\n\n" + words);

        assertThat(statements)
                .singleElement()
                .satisfies(statement -> assertThat(statement.speaker())
                        .extracting(Speaker::name)
                        .isEqualTo("Jane Doe"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        She said it was shut.                              | Jane Doe
        He said it was shut.                               | John Roe
        When Jane Doe met John Roe, she said it was shut.  | Jane Doe
        When Jane Doe met John Roe, he said it was shut.   | John Roe
        Mrs. Doe said it was shut.                         | Jane Doe
        Jane said it was shut.                             | Jane Doe
        Jane Doe, who said it was shut, left.              | Jane Doe
        """)
    void aPronounMeansWhomItAgreesWith(String text, String name) {
        var statement = StatementTaggerTest.tag(BOTH + text).getLast();

        assertThat(statement.speaker()).extracting(Speaker::name).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        Mr. Doe said it was shut.   | John Doe
        Mrs. Doe said it was shut.  | Jane Doe
        Doe said it was shut.       | -
        """)
    void aSurnameOfTwoIsLeftOpenUnlessATitleTells(String text, @Nullable String name) {
        var statement = StatementTaggerTest.tag("Jane Doe and John Doe came to the pier. " + text)
                .getLast();

        assertThat(statement.speaker() == null ? null : statement.speaker().name())
                .isEqualTo(name);
    }

    @Test
    void aTranscriptGivesEachTurnToWhomItsLabelNames() {
        var statements = StatementTaggerTest.tag("Jane Doe met John Roe.\n\nDOE: Is the pier shut?\n\n"
                + "ROE: It is. I said so before.\n\nDOE: Then I am going home.");

        assertThat(statements)
                .extracting(Statement::speaker)
                .extracting(Speaker::name)
                .containsExactly("Jane Doe", "John Roe", "Jane Doe");
    }

    @Test
    void oneLabelInCapitalsIsNoTranscript() {
        assertThat(StatementTaggerTest.tag(
                        "UPDATE: The pier is open again.\n\nUPDATE: It is shut.\n\nUPDATE: It is open."))
                .isEmpty();
    }

    @Test
    void whatSomebodyElseSaidLaterInTheSentenceIsTheirs() {
        var statements = StatementTaggerTest.tag(
                "\"The pier is safe,\" Jane Doe said, but John Roe called it \"a floating wreck.\"");

        assertThat(statements)
                .extracting(Statement::speaker)
                .extracting(Speaker::name)
                .containsExactly("Jane Doe", "John Roe");
    }
}
