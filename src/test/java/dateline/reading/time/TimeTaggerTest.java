package dateline.reading.time;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.text.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeTaggerTest {
    /** A Thursday. */
    private static final TimeContext WRITTEN = new TimeContext(LocalDate.of(2021, 9, 2), null);

    private final TimeTagger tagger = TimeTagger.forArticles();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        The port closed on 2021-09-01.                         | 2021-09-01                   | DATE     | 2021-09-01
        It closed on September 1, 2020 for good.               | September 1, 2020            | DATE     | 2020-09-01
        It closed on Sept. 1, 2020.                            | Sept. 1, 2020                | DATE     | 2020-09-01
        It closed on 1 September 2020.                         | 1 September 2020             | DATE     | 2020-09-01
        It closed on Tuesday, September 1, 2020.               | Tuesday, September 1, 2020   | DATE     | 2020-09-01
        It closed on Sept. 1, she said.                        | Sept. 1                      | DATE     | 2021-09-01
        It closed on Wednesday 1 September.                    | Wednesday 1 September        | DATE     | 2021-09-01
        It closed on Wednesday, September 1, they said.        | Wednesday, September 1       | DATE     | 2021-09-01
        It closed on the 1st of September.                     | the 1st of September         | DATE     | 2021-09-01
        It reopened on December 30.                            | December 30                  | DATE     | 2020-12-30
        It will reopen on December 30.                         | December 30                  | DATE     | 2021-12-30
        It was built in March 1998.                            | March 1998                   | DATE     | 1998-03
        It was mended in May.                                  | May                          | DATE     | 2021-05
        It was built in 1998.                                  | 1998                         | DATE     | 1998
        It was busy in the 1980s.                              | the 1980s                    | DATE     | 198
        It was shut from 1996-2001.                            | 1996-2001                    | DATE     | 1996/2001
        The mayor spoke on Wednesday.                          | Wednesday                    | DATE     | 2021-09-01
        The mayor will speak on Monday.                        | Monday                       | DATE     | 2021-09-06
        The mayor spoke last Thursday.                         | last Thursday                | DATE     | 2021-08-26
        The mayor spoke yesterday.                             | yesterday                    | DATE     | 2021-09-01
        The mayor speaks tomorrow.                             | tomorrow                     | DATE     | 2021-09-03
        The mayor spoke last night.                            | last night                   | TIME     | 2021-09-01TNI
        The mayor spoke on Monday morning.                     | Monday morning               | TIME     | 2021-08-30TMO
        The mayor spoke last week.                             | last week                    | DATE     | 2021-W34
        The mayor resigned last month.                         | last month                   | DATE     | 2021-08
        The mayor resigned last year.                          | last year                    | DATE     | 2020
        The mayor resigned two days ago.                       | two days ago                 | DATE     | 2021-08-31
        The mayor resigned earlier this week.                  | earlier this week            | DATE     | 2021-W35
        Exports rose in the second quarter.                    | the second quarter           | DATE     | 2021-Q2
        It was cold last winter.                               | last winter                  | DATE     | 2020-WI
        The 20-year ban ended.                                 | 20-year                      | DURATION | P20Y
        It took two decades to build.                          | two decades                  | DURATION | P2DE
        The month-long strike ended.                           | month-long                   | DURATION | P1M
        They meet every Monday to talk.                        | every Monday                 | SET      | XXXX-WXX-1
        They recently met.                                     | recently                     | DATE     | PAST_REF
        They are now friends.                                  | now                          | DATE     | PRESENT_REF
        It sank at 9:30 p.m. on the river.                     | 9:30 p.m.                    | TIME     | 2021-09-02T21:30
        """)
    void expressionsHaveTheirValues(String text, String words, TimexType type, String value) {
        List<Timex> found = tagger.tag(text, new Span(0, text.length()), WRITTEN);

        assertThat(found).anySatisfy(timex -> {
            assertThat(timex.span().of(text)).isEqualTo(words);
            assertThat(timex.type()).isEqualTo(type);
            assertThat(timex.value()).isEqualTo(value);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They may march on.",
                "He paid 2,000 dollars for 30 boats.",
                "Some 1,500 people came.",
                "It cost $1999 then.",
                "Version 2.10 and page 12/13.",
                "A second try, the mayor's sun hat."
            })
    void whatIsNoTimeIsLeftAlone(String text) {
        assertThat(tagger.tag(text, new Span(0, text.length()), WRITTEN)).isEmpty();
    }

    @Test
    void withoutADayOfWritingTheWeekdayFixesTheYearWithinTheArchive() {
        String text = "She spoke on Wednesday, September 1, at noon.";
        var range = new DateInterval(LocalDate.of(2018, 1, 1), LocalDate.of(2022, 12, 31));

        var found = tagger.tag(text, new Span(0, text.length()), new TimeContext(null, range));

        assertThat(found.getFirst().value()).isEqualTo("2021-09-01");
    }

    @Test
    void aDayThatSeveralYearsHaveStaysOpen() {
        String text = "She spoke on September 1.";
        var range = new DateInterval(LocalDate.of(2018, 1, 1), LocalDate.of(2022, 12, 31));

        var found = tagger.tag(text, new Span(0, text.length()), new TimeContext(null, range));

        assertThat(found).singleElement().satisfies(timex -> {
            assertThat(timex.value()).isEqualTo("XXXX-09-01");
            assertThat(TimexIntervals.of(timex.value())).isEmpty();
        });
    }

    @Test
    void onlyTheRegionIsRead() {
        String text = "On 2021-09-01 and on 2021-09-02 and on 2021-09-03.";

        var found = tagger.tag(text, new Span(14, 32), WRITTEN);

        assertThat(found).extracting(Timex::value).containsExactly("2021-09-02");
    }

    @Property(tries = 2000)
    void spansAreInsideOrderedApartAndOfWholeCodePoints(@ForAll("texts") String text) {
        List<Timex> found = tagger.tag(text, new Span(0, text.length()), WRITTEN);

        int end = 0;
        for (Timex timex : found) {
            assertThat(timex.span().start()).isGreaterThanOrEqualTo(end);
            end = timex.span().end();
            assertThat(end).isLessThanOrEqualTo(text.length());
            assertThat(splitsPair(text, timex.span().start())).isFalse();
            assertThat(splitsPair(text, end)).isFalse();
        }
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(
                "May",
                "Sept.",
                "1",
                "31",
                "2021",
                "on",
                "last",
                "week",
                "Monday",
                ",",
                "the",
                "-",
                "–",
                "ago",
                "two",
                "days",
                "’s",
                "1980s",
                "2021-09-01",
                "2021-13-45",
                "9:99",
                "p.m.",
                "in",
                "of",
                "\n\n",
                "year",
                "first",
                "quarter",
                "every",
                "99999999999",
                "١٢",
                "𝟙",
                "\ud83d",
                "half",
                "couple",
                "between",
                "and",
                "0000-00-00",
                "to",
                "1/2/3",
                "12/31/99");
        return Arbitraries.oneOf(
                Arbitraries.strings(),
                pieces.list().ofMaxSize(12).map(list -> String.join(" ", list)),
                pieces.list().ofMaxSize(12).map(list -> String.join("", list).toUpperCase(Locale.ROOT)));
    }

    private static boolean splitsPair(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isHighSurrogate(text.charAt(at - 1))
                && Character.isLowSurrogate(text.charAt(at));
    }
}
