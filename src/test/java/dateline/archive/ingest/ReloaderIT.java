package dateline.archive.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dateline.archive.Loaded;
import dateline.archive.View;
import dateline.archive.index.PassageFilter;
import dateline.archive.index.ScoredPassage;
import dateline.text.DatelineException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReloaderIT {
    private static final String HARBOUR = "The harbour of Lindow was closed on Monday. Two ferries stayed at the pier.";
    private static final String BRIDGE = "A bridge over the Tarn was opened. Cyclists crossed it first.";

    @TempDir
    private Path folder;

    private Loaded corpus;

    @BeforeEach
    void open() {
        corpus = new Loaded(folder);
    }

    @AfterEach
    void close() {
        corpus.close();
    }

    @Test
    void loadsAFolderAndFindsItsPassages() {
        corpus.with("harbour.txt", HARBOUR).with("roads/bridge.txt", BRIDGE);

        IngestReport report = corpus.reload();

        assertThat(report.published()).isTrue();
        assertThat(report.articles()).isEqualTo(2);
        assertThat(report.added()).isEqualTo(2);
        assertThat(report.embedded()).isEqualTo(report.passages()).isPositive();
        try (View view = corpus.archive().acquire()) {
            assertThat(view.articleIds()).containsExactly("harbour.txt", "roads/bridge.txt");
            assertThat(view.article("harbour.txt").orElseThrow().article().text())
                    .isEqualTo(HARBOUR);
            assertThat(view.index().searchText("cyclists", PassageFilter.ALL, 5))
                    .first()
                    .extracting(ScoredPassage::article)
                    .isEqualTo("roads/bridge.txt");
        }
    }

    @Test
    void anEmptyCorpusLeavesTheArchiveAsItWas() {
        corpus.with("harbour.txt", HARBOUR);
        corpus.reload();
        corpus.without("harbour.txt");

        assertThatThrownBy(corpus::reload)
                .isInstanceOf(DatelineException.class)
                .hasMessageContaining("expected at least one article")
                .hasMessageContaining(corpus.corpus().toString());

        try (View view = corpus.archive().acquire()) {
            assertThat(view.articleIds()).containsExactly("harbour.txt");
        }
    }
}
