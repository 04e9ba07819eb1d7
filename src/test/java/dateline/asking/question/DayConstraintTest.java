package dateline.asking.question;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.reading.time.DateInterval;
import dateline.reading.time.DaySet;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayConstraintTest {
    private static final DateInterval ARCHIVE = new DateInterval(LocalDate.of(2021, 1, 1), LocalDate.of(2022, 12, 31));
    private static final LocalDate ASKED_ON = LocalDate.of(2022, 6, 17);

    private final QuestionAnalyzer analyzer = new QuestionAnalyzer();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "How much was paid since the flood of 3 May 2021?",
                "The bridge fell on 3 May 2021. Who built it?",
                "What did the crew do after the storm of 3 May 2021?",
                "Which law may change later this year?",
                "Which band plays at next year's fair?",
            })
    void aDateOutsideTheClauseThatAsksLimitsNothing(String question) {
        assertThat(analysis(question).understood().days()).isNull();
        assertThat(analysis(question).choices().isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Who crossed the bridge on 3 May 2021?",
                "Which two shops opened on 3 May 2021?",
                "In which town did it rain on 3 May 2021?",
                "The bridge fell. Who crossed it on 3 May 2021?",
            })
    void aDateInTheClauseThatAsksDoes(String question) {
        assertThat(analysis(question).understood().days()).isEqualTo(DaySet.day(LocalDate.of(2021, 5, 3)));
    }

    @ParameterizedTest
    @CsvSource({"before, 2021-05-02", "after, 2021-05-04", "since, 2021-05-03", "until, 2021-05-03"})
    void aPrepositionRightBeforeTheDateOpensTheInterval(String preposition, LocalDate within) {
        DaySet days = analysis("What did Anna Berg say " + preposition + " 3 May 2021?")
                .understood()
                .days();

        assertThat(days).isNotNull();
        assertThat(days.contains(within)).isTrue();
        assertThat(days.isOneDay()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Who owned the bridge in 1870? | NOT_OTHERS | 1870-01-01",
                "Which band was famous in the 1990s? | NOT_OTHERS | 1990-01-01",
                "Who won the league in 2010-11? | NOT_OTHERS | 2010-01-01",
                "Which law was passed in May 2021? | NOT_OTHERS | 2021-05-01",
                "Which bridge fell this week? | AS_NEWS | 2022-06-13",
            })
    void daysThatTellWhenTheTopicWasCanBeReadAsAWish(String question, DayRule rule, LocalDate within) {
        List<Analysis> otherwise = analyzer.otherwise(analysis(question), ARCHIVE);

        assertThat(analysis(question).dayRule()).isEqualTo(DayRule.ONLY_THESE);
        assertThat(otherwise).singleElement().satisfies(reading -> {
            assertThat(reading.dayRule()).isEqualTo(rule);
            assertThat(reading.understood().days()).isNotNull();
            assertThat(reading.understood().days().contains(within)).isTrue();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What did Anna Berg say in 2019?",
                "What did Anna Berg say this week?",
                "Which bridge fell on 3 May 2021?",
                "What happened in 2021?",
                "Which bridge fell yesterday?",
            })
    void daysOfStatementsSingleDaysAndDaysAloneAreKeptTo(String question) {
        assertThat(analyzer.otherwise(analysis(question), ARCHIVE)).isEmpty();
    }

    @Test
    void todaysChildrenAreNoDay() {
        DaySet days = analysis("Which law was passed this week, for today's children?")
                .understood()
                .days();

        assertThat(days).isNotNull();
        assertThat(days.isOneDay()).isFalse();
    }

    @Test
    void theCurrentWeekIsShortEnoughToLimit() {
        DaySet days = analysis("Which bridge fell this week?").understood().days();

        assertThat(days).isNotNull();
        assertThat(days.contains(ASKED_ON)).isTrue();
    }

    private Analysis analysis(String question) {
        return analyzer.analyze(new Question(question, ASKED_ON, null, null, null, null), ARCHIVE);
    }
}
