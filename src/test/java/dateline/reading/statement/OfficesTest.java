package dateline.reading.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", textBlock = """
        Ann Lee, the UN harbour coordinator for Peru, said it was safe.        | UN harbour coordinator for Peru | UN
        Ann Lee, UN harbour coordinator for Peru, said it was safe.            | UN harbour coordinator for Peru | UN
        "It is safe," said Ann Lee, the UN coordinator for Peru.               | UN coordinator for Peru         | UN
        Ann Lee, who is the UN coordinator for Peru, said it was safe.         | UN coordinator for Peru         | UN
        Ann Lee, a senior UN official for Peru, said it was safe.              | senior UN official for Peru     | UN
        Ann Lee, the harbour coordinator for Peru, said it was safe.           | harbour coordinator for Peru    | -
        Ann Lee, spokeswoman for the Interior Ministry, said it was safe.      | spokeswoman for the Interior Ministry | Interior Ministry
        Ann Lee, the Peruvian spokeswoman for the Interior Ministry, said it was safe. | Peruvian spokeswoman for the Interior Ministry | Interior Ministry
        Ann Lee, the Harbour Board's spokeswoman for Peru, said it was safe.   | Harbour Board's spokeswoman for Peru | Harbour Board
        Ann Lee, Harbour Board director for Latin America, said it was safe.   | Harbour Board director for Latin America | Harbour Board
        Ann Lee, the US ambassador to Peru, said it was safe.                  | US ambassador to Peru           | US
        Ann Lee, the UN envoy to the United States, said it was safe.          | UN envoy to the United States   | UN
        Ann Lee, deputy director for Peru of the Harbour Board, said it was safe. | deputy director for Peru of the Harbour Board | Harbour Board
        Ann Lee, director of the World Food Programme in Peru, said it was safe. | director of the World Food Programme in Peru | World Food Programme
        Ann Lee, professor of history at Lake University, said it was safe.    | professor of history at Lake University | Lake University
        Ann Lee, professor at the Lake Institute of Boats, said it was safe.   | professor at the Lake Institute of Boats | Lake Institute of Boats
        Ann Lee, the head of local advertising, said it was safe.              | head of local advertising       | -
        Ann Lee, a former adviser to Mr. Roe, said it was safe.                | former adviser to Mr. Roe       | -
        Ann Lee, the mayor of Laketown, said it was safe.                      | mayor of Laketown               | Laketown
        Ann Lee, chief economist at Pier and Sons, said it was safe.           | chief economist at Pier and Sons | Pier
        The UN harbour coordinator for Peru, Ann Lee, said it was safe.        | harbour coordinator for Peru    | UN
        The Harbour Board's coordinator for Peru, Ann Lee, said it was safe.   | Harbour Board's coordinator for Peru | Harbour Board
        UN harbour coordinator for Peru Ann Lee said it was safe.              | harbour coordinator for Peru    | UN
        Interior Ministry spokeswoman Ann Lee said it was safe.                | spokeswoman                     | Interior Ministry
        Peru's Interior Ministry spokeswoman Ann Lee said it was safe.         | Peru's Interior Ministry spokeswoman | Interior Ministry
        """)
    void aPersonSpeaksForABodyRatherThanForAPlace(String text, String role, @Nullable String organisation) {
        var speaker = StatementTaggerTest.tag(text).getFirst().speaker();

        assertThat(speaker).isEqualTo(new Speaker("Ann Lee", role, organisation));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        The UN harbour coordinator for Peru said it was safe.   | UN harbour coordinator                | UN
        The spokesman for the Interior Ministry said so.        | spokesman for the Interior Ministry   | Interior Ministry
        The mayor of Laketown said it was safe.                 | mayor of Laketown                     | Laketown
        A member of the crew said it was safe.                  | member of the crew                    | -
        """)
    void somebodyWithoutANameSpeaksForABody(String text, String role, @Nullable String organisation) {
        var speaker = StatementTaggerTest.tag(text).getFirst().speaker();

        assertThat(speaker).isEqualTo(new Speaker(null, role, organisation));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        Boats met Secretary-General Ann Lee. The Secretary-General said it was safe.    | Ann Lee | Secretary-General | -
        Boats met UN Secretary-General Ann Lee. The UN chief said it was safe.          | Ann Lee | Secretary-General | UN
        Boats met Secretary-General Ann Lee. The UN chief said it was safe.             | -       | UN chief          | UN
        Boats met former President Ann Lee. The president said it was safe.             | -       | president         | -
        President Ann Lee met President John Roe. The president said it was safe.       | -       | president         | -
        Boats met UN coordinator Ann Lee. The UN chief said it was safe.                | -       | UN chief          | UN
        Boats met General Ann Lee. The Secretary-General said it was safe.              | -       | Secretary-General | -
        Boats met Ann Lee, who heads the Harbour commission. Ann Lee said it was safe.  | Ann Lee | head of the Harbour commission | Harbour commission
        Ann Lee, who leads the Harbour Board, said it was safe.                         | Ann Lee | leader of the Harbour Board | Harbour Board
        """)
    void anOfficeMeansWhomTheArticleIntroducesByIt(
            String text, @Nullable String name, String role, @Nullable String organisation) {
        var speaker = StatementTaggerTest.tag(text).getLast().speaker();

        assertThat(speaker).isEqualTo(new Speaker(name, role, organisation));
    }

    @Test
    void theHolderOfAnOfficeIsFoundAgainByIt() {
        var statements = StatementTaggerTest.tag(
                "Ann Lee, the spokeswoman for the Harbour Board, said it was safe. John Roe, the mayor, said it was late. "
                        + "The spokeswoman for the Harbour Board warned that it was wet.");

        assertThat(statements.getLast().speaker()).extracting(Speaker::name).isEqualTo("Ann Lee");
    }

    @Test
    void aQuestionForTheBodyMeetsWhoeverSpeaksForIt() {
        var speaker = StatementTaggerTest.tag("Ann Lee, the UN harbour coordinator for Peru, said it was safe.")
                .getFirst()
                .speaker();

        assertThat(speaker).isNotNull();
        assertThat(new SpeakerMatch().matches("the UN", speaker)).isTrue();
        assertThat(new SpeakerMatch().matches("Peru", speaker)).isFalse();
    }
}
