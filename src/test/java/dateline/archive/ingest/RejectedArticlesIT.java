package dateline.archive.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dateline.archive.View;
import dateline.reading.article.ParseResult;
import dateline.text.DatelineException;
import org.junit.jupiter.api.Test;

/** What a reload does with what is no article. */
class RejectedArticlesIT extends ReloadedCorpus {
    @Test
    void rejectedFilesAreListedAndTheRestIsLoaded() {
        corpus.with("harbour.txt", HARBOUR).with("empty.txt", "").with("rows.jsonl", "{\"id\": \"a\"}\n");

        IngestReport report = corpus.reload();

        assertThat(report.articles()).isEqualTo(1);
        assertThat(report.rejected())
                .extracting(ParseResult.Rejected::file, ParseResult.Rejected::line)
                .containsExactlyInAnyOrder(tuple("empty.txt", 0), tuple("rows.jsonl", 1));
        assertThat(corpus.archive().status().orElseThrow().rejected()).isEqualTo(2);
    }

    @Test
    void aFileThatIsRejectedLaterIsCountedWithoutANewSnapshot() {
        corpus.with("harbour.txt", HARBOUR);
        corpus.reload();
        assertThat(corpus.archive().status().orElseThrow().rejected()).isZero();
        corpus.with("empty.txt", "");

        IngestReport report = corpus.reload();

        assertThat(report.published()).isFalse();
        assertThat(report.rejected()).hasSize(1);
        assertThat(corpus.archive().status().orElseThrow().rejected()).isEqualTo(1);
    }

    @Test
    void anIdThatIsTakenIsRejectedNamingBothPlaces() {
        corpus.with("first.jsonl", "{\"id\": \"same\", \"text\": \"" + HARBOUR + "\"}\n")
                .with("second.jsonl", "\n{\"id\": \"same\", \"text\": \"" + BRIDGE + "\"}\n");

        IngestReport report = corpus.reload();

        assertThat(report.articles()).isEqualTo(1);
        assertThat(report.rejected())
                .singleElement()
                .satisfies(rejected -> assertThat(rejected.message())
                        .startsWith("second.jsonl:2: ")
                        .contains("<same>", "first.jsonl:1"));
    }

    @Test
    void anEmptyCorpusLeavesTheArchiveAsItWas() {
        corpus.with("harbour.txt", HARBOUR);
        corpus.reload();
        corpus.without("harbour.txt").with("empty.txt", "");

        assertThatThrownBy(corpus::reload)
                .isInstanceOf(DatelineException.class)
                .hasMessageContaining("expected at least one article")
                .hasMessageContaining("empty.txt")
                .hasMessageContaining(corpus.corpus().toString());

        try (View view = corpus.archive().acquire()) {
            assertThat(view.articleIds()).containsExactly("harbour.txt");
        }
    }
}
