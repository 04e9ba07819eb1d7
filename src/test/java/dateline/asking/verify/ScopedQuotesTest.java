package dateline.asking.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.archive.Collections;
import dateline.archive.Loaded;
import dateline.archive.View;
import dateline.asking.evidence.Quotation;
import dateline.reading.passage.Annotator;
import dateline.reading.statement.SpeakerMatch;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A quote is checked against the collections that the reader may see. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScopedQuotesTest {
    private static final QuoteChecker CHECKER = new QuoteChecker(new SpeakerMatch(), new Annotator());
    private static final String SECRET = "The sluice of Marn was sealed with forty tons of clay";
    private static final String SHARED = "No barge will pass the weir before the thaw";

    private Loaded loaded;

    @BeforeAll
    void load(@TempDir Path folder) {
        loaded = new Loaded(folder)
                .with("inner/sluice.txt", "date 2021-02-03 " + SECRET + ". “" + SHARED + ",” Ines Falk said.")
                .with("outer/weir.txt", "date 2021-02-04 “" + SHARED + ",” Ines Falk said. The weir was painted.");
        loaded.reload();
    }

    @AfterAll
    void close() {
        loaded.close();
    }

    private List<QuoteCheck> check(String text, Set<String> collections) {
        try (View view = loaded.archive().acquire(Collections.of(collections))) {
            return CHECKER.checkAll(view, text);
        }
    }

    @Test
    void whatOnlyAnotherCollectionHasIsNotFound() {
        assertThat(check(SECRET, Set.of("inner")).getFirst().verdict()).isInstanceOf(Verdict.Verbatim.class);
        for (String claim : List.of(SECRET, SECRET.replace("forty", "fifty"), "The sluice of Marn was sealed")) {
            assertThat(check("\"" + claim + "\"", Set.of("outer")).getFirst().verdict())
                    .as(claim)
                    .isInstanceOf(Verdict.NotFound.class);
        }
    }

    @Test
    void matchesAndTheirCopiesAreOfWhatIsSeen() {
        assertThat(articles(check(SHARED, Set.of("inner", "outer")))).contains("inner/sluice.txt", "outer/weir.txt");
        assertThat(articles(check(SHARED, Set.of("outer")))).containsOnly("outer/weir.txt");
    }

    private static List<String> articles(List<QuoteCheck> checks) {
        Verdict verdict = checks.getFirst().verdict();
        assertThat(verdict).isInstanceOf(Verdict.Verbatim.class);
        List<Quotation> matches = ((Verdict.Verbatim) verdict).matches();
        return matches.stream()
                .flatMap(match -> Stream.concat(
                        Stream.of(match.citation().article()),
                        match.copies().stream().map(Quotation.Copy::article)))
                .toList();
    }
}
