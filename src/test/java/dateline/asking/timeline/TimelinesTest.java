package dateline.asking.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.archive.Loaded;
import dateline.archive.LoadedView;
import dateline.asking.answer.Answer.Missing;
import dateline.asking.evidence.HandMade;
import dateline.asking.evidence.Quotation;
import dateline.asking.evidence.SentenceRanker;
import dateline.asking.search.Searcher;
import dateline.asking.timeline.Timeline.Kind;
import dateline.asking.timeline.Timelines.Result;
import dateline.reading.passage.DateBasis;
import dateline.reading.statement.SpeakerMatch;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TimelinesTest extends LoadedView {
    @Override
    protected void write(Loaded corpus) {
        corpus.with(
                        "a.txt",
                        "date 2024-03-05 The lighthouse went dark on Monday. \"The lighthouse needs a new lamp,\" keeper"
                                + " Wanda Krol said on Tuesday.\n\nThe lighthouse is white.")
                .with(
                        "b.txt",
                        "date 2024-03-09 On Friday the lighthouse was lit again. The bakery next door gave away 40"
                                + " loaves on Friday.\n\nThe lighthouse went dark on 4 March 2024, and 15 ships waited"
                                + " outside the harbour.")
                .with(
                        "c.txt",
                        "date 2024-03-10 The lighthouse went dark on 4 March 2024, and 30 ships waited outside the"
                                + " harbour.")
                .with("d.txt", "date 2024-03-11 A new bakery opened on Monday. It sells bread.");
    }

    private Result ask(String topic, @Nullable String speaker, @Nullable LocalDate from, int limit) {
        var searcher = new Searcher(loaded.encoder());
        var ranker = new SentenceRanker(loaded.encoder(), HandMade.model());
        var match = new SpeakerMatch();
        var spoken = new SpeakerQuotes(searcher, ranker, match, 0.9);
        return new Timelines(spoken, searcher, ranker, match, 0.9)
                .of(view, new TimelineQuery(topic, speaker, from, null, limit));
    }

    private static Timeline dated(Result result) {
        return switch (result) {
            case Result.Dated(Timeline timeline) -> timeline;
            case Result.Nothing nothing ->
                throw new AssertionError(nothing.reason().text());
        };
    }

    private static Result.Nothing nothing(Result result) {
        return switch (result) {
            case Result.Dated(Timeline timeline) -> throw new AssertionError(timeline.entries());
            case Result.Nothing nothing -> nothing;
        };
    }

    @Test
    void whatIsToldStandsOnItsDaysInOrderAndOtherNewsDoesNot() {
        Timeline timeline = dated(ask("lighthouse", null, null, 10));

        assertThat(timeline.entries())
                .isSortedAccordingTo(
                        (one, other) -> one.days().from().compareTo(other.days().from()));
        assertThat(timeline.entries())
                .extracting(entry -> entry.quotation().text())
                .allMatch(text -> text.contains("lighthouse"))
                .doesNotContain("The lighthouse is white.");
        assertThat(timeline.entries().getFirst().days().from()).isEqualTo("2024-03-04");
        assertThat(timeline.entries().getLast().days().from()).isEqualTo("2024-03-08");
        assertThat(timeline.entries()).allSatisfy(entry -> {
            Quotation quotation = entry.quotation();
            String text = view.article(quotation.citation().article())
                    .orElseThrow()
                    .article()
                    .text();
            assertThat(quotation.span().of(text)).isEqualTo(quotation.text());
        });
    }

    @Test
    void whatWasSaidIsKeptApartFromWhatHappened() {
        Timeline timeline = dated(ask("lighthouse", null, null, 10));

        assertThat(timeline.entries()).allSatisfy(entry -> {
            boolean krol = entry.quotation().text().contains("Krol");
            assertThat(entry.kind()).isEqualTo(krol ? Kind.SAID : Kind.TOLD);
            assertThat(entry.quotation().speaker() == null).isEqualTo(!krol);
        });
        assertThat(timeline.entries()).extracting(Timeline.Entry::kind).contains(Kind.SAID, Kind.TOLD);
    }

    @Test
    void howADayIsKnownIsKept() {
        assertThat(dated(ask("lighthouse", null, null, 10)).entries())
                .extracting(entry -> entry.quotation().date().basis())
                .contains(DateBasis.WRITTEN, DateBasis.RECKONED);
    }

    @Test
    void whatHasNoDayIsCounted() {
        assertThat(dated(ask("lighthouse white", null, null, 10)).undated()).isGreaterThanOrEqualTo(0);
        assertThat(dated(ask("lighthouse", null, null, 10)).undated()).isEqualTo(1);
    }

    @Test
    void figuresThatContradictEachOtherStandSideBySide() {
        Timeline timeline = dated(ask("lighthouse", null, null, 5));

        assertThat(timeline.differing()).hasSize(1);
        assertThat(timeline.differing().getFirst())
                .extracting(index -> timeline.entries().get(index).quotation().text())
                .anyMatch(text -> text.contains("15 ships"))
                .anyMatch(text -> text.contains("30 ships"));
    }

    @Test
    void theLimitIsKeptTo() {
        Timeline timeline = dated(ask("lighthouse", null, null, 2));

        assertThat(timeline.entries()).hasSize(2);
        assertThat(timeline.dated()).isGreaterThan(2);
    }

    @Test
    void aSpeakerLeavesOnlyTheirWords() {
        assertThat(dated(ask("lighthouse", "Krol", null, 10)).entries())
                .extracting(entry -> entry.quotation().text())
                .containsExactly("\"The lighthouse needs a new lamp,\" keeper Wanda Krol said on Tuesday.");
        assertThat(nothing(ask("lighthouse", "Bert Ode", null, 10)).reason().missing())
                .isEqualTo(Missing.SPEAKER);
    }

    @Test
    void daysAreKeptTo() {
        assertThat(dated(ask("lighthouse", null, LocalDate.of(2024, 3, 7), 10)).entries())
                .extracting(entry -> entry.days().from())
                .containsOnly(LocalDate.of(2024, 3, 8));
        assertThat(nothing(ask("lighthouse", null, LocalDate.of(2024, 4, 1), 10))
                        .reason()
                        .text())
                .isEqualTo("No sentence that was found is about this on 1 April 2024 or later.");
    }

    @Test
    void whatTheArchiveDoesNotKnowIsSaidOfTheArchive() {
        assertThat(nothing(ask("the lamp of Zanzibar", null, null, 10)).reason().text())
                .isEqualTo("The archive does not mention Zanzibar.");
    }

    @Test
    void theDayOfATimelineEntryIsKnown() {
        assertThatThrownBy(() -> new Timeline("x", List.of(), 0, 0, List.of(), List.of()))
                .hasMessageContaining("at least one entry");
        assertThatThrownBy(() -> TimelineQuery.of(" ", 1)).hasMessageContaining("topic");
        assertThatThrownBy(() -> TimelineQuery.of("x", 0)).hasMessageContaining("limit");
    }
}
