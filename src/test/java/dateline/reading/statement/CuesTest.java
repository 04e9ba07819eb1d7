package dateline.reading.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CuesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Jane Doe urged both camps to wait for the ferry.                  | Jane Doe          | urged
        Jane Doe, the mayor, urged both camps to wait.                    | Jane Doe          | urged
        The Harbour Board, in a statement, urged both camps to wait.      | The Harbour Board | urged
        The Harbour Board, in a note on Monday, urged both camps to wait. | The Harbour Board | urged
        Jane Doe, who runs the pier, warned the crews.                    | Jane Doe          | warned
        While the talks go on, the Harbour Board, urged both camps to wait. | the Harbour Board | urged
        In a letter, Jane Doe urged both camps to wait.                   | Jane Doe          | urged
        Both camps urged the mayor to stop.                               | Both camps        | urged
        The pier is shut for now, warned the Harbour Board.               | the Harbour Board | warned
        The pier is shut, said Jane Doe.                                  | Jane Doe          | said
        Jane Doe called on both camps to wait.                            | Jane Doe          | called
        After the storm, she called on both camps to wait.                | she               | called
        It called on both camps to wait.                                  | It                | called
        The Harbour Board called for an end to the strike.                | The Harbour Board | called
        Crews were told by the office to wait.                            | the office        | told by
        The crews were told by the Harbour Office that it was shut.       | the Harbour Office | told by
        Both camps were urged by the mayor to wait.                       | the mayor         | urged by
        Doe's Thursday remarks were followed by Roe's statement made earlier on May 3 that it was shut. | Roe | statement
        """)
    void theSpeakerIsTheSubjectAndNotWhomItIsSaidTo(String text, String mention, String cue) {
        var statement = StatementTaggerTest.tag(text).getFirst();

        assertThat(statement.mention())
                .isNotNull()
                .satisfies(span -> assertThat(span.of(text)).isEqualTo(mention));
        assertThat(statement.cue())
                .isNotNull()
                .satisfies(span -> assertThat(span.of(text)).isEqualTo(cue));
    }

    @Test
    void itMeansTheBodyThatSpokeBefore() {
        var statements =
                StatementTaggerTest.tag("The Harbour Board said it was late. It called on both camps to wait.");

        assertThat(statements.getLast().speaker()).isEqualTo(new Speaker("Harbour Board", null, "Harbour Board"));
    }

    @Test
    void whoeverCallsOnADayReportsNothing() {
        assertThat(StatementTaggerTest.tag("The captain called on Monday.")).isEmpty();
    }
}
