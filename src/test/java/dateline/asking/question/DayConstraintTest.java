package dateline.asking.question;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.reading.time.DateInterval;
import dateline.reading.time.DaySet;
import java.time.LocalDate;
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
