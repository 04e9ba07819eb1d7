package dateline.asking.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.archive.Loaded;
import dateline.archive.WordHashEncoder;
import dateline.asking.evidence.HandMade;
import dateline.asking.evidence.SentenceRanker;
import dateline.asking.question.Question;
import dateline.asking.search.Searcher;
import dateline.config.Settings;
import dateline.reading.statement.SpeakerMatch;
import dateline.text.DatelineException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class RehearsalTest {
    @TempDir
    Path folder;

    private final WordHashEncoder encoder = new WordHashEncoder();
    private final List<Question> asked = new CopyOnWriteArrayList<>();
    private Loaded loaded;

    @BeforeEach
    void open() {
        loaded = new Loaded(folder, encoder);
    }

    private Answerer answerer() {
        Answerer real = new ArchiveAnswerer(
                loaded.archive(),
                new Searcher(encoder),
                new SentenceRanker(encoder, HandMade.model()),
                new SpeakerMatch(),
                Optional.empty(),
                new Settings.Asking(5, 0.2, Path.of("none")));
        return question -> {
            asked.add(question);
            return real.answer(question);
        };
    }

    private void load() {
        loaded = new Loaded(folder, encoder)
                .with(
                        "ferry.txt",
                        "date 2020-03-02 The ferry to Ostra sank on Sunday. “All are safe,” said captain Nils Ehn.")
                .with("market.txt", "date 2020-03-05 The market hall of Brenn reopens on Friday after the fire.");
        loaded.reload();
    }

    @AfterEach
    void close() {
        loaded.close();
    }

    @Test
    void questionsAreMadeOfArticlesFromAllOverTheArchive() {
        load();

        new Rehearsal(loaded.archive(), answerer()).run(14);

        assertThat(asked).hasSize(14);
        assertThat(asked.stream().map(Question::text))
                .anyMatch(text -> text.contains("ferry"))
                .anyMatch(text -> text.contains("market hall"))
                .anyMatch(text -> text.startsWith("what did Nils Ehn say about "));
    }

    @Test
    void closingWaitsForTheQuestionThatIsBeingAnsweredAndAsksNoMore() throws InterruptedException {
        load();
        var begun = new CountDownLatch(1);
        var rehearsal = new Rehearsal(loaded.archive(), question -> {
            begun.countDown();
            return answerer().answer(question);
        });
        rehearsal.inBackground(1_000_000);
        begun.await();

        rehearsal.close();

        int atTheEnd = asked.size();
        assertThat(atTheEnd).isBetween(1, 999_999);
        rehearsal.run(10);
        rehearsal.inBackground(10);
        assertThat(asked).hasSize(atTheEnd);
    }

    @Test
    void anArchiveThatWasNeverLoadedIsNoTroubleInTheBackground() {
        var rehearsal = new Rehearsal(loaded.archive(), question -> {
            throw new DatelineException("expected no question, found " + question);
        });

        rehearsal.inBackground(10);
        rehearsal.close();

        assertThat(asked).isEmpty();
    }
}
