package dateline.asking.question;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.asking.question.Understood.Kind;
import dateline.reading.time.DateInterval;
import dateline.reading.time.DaySet;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionAnalyzerTest {
    private static final DateInterval ARCHIVE = new DateInterval(LocalDate.of(2021, 8, 20), LocalDate.of(2021, 9, 6));

    private final QuestionAnalyzer analyzer = new QuestionAnalyzer();

    @ParameterizedTest
    @CsvSource({
        "what did the UN say on Sep 1?, 2021-09-01",
        "what did the UN say on 1 September 2021, 2021-09-01",
        "what did the UN say on 2021-09-01, 2021-09-01",
        "what did the UN say on Wednesday 1 September, 2021-09-01",
        "What did the UN say on Sept. 20?, 2021-09-20",
    })
    void aDayIsReadOutOfTheQuestion(String question, LocalDate day) {
        Analysis analysis = analyzer.analyze(Question.of(question), ARCHIVE);

        assertThat(analysis.understood().days()).isEqualTo(DaySet.day(day));
        assertThat(analysis.speaker()).contains("UN");
        assertThat(analysis.topic()).isEmpty();
        assertThat(analysis.understood().kind()).isEqualTo(Kind.STATEMENT);
    }

    @Test
    void theTopicIsWhatIsLeftWithoutSpeakerDayAndFunctionWords() {
        Analysis analysis =
                analyzer.analyze(Question.of("What did the harbour master say about the new crane on Sep 1?"), ARCHIVE);

        assertThat(analysis.topic()).containsExactly("new", "crane");
        assertThat(analysis.searchText()).doesNotContain("Sep").contains("harbour master", "crane");
    }

    @Test
    void capitalisedWordsAreNamesButTheFirstIsNot() {
        Analysis analysis = analyzer.analyze(Question.of("Which ships left Harbin for Oslo?"), ARCHIVE);

        assertThat(analysis.names()).containsExactly("Harbin", "Oslo");
    }

    @Test
    void anOptionWinsOverTheText() {
        Question question = new Question(
                "what did the mayor say on Sep 1?",
                null,
                "Anna Berg",
                LocalDate.of(2021, 9, 3),
                LocalDate.of(2021, 9, 4),
                null);

        Analysis analysis = analyzer.analyze(question, ARCHIVE);

        assertThat(analysis.speaker()).contains("Anna Berg");
        assertThat(analysis.understood().days())
                .isEqualTo(DaySet.of(new DateInterval(LocalDate.of(2021, 9, 3), LocalDate.of(2021, 9, 4))));
        assertThat(analysis.searchText()).startsWith("Anna Berg");
    }

    @Test
    void aDayThatTheArchiveHasInTwoYearsIsAmbiguous() {
        DateInterval twoYears = new DateInterval(LocalDate.of(2021, 1, 1), LocalDate.of(2022, 12, 31));

        Analysis analysis = analyzer.analyze(Question.of("what did the UN say on Sep 1?"), twoYears);

        assertThat(analysis.choices().labels()).containsExactly("2021", "2022");
        assertThat(analysis.understood().days()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "What happened this morning?, this morning",
        "What did the mayor say this morning?, this morning",
        "What happened in the last 3 days?, last 3 days",
        "What happened yesterday?, yesterday",
    })
    void aTimeCountedFromAnUnknownDayIsNoTopic(String question, String ignored) {
        Analysis analysis = analyzer.analyze(Question.of(question), ARCHIVE);

        assertThat(analysis.understood().ignored()).containsExactly(ignored);
        assertThat(analysis.topic()).isEmpty();
    }

    @Test
    void whatLooksLikeATimeButSetsNoDayIsSaidSo() {
        Analysis analysis = analyzer.analyze(Question.of("what did the UN say yesterday?"), ARCHIVE);

        assertThat(analysis.understood().days()).isNull();
        assertThat(analysis.understood().ignored()).containsExactly("yesterday");
    }
}
