package dateline.reading.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        Jane Doe said that the pier was shut and urged both crews to wait. | that the pier was shut / both crews to wait.
        Jane Doe criticized the plan, saying that it cost too much.        | the plan / that it cost too much.
        The mayor said that Ann Lee fears the sea will rise.               | that Ann Lee fears the sea will rise. / the sea will rise.
        The pier, Ann Lee said, was shut.                                  | The pier + was shut.
        Ann Lee hopes that the pier stays open, her spokesman said.        | that the pier stays open / Ann Lee hopes that the pier stays open
        The pier is shut, Ann Lee said, according to the Leith Herald.     | The pier is shut / The pier is shut, Ann Lee said
        Ann Lee told the board on Monday that the pier was shut.           | that the pier was shut.
        Ann Lee said in a letter to the board that the pier was shut.      | that the pier was shut.
        The pier was shut, officials told the Leith Herald by phone.       | The pier was shut
        After praising the crews, Ann Lee left for the harbour.            | the crews
        In May, a call for peace echoed by the Leith Board drew a crowd.   | a call for peace
        The crews were accused by Ann Lee of leaving early.                | The crews + of leaving early.
        """)
    void whatIsReportedIsNeitherSpeakerNorCueNorAnotherReport(String text, String contents) {
        String found = StatementTaggerTest.tag(text).stream()
                .map(statement ->
                        statement.content().stream().map(part -> part.of(text)).collect(Collectors.joining(" + ")))
                .collect(Collectors.joining(" / "));

        assertThat(found).isEqualTo(contents);
    }
}
