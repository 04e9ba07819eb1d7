package dateline.reading.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutletsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        The pier is shut, Ann Lee said, according to the Leith Herald.           | Leith Herald
        As per Channel Seven's on-ground report, Ann Lee offered both crews money. | Channel Seven
        Ann Lee told the Leith Herald that the pier was shut.                    | Leith Herald
        In an interview with Leith TV, Ann Lee said that the pier was shut.      | Leith TV
        Ann Lee, speaking to Leith TV, claimed that the pier was shut.           | Leith TV
        """)
    void anOutletPassesOnWhatAPersonSays(String text, String outlet) {
        var statements = StatementTaggerTest.tag(text);

        assertThat(statements)
                .filteredOn(statement -> statement.speaker() != null
                        && "Ann Lee".equals(statement.speaker().name()))
                .isNotEmpty()
                .allMatch(statement -> outlet.equals(statement.reportedBy()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ann Lee told the mayor that the pier was shut.",
                "Ann Lee said on Monday that the pier was shut.",
                "The Leith Herald reported that the pier was shut.",
                "According to the Leith Herald, the pier is shut."
            })
    void whatTheArticleReportsItselfIsPassedOnByNobody(String text) {
        assertThat(StatementTaggerTest.tag(text)).isNotEmpty().allMatch(statement -> statement.reportedBy() == null);
    }
}
