package dateline.asking.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.archive.Loaded;
import dateline.archive.LoadedView;
import dateline.asking.question.DayRule;
import dateline.reading.passage.AnnotatedArticle;
import dateline.reading.passage.Sentence;
import dateline.reading.statement.SpeakerMatch;
import dateline.reading.time.DateInterval;
import dateline.reading.time.DaySet;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConstraintsTest extends LoadedView {
    private static final DaySet MAY = DaySet.of(DateInterval.month(YearMonth.of(2019, 5)));
    private static final DaySet LAST_YEARS = DaySet.of(DateInterval.year(2018));
    private static final DaySet SIXTH = DaySet.day(LocalDate.of(2019, 5, 6));

    @Override
    protected void write(Loaded corpus) {
        corpus.with("news.txt", """
                        date 2019-05-07 The crane of Velmora fell into the water. The guard closed the harbour on Monday.

                        The harbour was built in 2018. Nobody has painted it.
                        """)
                .with(
                        "book.txt",
                        "The ferry of Tarnholm was built of oak. The bridge was built in 2018. It rained in 2012.");
    }

    @ParameterizedTest
    @CsvSource({
        // sentence, fits, is known to be of the days
        "news.txt, The crane, false, false",
        "news.txt, The harbour was built, true, true", // its own year
        "news.txt, Nobody has, false, false",
        "book.txt, The ferry, true, false", // no day at all
        "book.txt, The bridge, true, true",
        "book.txt, It rained, false, false", // another year
    })
    void aWishForAYearRulesOutWhatIsKnownToBeOfAnother(String article, String beginning, boolean fits, boolean sure) {
        Optional<Constraints.Fit> fit = fit(article, beginning, LAST_YEARS, DayRule.NOT_OTHERS);

        assertThat(fit.isPresent()).isEqualTo(fits);
        assertThat(fit.map(Constraints.Fit::sure).orElse(false)).isEqualTo(sure);
    }

    @ParameterizedTest
    @CsvSource({"The ferry, false", "The bridge, true", "It rained, false"})
    void whatHasNoDayIsOfNoDayWhereOnlyTheseCount(String beginning, boolean fits) {
        assertThat(fit("book.txt", beginning, LAST_YEARS, DayRule.ONLY_THESE).isPresent())
                .isEqualTo(fits);
    }

    @ParameterizedTest
    @CsvSource({
        // the last of the days asked about, which begin a week before
        "2019-05-05, The crane, true", // printed two days later
        "2019-05-05, The harbour was built, true", // whatever it tells of
        "2019-05-04, The crane, false",
        "2019-05-16, The crane, true", // printed two days before
        "2019-05-17, The crane, false",
    })
    void newsOfDaysWasPrintedOnThemOrShortlyBeforeOrAfter(LocalDate last, String beginning, boolean fits) {
        DaySet week = DaySet.of(new DateInterval(last.minusDays(7), last));

        assertThat(fit("news.txt", beginning, week, DayRule.AS_NEWS).isPresent())
                .isEqualTo(fits);
    }

    @ParameterizedTest
    @CsvSource({"The ferry, true", "The bridge, false"})
    void textsThatWereNeverPrintedAreNewsIfTheyTellNoOtherDay(String beginning, boolean fits) {
        Optional<Constraints.Fit> fit = fit("book.txt", beginning, MAY, DayRule.AS_NEWS);

        assertThat(fit.isPresent()).isEqualTo(fits);
        assertThat(fit.filter(Constraints.Fit::sure)).isEmpty();
    }

    @Test
    void theDayShownIsTheOneThatFits() {
        assertThat(fit("news.txt", "The guard", SIXTH, DayRule.ONLY_THESE))
                .hasValueSatisfying(fit -> assertThat(fit.date().value()).isEqualTo("2019-05-06"));
    }

    private Optional<Constraints.Fit> fit(String id, String beginning, DaySet days, DayRule rule) {
        AnnotatedArticle article = view.article(id).orElseThrow();
        String text = article.article().text();
        Sentence sentence = article.sentences().stream()
                .filter(one -> text.startsWith(beginning, one.span().start()))
                .findFirst()
                .orElseThrow();
        return new Constraints(new SpeakerMatch(), days, rule, null, null).fit(article, sentence);
    }
}
