package dateline.reading.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeakerMatchTest {
    private final SpeakerMatch match = new SpeakerMatch(Aliases.of(List.of(List.of("Harbour Union", "Dockers"))));

    @ParameterizedTest
    @CsvSource(nullValues = "-", delimiter = '|', textBlock = """
        the UN            | Jane Doe        | coordinator       | United Nations
        the United Nations| Jane Doe        | coordinator       | UN
        UN                | United Nations  | -                 | United Nations
        Doe               | Jane Doe        | -                 | -
        jane doe          | Jane Doe        | -                 | -
        Ms. Doe           | Jane Doe        | -                 | -
        Mansoor           | Ali Mansur      | -                 | -
        Karim Amadi       | Karim Amadi Zadeh | -               | -
        the UN chief      | Jane Doe        | Secretary-General | UN
        the humanitarian coordinator | Jane Doe | humanitarian coordinator for Peru | UN
        the Dockers       | Ann Lee         | spokeswoman       | Harbour Union
        the dockers       | Harbour Union   | -                 | Harbour Union
        Channel Six       | Channel Six News| -                 | Channel Six News
        the army          | Ann Lee's army  | -                 | Ann Lee's army
        the Harbour Union spokesman | Ann Lee | spokeswoman     | Harbour Union
        Harbour Union     | Harbour Union of Peru | -           | Harbour Union of Peru
        the army of Ann Lee | army of Ann Lee | -               | army of Ann Lee
        the Secretary-General | Ann Lee     | Secretary-General | -
        the UN humanitarian coordinator for Peru | Jane Doe | humanitarian coordinator for Peru | United Nations
        the coordinator of the UN in Peru | Jane Doe | coordinator for Peru | UN
        the secretary general | Ann Lee     | Secretary-General | UN
        U.N. officials    | Jane Doe        | coordinator       | UN
        the UN officials  | Jane Doe        | senior official   | UN
        ministers         | Jane Doe        | finance minister  | -
        Jane Doe and Ann Lee | Ann Lee      | -                 | -
        Jane Doe, Ann Lee and the UN | Bob Ray | coordinator    | UN
        Josè Muñoz        | Jose Munoz      | -                 | -
        Jose Munoz        | José Muñoz      | -                 | -
        the resistance    | National Resistance Front | -       | National Resistance Front
        the UN            | Ann Lee         | the UN's spokeswoman | UN
        the Harbour Board | Ann Lee         | the Harbour Board's spokeswoman | -
        Mrs Doe           | Jane Doe        | -               | -
        Mrs Doe           | Ivo Doe         | -               | -
        Mayor Doe         | John Doe        | -               | -
        Mayor Doe         | John Doe        | Mayor of Leith  | -
        President Doe     | John Doe        | party nominee   | -
        Spokesman Doe     | Jane Doe        | spokeswoman     | -
        the president's brother | Bob Lee   | Former President Ann Lee's brother | -
        Ann Lee's brother | Bob Lee         | President Ann Lee's brother | -
        """)
    void theOneAskedForIsFound(
            String asked, @Nullable String name, @Nullable String role, @Nullable String organisation) {
        assertThat(match.matches(asked, new Speaker(name, role, organisation))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", delimiter = '|', textBlock = """
        the UN            | Jane Doe        | mayor             | City Council
        John Doe          | Jane Doe        | -                 | -
        Ali Mansur        | Ali Hassan Mansur | -               | -
        Ashraf Karimi     | Hamid Karimi    | -                 | -
        Smith             | Jane Doe        | -                 | -
        the UN chief      | Jane Doe        | coordinator       | UN
        Jane              | Doe Industries  | -                 | Doe Industries
        Jane Doe          | Jane Doe and John Roe's army | - | Jane Doe and John Roe's army
        Jane Doe          | Jane Doe's army | -                 | Jane Doe's army
        Jane Doe          | Jane Doe and John Roe | -           | Jane Doe and John Roe
        Jane Doe          | Jane Doe Supporters | -             | Jane Doe Supporters
        John Roe          | army of Jane Doe and John Roe | -   | army of Jane Doe and John Roe
        the UN chief      | Ann Lee         | Secretary-General | -
        the union chief   | Jane Doe        | chief             | Harbour Police
        Jane Doe and Ann Lee | Bob Ray      | -                 | -
        the UN coordinator for Chile | Jane Doe | coordinator for Peru | UN
        the deputy mayor  | Jane Doe        | mayor             | -
        the resistance    | Resistance Weekly | -               | Resistance Weekly
        Ann Lee           | Bob Lee         | Former President Ann Lee's brother | -
        the former president | Bob Lee      | Former President Ann Lee's brother | -
        the president     | Bob Lee         | president's brother | -
        the president     | Bob Lee         | aide to the president | -
        Ann Lee           | -               | aide to Ann Lee | -
        Mrs Doe           | John Doe        | -               | -
        Mr Doe            | Jane Doe        | President       | -
        Mr. Doe           | Kim Doe         | chairwoman      | Harbour Board
        Mayor Doe         | John Doe        | attorney        | -
        Sir Doe           | Jane Doe        | -               | -
        Trade and Industry Ministry | Ann Lee | spokeswoman     | Trade Union
        """)
    void anotherIsNot(String asked, @Nullable String name, @Nullable String role, @Nullable String organisation) {
        assertThat(match.matches(asked, new Speaker(name, role, organisation))).isFalse();
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", delimiter = '|', textBlock = """
        the UN            | UN
        U.N.              | U.N.
        the UN chief      | UN
        the Dockers       | Dockers
        senior UN officials | UN
        member of the Harbour Board | Harbour Board
        the Harbour Board | Harbour Board
        Jane Doe          | -
        the mayor         | -
        the Secretary-General | -
        """)
    void theOrganisationThatAQuestionNames(String asked, @Nullable String organisation) {
        assertThat(match.organisation(asked, List.of()).orElse(null)).isEqualTo(organisation);
    }

    @Test
    void aSpeakerWhoSpeaksForANameShowsThatItIsAnOrganisation() {
        assertThat(match.organisation("Velmora", List.of(new Speaker("Ann Lee", "envoy", "Velmora"))))
                .contains("Velmora");
        assertThat(match.organisation("Lee", List.of(new Speaker("Ann Lee", "envoy", "Velmora"))))
                .isEmpty();
    }
}
