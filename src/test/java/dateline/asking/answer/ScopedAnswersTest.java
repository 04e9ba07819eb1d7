package dateline.asking.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.archive.Archive;
import dateline.archive.Collections;
import dateline.archive.Loaded;
import dateline.archive.View;
import dateline.archive.WordHashEncoder;
import dateline.asking.evidence.HandMade;
import dateline.asking.evidence.Quotation;
import dateline.asking.evidence.SentenceRanker;
import dateline.asking.question.Question;
import dateline.asking.search.Searcher;
import dateline.config.Settings;
import dateline.reading.statement.SpeakerMatch;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Answers from some collections of an archive: as if there were no others. */
class ScopedAnswersTest {
    private static final String STORY = "“No tram will run before the rails are mended,” Greta Holm said on Monday.";

    @TempDir
    Path folder;

    private final WordHashEncoder encoder = new WordHashEncoder();
    private Loaded loaded;

    @BeforeEach
    void load() {
        loaded = new Loaded(folder, encoder)
                .with("trams/rails.txt", "date 2020-03-10 " + STORY + " The depot of Ostval was shut.")
                .with("press/reprint.txt", "date 2020-03-11 " + STORY)
                .with("secret/ledger.txt", "date 2020-03-12 Zdenko Wrabel said on Thursday that the ledger was burnt.");
        loaded.reload();
    }

    @AfterEach
    void close() {
        loaded.close();
    }

    /** An archive for one reader. */
    private record Limited(Archive archive, Collections seen) implements Archive {
        @Override
        public View acquire(Collections collections) {
            return archive.acquire(seen);
        }

        @Override
        public void close() {}
    }

    private Answer ask(String question, Set<String> collections) {
        return new ArchiveAnswerer(
                        new Limited(loaded.archive(), Collections.of(collections)),
                        new Searcher(encoder),
                        new SentenceRanker(encoder, HandMade.model()),
                        new SpeakerMatch(),
                        Optional.empty(),
                        new Settings.Asking(5, 0.2, Path.of("none")))
                .answer(Question.of(question));
    }

    @Test
    void aNameThatOnlyAnotherCollectionHasIsAsUnknownAsOneThatNobodyHas() {
        for (String question : List.of("What did Zdenko Wrabel say?", "What did Wrabbel say on Thursday?")) {
            Answer hidden = ask(question, Set.of("trams", "press"));
            Answer nobodys = ask(
                    question.replace("Zdenko", "Oldrich").replaceAll("Wrabb?el", "Kvasnitz"), Set.of("trams", "press"));

            assertThat(told(hidden).replaceAll("Zdenko |Wrabb?el", ""))
                    .isEqualTo(told(nobodys).replaceAll("Oldrich |Kvasnitz", ""));
            assertThat(shown(hidden)).noneMatch(article -> article.startsWith("secret/"));
        }
        assertThat(shown(ask("What did Zdenko Wrabel say?", Set.of("secret")))).containsExactly("secret/ledger.txt");
    }

    private static String told(Answer answer) {
        return switch (answer) {
            case Answer.NotInArchive refusal ->
                refusal.reason().missing() + refusal.reason().text();
            case Answer.Quoted _, Answer.Conflicting _, Answer.Clarify _ ->
                throw new AssertionError("expected a refusal, found " + answer);
        };
    }

    @Test
    void copiesAreOfWhatIsSeen() {
        String question = "What did Greta Holm say about the tram?";

        assertThat(shown(ask(question, Set.of("trams", "press")))).contains("trams/rails.txt", "press/reprint.txt");
        assertThat(shown(ask(question, Set.of("trams")))).containsOnly("trams/rails.txt");
        assertThat(shown(ask(question, Set.of("press")))).containsOnly("press/reprint.txt");
    }

    @Test
    void aDayOfAnotherCollectionHasNothing() {
        assertThat(ask("What happened on March 12, 2020?", Set.of("trams", "press")))
                .isInstanceOf(Answer.NotInArchive.class);
        assertThat(ask("What did Greta Holm say?", Set.of())).isInstanceOf(Answer.NotInArchive.class);
    }

    /** All articles that an answer names. */
    private static List<String> shown(Answer answer) {
        List<Quotation> quotations = switch (answer) {
            case Answer.Quoted quoted -> quoted.quotations();
            case Answer.Conflicting conflicting -> conflicting.quotations();
            case Answer.NotInArchive refusal -> refusal.nearest();
            case Answer.Clarify _ -> List.of();
        };
        return quotations.stream()
                .flatMap(quotation -> Stream.concat(
                        Stream.of(quotation.citation().article()),
                        quotation.copies().stream().map(Quotation.Copy::article)))
                .toList();
    }
}
