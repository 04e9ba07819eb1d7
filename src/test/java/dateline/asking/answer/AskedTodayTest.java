package dateline.asking.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.archive.SnapshotId;
import dateline.asking.question.Question;
import dateline.asking.question.Understood;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class AskedTodayTest {
    private static final Instant LATE_EVENING_IN_LONDON = Instant.parse("2021-09-01T22:30:00Z");

    @Test
    void todayIsTheAskersDay() {
        assertThat(askedOn(Question.of("What was said yesterday?"), "UTC")).isEqualTo(LocalDate.of(2021, 9, 1));
        assertThat(askedOn(Question.of("What was said yesterday?"), "Asia/Kabul"))
                .isEqualTo(LocalDate.of(2021, 9, 2));
    }

    @Test
    void aQuestionThatNamesItsDayKeepsIt() {
        Question question = Question.of("What was said yesterday?").withAskedOn(LocalDate.of(2020, 1, 1));

        assertThat(askedOn(question, "UTC")).isEqualTo(LocalDate.of(2020, 1, 1));
    }

    private static LocalDate askedOn(Question question, String zone) {
        Answerer echo = asked -> new Answer.Clarify(
                new Answer.Frame(
                        asked,
                        new Understood(null, null, null, null, Understood.Kind.OTHER),
                        new SnapshotId("a"),
                        Duration.ZERO),
                List.of("a", "b"),
                List.of(asked, asked));
        Answer answer = new AskedToday(echo, Clock.fixed(LATE_EVENING_IN_LONDON, ZoneId.of(zone))).answer(question);
        LocalDate day = answer.frame().question().askedOn();
        assertThat(day).isNotNull();
        return day;
    }
}
