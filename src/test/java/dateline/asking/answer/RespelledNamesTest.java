package dateline.asking.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dateline.archive.Loaded;
import dateline.archive.WordHashEncoder;
import dateline.asking.answer.Answer.Missing;
import dateline.asking.evidence.HandMade;
import dateline.asking.evidence.SentenceRanker;
import dateline.asking.question.Question;
import dateline.asking.search.Searcher;
import dateline.config.Settings;
import dateline.reading.statement.SpeakerMatch;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RespelledNamesTest {
    private static final String VALLEY = """
            date 2019-05-07 The guard of the valley, led by Karim Massoud, took 15 crates from the wreck on Monday. \
            The crane of Velmora fell into the water, the U.N. said.

            “No ship will leave before Friday,” harbour master Anna Berg said on Monday.
            """;

    @TempDir
    Path folder;

    private final WordHashEncoder encoder = new WordHashEncoder();
    private Loaded loaded;
    private Answerer answerer;

    @BeforeEach
    void load() {
        loaded = new Loaded(folder, encoder).with("valley.txt", VALLEY);
        loaded.reload();
        answerer = new ArchiveAnswerer(
                loaded.archive(),
                new Searcher(encoder),
                new SentenceRanker(encoder, HandMade.model()),
                new SpeakerMatch(),
                Optional.empty(),
                new Settings.Asking(5, 0.2, Path.of("none")));
    }

    @AfterEach
    void close() {
        loaded.close();
    }

    @Test
    void aNameInAnotherSpellingIsFoundAndTheAnswerSaysSo() {
        Answer answer = answerer.answer(Question.of("How many crates did the guard of Mossad take from the wreck?"));

        assertThat(answer).asInstanceOf(type(Answer.Quoted.class)).satisfies(quoted -> {
            assertThat(quoted.quotations().getFirst().text()).contains("Karim Massoud");
            assertThat(quoted.frame().understood().remarks())
                    .containsExactly("The archive does not know “Mossad”; searched for “Massoud” instead.");
        });
    }

    @Test
    void aNameWithNoNearOneIsDeclinedAsBefore() {
        Answer answer = answerer.answer(Question.of("How many crates did the guard of Harbin take from the wreck?"));

        assertThat(answer)
                .asInstanceOf(type(Answer.NotInArchive.class))
                .satisfies(refusal ->
                        assertThat(refusal.reason().text()).isEqualTo("The archive does not mention Harbin."));
    }

    @Test
    void aSpeakerIsNeverReadAsAnother() {
        Answer answer = answerer.answer(Question.of("What did Oskar Burgh say?"));

        assertThat(answer).asInstanceOf(type(Answer.NotInArchive.class)).satisfies(refusal -> {
            assertThat(refusal.reason().missing()).isEqualTo(Missing.SPEAKER);
            assertThat(refusal.frame().understood().notes()).isEmpty();
        });
    }

    @Test
    void aSpeakerWithoutStatementsIsToldTheNearName() {
        Answer answer = answerer.answer(Question.of("What did Mossad say?"));

        assertThat(answer).asInstanceOf(type(Answer.NotInArchive.class)).satisfies(refusal -> {
            assertThat(refusal.reason().missing()).isEqualTo(Missing.SPEAKER);
            assertThat(refusal.reason().text())
                    .isEqualTo("The archive quotes no words of Mossad. It does name Massoud.");
        });
    }

    @Test
    void anAcronymIsMarkedInAnySpelling() {
        Answer answer = answerer.answer(Question.of("What fell into the water at Velmora, says the UN?"));

        assertThat(answer).asInstanceOf(type(Answer.Quoted.class)).satisfies(quoted -> {
            var quotation = quoted.quotations().getFirst();
            assertThat(quotation.highlights())
                    .extracting(span -> span.of(quotation.text()))
                    .contains("U.N");
        });
    }
}
