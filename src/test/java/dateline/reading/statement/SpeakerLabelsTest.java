package dateline.reading.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpeakerLabelsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        The force of Jane Doe and John Roe said that the pier was safe.    | force of Jane Doe and John Roe
        Jane Doe and John Roe's army said that the pier was safe.          | Jane Doe and John Roe's army
        The army of Jane Doe said that the pier was safe.                  | army of Jane Doe
        The Jane Doe and John Roe-led army said that the pier was safe.    | Jane Doe and John Roe's army
        Jane Doe and John Roe said that the pier was safe.                 | Jane Doe and John Roe
        Officials said that the pier was safe.                             | -
        The resistance said that the pier was safe.                        | resistance
        The army said that the pier was safe.                              | army
        KPA reported that the pier was safe.                               | KPA
        An KPA report said that the pier was safe.                         | KPA
        Channel TV's report said that the pier was safe.                   | Channel TV
        Say Peru told everybody that the pier was safe.                    | Peru
        """)
    void aGroupIsCalledByItsWholePhrase(String text, String group) {
        var speaker = StatementTaggerTest.tag(text).getFirst().speaker();

        Speaker expected = group.equals("-") ? new Speaker(null, "Officials", null) : new Speaker(group, null, group);
        assertThat(speaker).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The survey said that the pier was safe.",
                "The complaint alleges that the pier was not safe.",
                "His side claimed that the pier was safe."
            })
    void aThingIsNoSpeaker(String text) {
        assertThat(StatementTaggerTest.tag(text)).isNotEmpty().allMatch(statement -> statement.speaker() == null);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "According to reports, the pier is safe.",
                "Reports suggest that the pier is safe.",
                "The pier, reports said, is safe."
            })
    void reportsAreASourceWithoutAName(String text) {
        var speaker = StatementTaggerTest.tag(text).getFirst().speaker();

        assertThat(speaker).isEqualTo(new Speaker(null, "reports", null));
    }

    @Test
    void aPronounDoesNotMeanReports() {
        var statements =
                StatementTaggerTest.tag("Reports said that the boat was late. It added that the pier was safe.");

        assertThat(statements).hasSize(2);
        assertThat(statements.getLast().speaker()).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        Jane Doe came. Neither Doe said that the pier was safe.         | Jane Doe | - | -
        Jane Doe Speaks. Jane Doe said that the pier was safe.          | Jane Doe | - | -
        The mayor of Laketown said that the pier was safe.              | - | mayor of Laketown | Laketown
        Jane Doe came. The lawyer for Jane Doe said it was safe.        | - | lawyer for Jane Doe | -
        Police chief Jane Doe said that the pier was safe.              | Jane Doe | Police chief | Police
        Secretary of State Jane Doe said that the pier was safe.        | Jane Doe | Secretary of State | -
        Jane Doe, the Secretary of State, said that the pier was safe.  | Jane Doe | Secretary of State | -
        Jane Doe of Laketown said that the pier was safe.               | Jane Doe | - | -
        President Okoro left. Okoro said that the pier was safe.        | Okoro | - | -
        Democrat Jane Doe said that the pier was safe.                  | Jane Doe | Democrat | -
        Jane Doe Wins Race. Doe said that the pier was safe.            | Jane Doe | - | -
        What Jane Doe said is true. Things Jane Doe said were safe.     | Jane Doe | - | -
        Lake Post's Jane Doe said that the pier was safe.               | Jane Doe | - | Lake Post
        There marine biologist Jane Doe said it was safe.               | Jane Doe | marine biologist | -
        Former UN envoy Jane Doe said that the pier was safe.           | Jane Doe | Former UN envoy | -
        The spokesman for Mayor Jane Doe said the pier was safe.        | - | spokesman for Mayor Jane Doe | -
        The member of Doe, and Roe's army said that the pier was safe.  | - | member | Doe and Roe's army
        """)
    void aNameHoldsNothingElse(
            String text, @Nullable String name, @Nullable String role, @Nullable String organisation) {
        var speaker = StatementTaggerTest.tag(text).getLast().speaker();

        assertThat(speaker).isEqualTo(new Speaker(name, role, organisation));
    }
}
