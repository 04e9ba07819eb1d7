package dateline.reading.statement;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.text.Span;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportsTest {
    /** Who does what: "Jane Doe vowed, she said". */
    private static String reports(String text) {
        return StatementTaggerTest.tag(text).stream()
                .map(statement -> part(text, statement.mention()) + " " + part(text, statement.cue()))
                .collect(Collectors.joining(", "));
    }

    private static String part(String text, @Nullable Span span) {
        return span == null ? "-" : span.of(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Jane Doe vowed to keep the pier open.                              | Jane Doe vowed
        Jane Doe refused to close the pier.                                | Jane Doe refused
        The board praised the crews of both ferries.                       | The board praised
        The board accused both crews of leaving early.                     | The board accused
        The mayor believes that the pier is safe.                          | The mayor believes
        The mayor knows why the ferry was late.                            | The mayor knows
        The mayor hopes to open the pier in May.                           | The mayor hopes
        Both crews want to go home.                                        | Both crews want
        The pier, Ann Lee believes, is safe.                               | Ann Lee believes
        Ann Lee pointed out that, in May, the pier was shut.               | Ann Lee pointed
        The mayor called for an inquiry into the wreck.                    | The mayor called
        The mayor referred to the wreck off the coast.                     | The mayor referred
        The mayor declined to name the captain.                            | The mayor declined
        The study found that the water was warm.                           | The study found
        Ann Lee agreed with the plan.                                      | Ann Lee agreed
        The board asked whether the pier was safe.                         | The board asked
        """)
    void aVerbReportsWithWhatItTakes(String text, String expected) {
        assertThat(reports(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The crane weighs forty tons.",
                "The ministry recalled its envoy on Monday.",
                "The hospital admitted 20 patients.",
                "Crews responded to the fire in minutes.",
                "The king ruled the island in 1850.",
                "Rebels attacked the town on Monday.",
                "Troops defended the valley against both camps.",
                "The board maintains nine piers and two harbours.",
                "Jane Doe claimed the prize for her boat.",
                "The crews found two boats off the coast.",
                "The captain called on Monday.",
                "The board would support a new pier.",
                "The mayor went home to think.",
                "The plan is old.",
                "The offer ended in May.",
                "The crews were known on both coasts."
            })
    void whatTakesSomethingElseReportsNothing(String text) {
        assertThat(StatementTaggerTest.tag(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Jane Doe praised the crews and urged both camps to wait.           | Jane Doe praised, Jane Doe urged
        Jane Doe said the pier was shut and vowed to open it.              | Jane Doe said, Jane Doe vowed
        Jane Doe criticized the plan, saying that it would cost too much.  | Jane Doe criticized, Jane Doe saying
        The mayor said that Ann Lee believes the pier is safe.             | The mayor said, Ann Lee believes
        Ann Lee, 58, who lives in Leith, says the pier is safe.            | Ann Lee says
        Officials who met the crews in Leith said the pier was safe.       | Officials said
        Officials briefed on the plan said the pier was safe.              | Officials said
        A spokesman for the board in Leith denied the report.              | A spokesman denied
        The mayor, in a letter to both crews, denounced the strike.        | The mayor denounced
        Ann Lee seemed to suggest that the pier was safe.                  | Ann Lee suggest
        Ann Lee, who served in Peru, Chile and Spain, praised the crews.   | Ann Lee praised
        Ann Lee and Jane Doe both denounced the plan.                      | Ann Lee and Jane Doe denounced
        Ann Lee joked about the sea, refused to leave and praised the crews. | Ann Lee joked, Ann Lee refused, Ann Lee praised
        The crews left after Ann Lee accused the board of lying.           | Ann Lee accused
        Ann Lee, the editor of a local paper, the Leith Herald, said the pier was shut. | Ann Lee said
        That is what the mayor called a mess.                              | the mayor called
        Ann Lee will speak in May, her spokesman said, adding that she was well. | her spokesman said, her spokesman adding
        With Ann Lee saying the pier was safe, the crews left.             | Ann Lee saying
        After praising the crews, Ann Lee left for the harbour.            | Ann Lee praising
        She's hoping to open the pier.                                     | She hoping
        They don't believe that the pier is safe.                          | They believe
        """)
    void everyVerbHasItsOwnSubject(String text, String expected) {
        assertThat(reports(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Ann Lee's claim that the pier was safe drew laughter.              | Ann Lee claim
        Their decision to shut the pier came late.                         | Their decision
        The board's call for an inquiry was late.                          | The board call
        The crews were praised by Ann Lee.                                 | Ann Lee praised by
        It is a view shared in Leith and opposed by the board.             | the board opposed by
        Ann Lee is convinced that the pier is safe.                        | Ann Lee convinced
        Ann Lee was very worried about the pier.                           | Ann Lee worried
        The crews seemed eager to leave.                                   | The crews eager
        """)
    void nounsAdjectivesAndPassivesReportToo(String text, String expected) {
        assertThat(reports(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Jane Doe said that the pier was shut.      | SPEECH
        Jane Doe criticized the plan.              | SPEECH
        Jane Doe opposed the plan.                 | STANCE
        Jane Doe thinks that the pier is shut.     | THOUGHT
        Jane Doe is afraid of the sea.             | THOUGHT
        Jane Doe plans to shut the pier.           | INTENT
        """)
    void theKindTellsSpeechFromThought(String text, Statement.Kind kind) {
        assertThat(StatementTaggerTest.tag(text).getFirst().kind()).isEqualTo(kind);
    }
}
