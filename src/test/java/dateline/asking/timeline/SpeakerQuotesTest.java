package dateline.asking.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.archive.Loaded;
import dateline.archive.LoadedView;
import dateline.archive.View;
import dateline.asking.answer.Answer.Missing;
import dateline.asking.evidence.HandMade;
import dateline.asking.evidence.Quotation;
import dateline.asking.evidence.SentenceRanker;
import dateline.asking.search.Searcher;
import dateline.asking.timeline.SpeakerQuotes.Result;
import dateline.reading.statement.Aliases;
import dateline.reading.statement.SpeakerMatch;
import dateline.reading.time.DateInterval;
import dateline.reading.time.DaySet;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeakerQuotesTest extends LoadedView {
    @Override
    protected void write(Loaded corpus) {
        corpus.with(
                        "a.txt",
                        "date 2024-03-05 \"The ferry is full,\" harbour master Wanda Krol said on Monday."
                                + " Krol said on Tuesday that the pier needs repair.\n\n"
                                + "The mayor wanted a bridge. Krol hopes for better weather.")
                .with(
                        "b.txt",
                        "date 2024-03-07 Wanda Krol, the harbour master, said on Wednesday that the lighthouse works"
                                + " again.\n\n\"The ferry is full,\" Wanda Krol said on Monday.")
                .with(
                        "c.txt",
                        "The tide was low that year. \"Nobody warned the fishermen,\" Wanda Krol said. Bert Ode of the"
                                + " World Tide Council said that the council would look into it.")
                .with("news/d.txt", "date 2024-03-08 The pier was closed on Thursday. Nobody was hurt.");
    }

    private SpeakerQuotes quotes() {
        return new SpeakerQuotes(
                new Searcher(loaded.encoder()),
                new SentenceRanker(loaded.encoder(), HandMade.model()),
                new SpeakerMatch(Aliases.NONE),
                0.5);
    }

    private Result ask(String speaker, @Nullable DaySet days, @Nullable String topic) {
        return quotes().of(view, new SpeakerQuery(speaker, days, topic, 50));
    }

    private static List<Quotation> found(Result result) {
        return switch (result) {
            case Result.Found found -> found.quotations();
            case Result.Nothing nothing ->
                throw new AssertionError(
                        "expected quotations, found: " + nothing.reason().text());
        };
    }

    private static DaySet march(int day) {
        return DaySet.day(LocalDate.of(2024, 3, day));
    }

    @Test
    void allThatSomebodySaidComesNewestFirstAndUnknownDaysLast() {
        List<Quotation> quotations = found(ask("Krol", null, null));

        assertThat(quotations)
                .extracting(quotation -> quotation.date().value())
                .containsExactly("2024-03-06", "2024-03-05", "2024-03-04", null);
        assertThat(quotations.getLast().text()).isEqualTo("\"Nobody warned the fishermen,\" Wanda Krol said.");
        assertThat(quotations).allSatisfy(quotation -> {
            assertThat(quotation.mode()).isNotEqualTo(Quotation.Mode.NONE);
            assertThat(quotation.speaker()).isNotNull();
            String text = view.article(quotation.citation().article())
                    .orElseThrow()
                    .article()
                    .text();
            assertThat(quotation.span().of(text)).isEqualTo(quotation.text());
        });
    }

    @Test
    void whatWasPrintedTwiceIsShownOnceWithItsCopy() {
        Quotation twice = found(ask("Wanda Krol", march(4), null)).getFirst();

        assertThat(twice.text()).contains("The ferry is full");
        assertThat(twice.copies()).hasSize(1);
    }

    @Test
    void thoughtsAreNotQuoted() {
        assertThat(found(ask("Krol", null, null)))
                .extracting(Quotation::text)
                .noneMatch(text -> text.contains("hopes"));
    }

    @Test
    void aTopicKeepsWhatIsAboutIt() {
        List<Quotation> quotations = found(ask("Krol", null, "the pier"));

        assertThat(quotations)
                .extracting(Quotation::text)
                .containsExactly("Krol said on Tuesday that the pier needs repair.");
        assertThat(quotations.getFirst().highlights()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"krol", "the harbour master", "Wanda Król", "World Tide Council", "WTC", "Ode"})
    void speakersAreFoundByNameOfficeBodyAndAcronym(String asked) {
        assertThat(found(ask(asked, null, null))).isNotEmpty();
    }

    @Test
    void daysAreKeptTo() {
        assertThat(found(ask("Krol", march(5), null)))
                .extracting(Quotation::text)
                .containsExactly("Krol said on Tuesday that the pier needs repair.");
        assertThat(ask("Krol", march(20), null))
                .asInstanceOf(InstanceOfAssertFactories.type(Result.Nothing.class))
                .satisfies(nothing -> {
                    assertThat(nothing.reason().missing()).isEqualTo(Missing.DAY);
                    assertThat(nothing.reason().text())
                            .isEqualTo("The archive quotes no words of Krol on 20 March 2024;"
                                    + " the nearest are dated 6 March 2024 and 5 March 2024.");
                });
    }

    @Test
    void anUnknownSpeakerGivesNamesThatSoundAlike() {
        Result result = ask("wanda kroll", null, null);

        // A surname that sounds alike is taken for another spelling of it.
        assertThat(found(result)).isNotEmpty();
        assertThat(ask("Lech Walendziak", null, null))
                .asInstanceOf(InstanceOfAssertFactories.type(Result.Nothing.class))
                .satisfies(nothing -> {
                    assertThat(nothing.reason().missing()).isEqualTo(Missing.SPEAKER);
                    assertThat(nothing.reason().text()).isEqualTo("The archive quotes no words of Lech Walendziak.");
                });
    }

    @Test
    void whatNobodySaysIsToldOfTheArchiveAlone() {
        assertThat(ask("Krol", null, "volcano"))
                .asInstanceOf(InstanceOfAssertFactories.type(Result.Nothing.class))
                .extracting(nothing -> nothing.reason().text())
                .isEqualTo("The archive quotes Krol, but no statement that was found is about this.");
    }

    @Test
    void theTotalTellsWhatTheLimitLeavesOut() {
        Result result = quotes().of(view, new SpeakerQuery("Krol", null, null, 2));

        assertThat(result)
                .asInstanceOf(InstanceOfAssertFactories.type(Result.Found.class))
                .satisfies(found -> {
                    assertThat(found.quotations()).hasSize(2);
                    assertThat(found.total()).isEqualTo(4);
                });
    }

    @Test
    void anotherSnapshotIsReadAnew() {
        SpeakerQuotes quotes = quotes();
        var query = new SpeakerQuery("Olga Brandt", null, null, 5);
        assertThat(quotes.of(view, query)).isInstanceOf(Result.Nothing.class);
        loaded.with("e.txt", "date 2024-03-09 \"The road is open,\" Olga Brandt said on Friday.")
                .reload();

        try (View newer = loaded.archive().acquire()) {
            assertThat(found(quotes.of(newer, query))).hasSize(1);
        }
        assertThat(quotes.of(view, query)).isInstanceOf(Result.Nothing.class);
    }

    @Test
    void namesAndTopicsAreOfSomeLength() {
        assertThatThrownBy(() -> new SpeakerQuery(" ", null, null, 1)).hasMessageContaining("found none");
        assertThatThrownBy(() -> new SpeakerQuery("x".repeat(201), null, null, 1))
                .hasMessageContaining("found 201");
        assertThatThrownBy(() -> new SpeakerQuery("x", null, " ", 1)).hasMessageContaining("topic");
        assertThatThrownBy(() -> new SpeakerQuery("x", null, null, 0)).hasMessageContaining("limit");
        assertThat(new SpeakerQuery("x", DaySet.of(DateInterval.year(2024)), "y", 1).days())
                .isNotNull();
    }
}
