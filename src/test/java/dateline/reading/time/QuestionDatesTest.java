package dateline.reading.time;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.reading.time.QuestionDates.Reading;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionDatesTest {
    private static final DateInterval LATE_SUMMER_2021 =
            new DateInterval(LocalDate.of(2021, 8, 23), LocalDate.of(2021, 9, 5));
    private static final DateInterval TWO_YEARS =
            new DateInterval(LocalDate.of(2021, 1, 10), LocalDate.of(2022, 12, 20));
    private static final LocalDate THURSDAY = LocalDate.of(2021, 9, 2);

    private final QuestionDates dates = new QuestionDates();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        what did the mayor say on Sep 1?                     | 2021-09-01 | 2021-09-01
        what did the mayor say on sept. 1                    | 2021-09-01 | 2021-09-01
        What did the mayor say on 1 September 2021?          | 2021-09-01 | 2021-09-01
        What did the mayor say on September 1, 2021?         | 2021-09-01 | 2021-09-01
        mayor 2021-09-01                                     | 2021-09-01 | 2021-09-01
        What did she say on Wednesday 1 September?           | 2021-09-01 | 2021-09-01
        What did she report on Wednesday Sep 1?              | 2021-09-01 | 2021-09-01
        What did she report on Friday Sep 1?                 | 2021-09-01 | 2021-09-01
        What did the mayor say on Sep 20?                    | 2021-09-20 | 2021-09-20
        What did the mayor say on September 10?              | 2021-09-10 | 2021-09-10
        what did the mayor warn about in August?             | 2021-08-01 | 2021-08-31
        What did the council say in 2019?                    | 2019-01-01 | 2019-12-31
        What happened in the 1980s?                          | 1980-01-01 | 1989-12-31
        What happened between 30 Aug and 2 Sep?              | 2021-08-30 | 2021-09-02
        What happened from August 30 to September 2, 2021?   | 2021-08-30 | 2021-09-02
        What happened on August 30-31?                       | 2021-08-30 | 2021-08-31
        What did he say on the last day of August?           | 2021-08-31 | 2021-08-31
        What happened on the first day of September?         | 2021-09-01 | 2021-09-01
        What was said in March 2020?                         | 2020-03-01 | 2020-03-31
        What has she said since August 30?                   | 2021-08-30 | 9999-12-31
        What was said before September 2?                    | 0001-01-01 | 2021-09-01
        """)
    void aYearThatIsNotNamedIsTheOneTheArchiveCovers(String question, LocalDate from, LocalDate to) {
        var reading = dates.read(question, null, LATE_SUMMER_2021);

        assertThat(reading)
                .isInstanceOfSatisfying(
                        Reading.Days.class,
                        days -> assertThat(days.days()).isEqualTo(DaySet.of(new DateInterval(from, to))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        What did the mayor say yesterday?      | 2021-09-01 | 2021-09-01
        What did the mayor say today?          | 2021-09-02 | 2021-09-02
        What did the mayor say on Wednesday?   | 2021-09-01 | 2021-09-01
        What did the mayor say last month?     | 2021-08-01 | 2021-08-31
        Who resigned last week?                | 2021-08-19 | 2021-09-01
        Who resigned two days ago?             | 2021-08-31 | 2021-08-31
        Who resigned on Sep 1?                 | 2021-09-01 | 2021-09-01
        """)
    void relativeDaysAreReckonedFromTheDayOfAsking(String question, LocalDate from, LocalDate to) {
        var reading = dates.read(question, THURSDAY, LATE_SUMMER_2021);

        assertThat(reading)
                .isInstanceOfSatisfying(
                        Reading.Days.class,
                        days -> assertThat(days.days()).isEqualTo(DaySet.of(new DateInterval(from, to))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        What did the mayor say yesterday?          | yesterday
        What did the mayor say on Wednesday?       | Wednesday
        Who resigned last week?                    | last week
        What did she say before the talks?         | before the talks
        Who won the 2020 Olympic regatta?         | 2020
        What is Agenda 2030?                       | 2030
        Who spoke about the September 11 attacks?  | September 11
        """)
    void whatIsNoLimitIsIgnoredAndSaidSo(String question, String ignored) {
        var reading = dates.read(question, null, LATE_SUMMER_2021);

        assertThat(reading)
                .isInstanceOfSatisfying(
                        Reading.None.class,
                        none -> assertThat(none.ignored())
                                .extracting(span -> span.of(question))
                                .anyMatch(words -> words.endsWith(ignored)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "How many rifles were captured?",
                "What may happen now?",
                "asdf qwer zxcv",
                "How many of the 1,000 people march every day?"
            })
    void aQuestionWithoutADayHasNoLimit(String question) {
        assertThat(dates.read(question, null, LATE_SUMMER_2021)).isEqualTo(new Reading.None(List.of(), List.of()));
    }

    @Test
    void aDayThatTheArchiveCoversTwiceIsAmbiguous() {
        String question = "What did the mayor say on Sep 1?";

        var reading = dates.read(question, null, TWO_YEARS);

        assertThat(reading).isInstanceOfSatisfying(Reading.Ambiguous.class, ambiguous -> {
            assertThat(years(ambiguous)).containsExactly(2021, 2022);
            assertThat(ambiguous.used()).extracting(span -> span.of(question)).containsExactly("Sep 1");
        });
    }

    @Test
    void aDayShortlyBeforeTheFirstArticleIsCoveredToo() {
        var published = new DateInterval(LocalDate.of(2020, 9, 2), LocalDate.of(2021, 9, 2));

        var reading = dates.read("What did the mayor say on September 1?", null, published);

        assertThat(reading)
                .isInstanceOfSatisfying(
                        Reading.Ambiguous.class,
                        ambiguous -> assertThat(years(ambiguous)).containsExactly(2020, 2021));
    }

    @Test
    void aDayLongBeforeTheFirstArticleIsNotCovered() {
        var published = new DateInterval(LocalDate.of(2020, 9, 9), LocalDate.of(2021, 9, 2));

        var reading = dates.read("What did the mayor say on September 1?", null, published);

        assertThat(reading)
                .isInstanceOfSatisfying(
                        Reading.Days.class,
                        days -> assertThat(days.days()).isEqualTo(DaySet.day(LocalDate.of(2021, 9, 1))));
    }

    @Test
    void aWeekdaySettlesTheYear() {
        var reading = dates.read("What did the mayor say on Thursday, September 1?", null, TWO_YEARS);

        assertThat(reading)
                .isInstanceOfSatisfying(
                        Reading.Days.class,
                        days -> assertThat(days.days()).isEqualTo(DaySet.day(LocalDate.of(2022, 9, 1))));
    }

    @Property(tries = 500)
    void noTextMakesItThrow(@ForAll String question, @ForAll boolean known) {
        @Nullable LocalDate askedOn = known ? THURSDAY : null;

        var reading = dates.read(question, askedOn, known ? null : LATE_SUMMER_2021);

        assertThat(reading).isNotNull();
    }

    private static List<Integer> years(Reading.Ambiguous ambiguous) {
        return ambiguous.readings().stream().map(days -> days.from().getYear()).toList();
    }
}
