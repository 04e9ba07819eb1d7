package dateline.asking.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.archive.Loaded;
import dateline.archive.View;
import dateline.archive.index.PassageFilter;
import dateline.asking.answer.Answer.Missing;
import dateline.asking.evidence.Candidate;
import dateline.asking.evidence.Constraints;
import dateline.asking.evidence.Excerpts;
import dateline.asking.evidence.HandMade;
import dateline.asking.evidence.SentenceRanker;
import dateline.asking.question.Analysis;
import dateline.asking.question.Question;
import dateline.asking.question.QuestionAnalyzer;
import dateline.asking.question.Understood;
import dateline.asking.search.Searcher;
import dateline.reading.statement.SpeakerMatch;
import dateline.reading.time.DateInterval;
import dateline.reading.time.DaySet;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecliningTest {
    private static final LocalDate NINTH = LocalDate.of(2019, 5, 9);

    @TempDir
    Path folder;

    @Test
    void eachReasonIsOneSentenceAboutTheArchive() {
        assertThat(Declining.topic(List.of()))
                .isEqualTo(new Answer.Reason(Missing.TOPIC, "No sentence that was found answers the question."));
        assertThat(Declining.topic(List.of("Harbin", "Oslo")))
                .isEqualTo(new Answer.Reason(Missing.TOPIC, "The archive does not mention Harbin or Oslo."));
        assertThat(Declining.speaker("Greta Holm", List.of()))
                .isEqualTo(new Answer.Reason(Missing.SPEAKER, "The archive quotes no words of Greta Holm."));
        assertThat(Declining.source("Pier News"))
                .isEqualTo(new Answer.Reason(Missing.SOURCE, "The archive holds no article of Pier News."));
    }

    @Test
    void daysAreNamedAsTheyWereAskedFor() {
        var week = new DateInterval(NINTH, NINTH.plusDays(6));

        assertThat(text("Anna Berg", DaySet.day(NINTH))).isEqualTo("No statement by Anna Berg on 9 May 2019.");
        assertThat(text(null, DaySet.of(week)))
                .isEqualTo("The archive tells of nothing between 9 May 2019 and 15 May 2019.");
        assertThat(text(null, DaySet.of(new DateInterval(Understood.BEGINNING, NINTH))))
                .isEqualTo("The archive tells of nothing on 9 May 2019 or before.");
        assertThat(text(null, DaySet.of(new DateInterval(NINTH, Understood.END))))
                .isEqualTo("The archive tells of nothing on 9 May 2019 or later.");
        assertThat(text("the guard", DaySet.day(NINTH).and(DaySet.day(NINTH.plusDays(3)))))
                .isEqualTo("No statement by the guard on 9 May 2019 or 12 May 2019.");
    }

    @Test
    void aQuestionWithATopicMayLeaveSomethingElseOnItsDays() {
        DaySet ninth = DaySet.day(NINTH);

        assertThat(Declining.day(null, true, ninth, List.of()).text())
                .isEqualTo("The archive says nothing about this on 9 May 2019.");
        assertThat(Declining.day("Anna Berg", true, ninth, List.of()).text())
                .isEqualTo("No statement by Anna Berg about this on 9 May 2019.");
    }

    @Test
    void theNearestDaysAreOffered() {
        List<NearestDays.Offered> near = List.of(
                new NearestDays.Offered(DateInterval.day(NINTH), false),
                new NearestDays.Offered(DateInterval.day(NINTH.minusDays(1)), true));

        Answer.Reason reason = Declining.day("the guard", false, DaySet.day(NINTH.plusDays(5)), near);

        assertThat(reason.text())
                .isEqualTo(
                        "No statement by the guard on 14 May 2019; the nearest ones are dated 9 May 2019 or were printed on 8 May 2019.");
    }

    @Test
    void whatLiesNearestIsNamedByItsDaysMonthsAndWeeks() {
        var week = new NearestDays.Offered(new DateInterval(NINTH, NINTH.plusDays(6)), false);
        var month = new NearestDays.Offered(DateInterval.month(YearMonth.of(2019, 5)), false);
        var printed = new NearestDays.Offered(DateInterval.day(NINTH), true);
        DaySet asked = DaySet.day(NINTH.plusDays(9));

        assertThat(Declining.day(null, true, asked, List.of(week)).text())
                .endsWith("; the nearest is dated 9 May 2019 to 15 May 2019.");
        assertThat(Declining.day(null, true, asked, List.of(month)).text())
                .endsWith("; the nearest is dated May 2019.");
        assertThat(Declining.day(null, true, asked, List.of(printed)).text())
                .endsWith("; the nearest was printed on 9 May 2019.");
    }

    @Test
    void aNearestQuotationWithoutADayOffersNone() {
        List<NearestDays.Offered> offered = NearestDays.offered(List.of(Excerpts.of("a.txt", "The crane fell.")));

        assertThat(offered).isEmpty();
    }

    @Test
    void theNearestDayComesFirstAndWhatHasNoneLast() {
        try (Loaded loaded = new Loaded(folder)
                .with("day-01.txt", "date 2019-05-01 The crane was painted.")
                .with("day-10.txt", "date 2019-05-10 The crane was painted.")
                .with("day-12.txt", "date 2019-05-12 The crane was painted.")
                .with("none.txt", "The crane was painted.")) {
            loaded.reload();
            try (View view = loaded.archive().acquire()) {
                List<Candidate> candidates = candidates(loaded, view);

                List<Candidate> nearest = NearestDays.order(candidates, DaySet.day(NINTH), 3);

                assertThat(nearest)
                        .extracting(candidate -> candidate.article().article().id())
                        .containsExactly("day-10.txt", "day-12.txt", "day-01.txt", "none.txt");
            }
        }
    }

    private static String text(@org.jspecify.annotations.Nullable String speaker, DaySet days) {
        return Declining.day(speaker, false, days, List.of()).text();
    }

    private static List<Candidate> candidates(Loaded loaded, View view) {
        Analysis analysis = new QuestionAnalyzer().analyze(Question.of("Who painted the crane?"), null);
        var hits = new Searcher(loaded.encoder()).search(view, analysis.searchText(), PassageFilter.ALL, 10);
        var anything = new Constraints(new SpeakerMatch(), null, null, null);
        return new SentenceRanker(loaded.encoder(), HandMade.model()).rank(analysis, hits, anything, view.index());
    }
}
