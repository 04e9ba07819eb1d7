package dateline.asking.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dateline.archive.Loaded;
import dateline.asking.answer.Answer.Missing;
import dateline.asking.evidence.HandMade;
import dateline.asking.evidence.Quotation;
import dateline.asking.evidence.SentenceRanker;
import dateline.asking.question.Question;
import dateline.asking.search.Searcher;
import dateline.config.Settings;
import dateline.reading.statement.SpeakerMatch;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is answered where a question can be meant in several ways. */
class ReadingsTest {
    private static final LocalDate WEDNESDAY = LocalDate.of(2019, 5, 15);

    @TempDir
    Path folder;

    private Loaded loaded;

    @BeforeEach
    void load() {
        loaded = new Loaded(folder);
    }

    @AfterEach
    void close() {
        loaded.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What did Anna Berg say on 7 May 2019?",
                "What did Anna Berg say about the crane on 7 May 2019?",
                "What did Anna Berg announce about the crane on 7 May 2019?",
                "What was said about the crane on 7 May 2019?",
            })
    void whatWasSaidOnADayIsNeverAnsweredWithWordsOfAnother(String question) {
        loaded.with("undated.txt", "“The crane will be lifted,” Anna Berg said.")
                .with("other.txt", "date 2019-05-20 “The crane is safe,” Anna Berg said on Monday.")
                .with("year.txt", "date 2019-07-01 Anna Berg announced a crane for the harbour in 2019.");

        Answer answer = ask(question);

        assertThat(answer)
                .asInstanceOf(type(Answer.NotInArchive.class))
                .satisfies(declined -> assertThat(declined.reason().missing()).isEqualTo(Missing.DAY));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Who owned the bridge of Velmora in 1870?",
                "Who owned the bridge of Velmora in the 1870s?",
                "In 1870, who owned the bridge of Velmora?",
            })
    void aYearIsNoLimitForTextsWithoutDays(String question) {
        loaded.with("bridge.txt", "The bridge of Velmora was owned by the family Lind. It was built of wood.");

        assertThat(quoted(ask(question)).getFirst().text()).contains("the family Lind");
    }

    @Test
    void aYearThatADatedTextTellsOfIsAnswered() {
        loaded.with("bridge.txt", "date 2019-05-07 The bridge of Velmora was owned by the family Lind in 1870.");

        assertThat(quoted(ask("Who owned the bridge of Velmora in 1870?"))).hasSize(1);
    }

    @Test
    void aYearIsALimitForTextsOfAnother() {
        loaded.with("bridge.txt", "date 2019-05-07 The bridge of Velmora is owned by the family Lind.")
                .with("old.txt", "date 2016-05-07 A crane fell into the water.");

        Answer answer = ask("Who owned the bridge of Velmora in 2016?");

        assertThat(answer).asInstanceOf(type(Answer.NotInArchive.class)).satisfies(declined -> {
            assertThat(declined.reason().missing()).isEqualTo(Missing.DAY);
            assertThat(declined.reason().text()).contains("2016");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "2019-05-13, true", // the Monday of the week
        "2019-05-08, true", // a week before the day of asking: "this week" may mean the last seven days
        "2019-05-06, true", // two days before those
        "2019-05-05, false",
        "2019-04-24, false",
    })
    void newsOfThisWeekWasPrintedInItOrWithinTwoDays(LocalDate published, boolean answered) {
        loaded.with("bridge.txt", "date " + published + " The bridge of Velmora was closed by the guard in April.");

        Answer answer = ask(new Question("Which bridge was closed this week?", WEDNESDAY, null, null, null, null));

        assertThat(answer instanceof Answer.Quoted).isEqualTo(answered);
    }

    @ParameterizedTest
    @ValueSource(strings = {"propose", "suggest", "describe"})
    void whatSomebodyProposedIsAnsweredByWhatIsToldOfThem(String verb) {
        loaded.with("brandt.txt", "The pilot Olaf Brandt had a plan for a bridge over the bay of Velmora.")
                .with("other.txt", "The guard had a plan for a bridge over the bay of Velmora.");

        Answer answer = ask("What did Olaf Brandt " + verb + " as a plan for the bridge over the bay of Velmora?");

        assertThat(quoted(answer))
                .singleElement()
                .satisfies(quotation -> assertThat(quotation.text()).contains("Olaf Brandt"));
        assertThat(answer.frame().understood().speaker()).isNull();
    }

    @Test
    void whatSomebodySaidIsNotAnsweredByWhatIsToldOfThem() {
        loaded.with("brandt.txt", "The pilot Olaf Brandt had a plan for a bridge over the bay of Velmora.");

        Answer answer = ask("What did Olaf Brandt say about a bridge over the bay of Velmora?");

        assertThat(answer).asInstanceOf(type(Answer.NotInArchive.class)).satisfies(declined -> {
            assertThat(declined.reason())
                    .isEqualTo(new Answer.Reason(Missing.SPEAKER, "The archive quotes no words of Olaf Brandt."));
            assertThat(declined.nearest()).isNotEmpty();
        });
    }

    @Test
    void whoeverIsQuotedIsAnsweredWithTheirWordsAlone() {
        loaded.with("brandt.txt", """
                The pilot Olaf Brandt proposed that a bridge be built over the bay of Velmora.

                A bridge over the bay of Velmora is what Olaf Brandt has drawn.
                """);

        assertThat(quoted(ask("What did Olaf Brandt propose about a bridge over the bay of Velmora?")))
                .singleElement()
                .satisfies(quotation -> assertThat(quotation.text()).contains("proposed that"));
    }

    private List<Quotation> quoted(Answer answer) {
        assertThat(answer).isInstanceOf(Answer.Quoted.class);
        return ((Answer.Quoted) answer).quotations();
    }

    private Answer ask(String question) {
        return ask(Question.of(question));
    }

    private Answer ask(Question question) {
        loaded.reload();
        return new ArchiveAnswerer(
                        loaded.archive(),
                        new Searcher(loaded.encoder()),
                        new SentenceRanker(loaded.encoder(), HandMade.model()),
                        new SpeakerMatch(),
                        Optional.empty(),
                        new Settings.Asking(5, 0.2, Path.of("none")))
                .answer(question);
    }
}
