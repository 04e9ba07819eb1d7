package dateline.reading.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dateline.Everywhere;
import dateline.reading.time.QuestionDates.Reading;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The ways in which people type days. */
@ExtendWith(Everywhere.class)
class QuestionDayFormsTest {
    private static final DateInterval LATE_SUMMER_2021 =
            new DateInterval(LocalDate.of(2021, 8, 23), LocalDate.of(2021, 9, 5));
    private static final DateInterval TWO_YEARS =
            new DateInterval(LocalDate.of(2021, 1, 1), LocalDate.of(2022, 12, 31));
    private static final LocalDate MONDAY = LocalDate.of(2021, 9, 6);

    private final QuestionDates dates = new QuestionDates();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "on Sep 1",
                "sep 1",
                "SEPT 1",
                "on Sep. 1st",
                "on September 1, 2021",
                "on 1 Sep 21",
                "on Sep 1 '21",
                "on 1-Sep-2021",
                "on 2021-09-01",
                "on 2021-9-1",
                "on 2021/09/01",
                "on 20210901",
                "on 01.09.2021",
                "on 1.9.2021",
                "on 1.9.",
                "am 1. September",
                "on 9/1",
                "on 1/9",
                "9/1",
                "on 9/1/2021",
                "on 1/9/2021",
                "on 09-01-2021",
                "on 9/1/21",
                "on first of september",
                "on the first of September",
                "september first",
                "on September the first",
                "sept 1st",
                "on the 1st of September 2021",
                "on sep1",
                "on 1sep",
                "setp 1",
                "on Septmber 1",
                "on 1 septembre",
                "on Wed Sep 1",
                "on Wednesday, 1 September",
                "on Wednesday 1.9.2021",
                "on the day before September 2",
                "on the day after August 31",
                "on the eve of September 2",
                "in September, on the 1st of September",
                "on 1 September in 2021",
                "on 1 September at 3 pm",
                "on the first day of September"
            })
    void manyFormsMeanTheFirstOfSeptember(String form) {
        assertThat(days("What did the mayor say " + form + "?", null)).isEqualTo("2021-09-01");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        on Sep 1 and Sep 5              | 2021-09-01, 2021-09-05
        on Sep 1 and 5                  | 2021-09-01, 2021-09-05
        on 1 and 5 September            | 2021-09-01, 2021-09-05
        on 1, 3 and 5 September         | 2021-09-01, 2021-09-03, 2021-09-05
        on Sep 1, 3 and 5               | 2021-09-01, 2021-09-03, 2021-09-05
        on Sep 1 or Sep 5               | 2021-09-01, 2021-09-05
        on Aug 29, Sep 1 and Sep 5      | 2021-08-29, 2021-09-01, 2021-09-05
        on 31 August/1 September        | 2021-08-31..2021-09-01
        on August 31st & September 1st  | 2021-08-31..2021-09-01
        on 30.08.2021 and 1.9.2021      | 2021-08-30, 2021-09-01
        between Sep 1 and Sep 5         | 2021-09-01..2021-09-05
        between 1 and 5 September       | 2021-09-01..2021-09-05
        between 30 Aug and 2 Sep        | 2021-08-30..2021-09-02
        aug 30 - sep 2                  | 2021-08-30..2021-09-02
        from August 30 until September 2 | 2021-08-30..2021-09-02
        between August and September    | 2021-08-01..2021-09-30
        in August and September 2021    | 2021-08-01..2021-09-30
        in the week of Aug 31           | 2021-08-30..2021-09-05
        in the week beginning Aug 30    | 2021-08-30..2021-09-05
        on the weekend of September 2   | 2021-09-04..2021-09-05
        in early September              | 2021-09-01..2021-09-10
        in mid-August                   | 2021-08-11..2021-08-20
        in late August                  | 2021-08-21..2021-08-31
        at the end of August            | 2021-08-21..2021-08-31
        at the beginning of September   | 2021-09-01..2021-09-10
        in the first week of September  | 2021-09-01..2021-09-07
        in the last week of August      | 2021-08-25..2021-08-31
        in the second half of August    | 2021-08-16..2021-08-31
        in summer 2021                  | 2021-06-01..2021-08-31
        in 2021-09                      | 2021-09-01..2021-09-30
        around Sep 1                    | 2021-08-30..2021-09-03
        since Aug 30                    | 2021-08-30..9999-12-31
        after Aug 30                    | 2021-08-31..9999-12-31
        from Sep 1 on                   | 2021-09-01..9999-12-31
        from Sep 1 onwards              | 2021-09-01..9999-12-31
        before Aug 30                   | 0001-01-01..2021-08-29
        until Aug 30                    | 0001-01-01..2021-08-30
        by Aug 30                       | 0001-01-01..2021-08-30
        up to Aug 30                    | 0001-01-01..2021-08-30
        through Aug 30                  | 0001-01-01..2021-08-30
        no later than Aug 30            | 0001-01-01..2021-08-30
        """)
    void runsAndSetsOfDaysAreWhatTheySay(String form, String expected) {
        assertThat(days("What did the mayor say " + form + "?", null)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        yesterday                       | 2021-09-05
        the day before yesterday        | 2021-09-04
        today                           | 2021-09-06
        this morning                    | 2021-09-06
        last night                      | 2021-09-05
        on Wednesday                    | 2021-09-01
        last Monday                     | 2021-08-30
        on Wednesday and Friday         | 2021-09-01, 2021-09-03
        from Monday to Wednesday        | 2021-08-30..2021-09-01
        last week                       | 2021-08-23..2021-09-05
        over the weekend                | 2021-09-04..2021-09-05
        last weekend                    | 2021-09-04..2021-09-05
        3 days ago                      | 2021-09-03
        in the past 3 days              | 2021-09-03..2021-09-06
        in the last two weeks           | 2021-08-23..2021-09-06
        within the last 24 hours        | 2021-09-05..2021-09-06
        over the past few days          | 2021-09-02..2021-09-06
        last month                      | 2021-08-01..2021-08-31
        this summer                     | 2021-06-01..2021-08-31
        this year                       | 2021-01-01..2021-12-31
        """)
    void relativeFormsAreReckonedFromTheDayOfAsking(String form, String expected) {
        assertThat(days("What did the mayor say " + form + "?", MONDAY)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        before the talks        | before the talks
        recently                | recently
        yesterday               | yesterday
        last week               | last week
        in the past 3 days      | past 3 days
        on the 1st              | the 1st
        on Sep 31               | Sep 31
        on 30 February          | 30 February
        not on Sep 1            | Sep 1
        """)
    void whatSetsNoDayIsIgnoredAndSaidSo(String form, String words) {
        String question = "What did the mayor say " + form + "?";

        Reading reading = dates.read(question, null, LATE_SUMMER_2021);

        assertThat(reading).isInstanceOf(Reading.None.class);
        assertThat(reading.ignored()).extracting(span -> span.of(question)).containsExactly(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "about the 9/11 attacks",
                "about 1/2 of the seats",
                "about match 3",
                "about Augusta 3",
                "about the UN - aid",
                "about 3.5 percent",
                "about 24/7 service"
            })
    void figuresThatAreNoDateSetNoDay(String form) {
        assertThat(dates.read("What did the mayor say " + form + "?", null, LATE_SUMMER_2021))
                .isEqualTo(new Reading.None(List.of(), List.of()));
    }

    @Test
    void aTimeThatIsIgnoredIsSaidBesideADayThatIsUsed() {
        String question = "What did the mayor say on Sep 1 before the talks?";

        Reading reading = dates.read(question, null, LATE_SUMMER_2021);

        assertThat(reading)
                .isInstanceOfSatisfying(
                        Reading.Days.class,
                        days -> assertThat(days.days()).isEqualTo(DaySet.day(LocalDate.of(2021, 9, 1))));
        assertThat(reading.ignored()).extracting(span -> span.of(question)).containsExactly("before the talks");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        on Thursday, Sep 1 2021  | 1 September 2021 is a Wednesday, not a Thursday.
        on Thu 1.9.2021          | 1 September 2021 is a Wednesday, not a Thursday.
        on Friday 9/1            | 1 September 2021 is a Wednesday, not a Friday.
        on setp 1                | “setp” was read as “Sept”.
        on Sep 31                | “Sep 31” is no day of the calendar.
        """)
    void whatIsOddAboutADateIsSaid(String form, String note) {
        Reading reading = dates.read("What did the mayor say " + form + "?", null, LATE_SUMMER_2021);

        assertThat(reading.notes()).containsExactly(note);
    }

    @Test
    void figuresThatAreTwoDaysOfTheArchiveAreAmbiguous() {
        assertThat(days("What did the mayor say on 9/1/2021?", null, TWO_YEARS)).isEqualTo("2021-01-09 or 2021-09-01");
        assertThat(days("What did the mayor say on 9/1?", LocalDate.of(2021, 9, 6), TWO_YEARS))
                .isEqualTo("2021-09-01");
        assertThat(days("What did the mayor say on 4/5?", null, LATE_SUMMER_2021))
                .isEqualTo("2021-04-05 or 2021-05-04");
        assertThat(days("What did the mayor say on 9/9/2021?", null, TWO_YEARS)).isEqualTo("2021-09-09");
        assertThat(days("What did the mayor say on 31.8.2021?", null, TWO_YEARS))
                .isEqualTo("2021-08-31");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        on Sep 1            | 2021-09-01 or 2022-09-01
        on Sep 1 and 5      | 2021-09-01, 2021-09-05 or 2022-09-01, 2022-09-05
        in early September  | 2021-09-01..2021-09-10 or 2022-09-01..2022-09-10
        since Aug 30        | 2021-08-30..9999-12-31 or 2022-08-30..9999-12-31
        on Thu, Sep 1       | 2022-09-01
        on 29 February      | 2020-02-29
        """)
    void aYearThatIsOpenStaysOpen(String form, String expected) {
        assertThat(days("What did the mayor say " + form + "?", null, TWO_YEARS))
                .isEqualTo(expected);
    }

    @Test
    void spansLeadToWhatWasTyped() {
        String question = "mayor am 31.08.2021 oder setp 2 und mehr";

        var reading = dates.read(question, null, LATE_SUMMER_2021);

        assertThat(reading)
                .isInstanceOfSatisfying(
                        Reading.Days.class,
                        days -> assertThat(days.used().stream().map(span -> span.of(question)))
                                .containsExactly("31.08.2021"));
        assertThat(reading.ignored()).extracting(span -> span.of(question)).containsExactly("setp 2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sep 1, 2, 3 and ", "1.1.21.", "setp 1 ", "1,", "between ", "the last week of ", "9/1 "})
    void aQuestionFullOfFiguresIsReadAtOnce(String part) {
        String question = part.repeat(1_000 / part.length());

        assertTimeout(Duration.ofSeconds(2), () -> dates.read(question, MONDAY, LATE_SUMMER_2021));
    }

    private String days(String question, @Nullable LocalDate askedOn) {
        return days(question, askedOn, LATE_SUMMER_2021);
    }

    private String days(String question, @Nullable LocalDate askedOn, DateInterval archive) {
        return switch (dates.read(question, askedOn, archive)) {
            case Reading.Days days -> text(days.days());
            case Reading.Ambiguous ambiguous ->
                ambiguous.readings().stream().map(QuestionDayFormsTest::text).collect(Collectors.joining(" or "));
            case Reading.None none -> "none" + Arrays.toString(none.ignored().toArray());
        };
    }

    private static String text(DaySet days) {
        return days.runs().stream()
                .map(run -> run.isOneDay() ? run.from().toString() : run.from() + ".." + run.to())
                .collect(Collectors.joining(", "));
    }
}
