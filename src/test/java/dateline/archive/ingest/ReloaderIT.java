package dateline.archive.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.archive.View;
import dateline.archive.index.PassageFilter;
import dateline.archive.index.ScoredPassage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a reload makes of a corpus and of its changes. */
class ReloaderIT extends ReloadedCorpus {
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
            assertThat(view.article("nowhere.txt")).isEmpty();
            assertThat(view.snapshot()).isEqualTo(report.snapshot());
            assertThat(view.index().searchText("cyclists", PassageFilter.ALL, 5))
                    .first()
                    .extracting(ScoredPassage::article)
                    .isEqualTo("roads/bridge.txt");
        }
    }

    @Test
    void aChangedArticleAloneIsEmbeddedAgain() {
        corpus.with("harbour.txt", HARBOUR).with("bridge.txt", BRIDGE).with("school.txt", SCHOOL);
        corpus.reload();
        int before = encoder.encoded();
        corpus.with("school.txt", SCHOOL + "\n\nA new date was set in June.");

        IngestReport report = corpus.reload();

        try (View view = corpus.archive().acquire()) {
            Set<String> old = corpus.passages(SCHOOL);
            Set<String> changed = corpus.passagesOf(view, "school.txt");
            changed.removeAll(old);
            assertThat(changed).isNotEmpty();
            assertThat(report.embedded()).isEqualTo(changed.size());
            assertThat(encoder.encoded() - before).isEqualTo(changed.size());
        }
        assertThat(report.published()).isTrue();
        assertThat(report.changed()).isEqualTo(1);
        assertThat(report.added()).isZero();
        assertThat(report.removed()).isZero();
    }

    @Test
    void aRemovedArticleIsNotFoundAnyMore() {
        corpus.with("harbour.txt", HARBOUR).with("bridge.txt", BRIDGE);
        corpus.reload();
        corpus.without("bridge.txt");

        IngestReport report = corpus.reload();

        assertThat(report.removed()).isEqualTo(1);
        assertThat(report.embedded()).isZero();
        try (View view = corpus.archive().acquire()) {
            assertThat(view.articleIds()).containsExactly("harbour.txt");
            assertThat(view.index().searchText("cyclists", PassageFilter.ALL, 5))
                    .isEmpty();
        }
    }

    @Test
    void anUnchangedCorpusKeepsItsSnapshot() throws IOException {
        corpus.with("harbour.txt", HARBOUR);
        IngestReport first = corpus.reload();
        Files.setLastModifiedTime(corpus.corpus().resolve("harbour.txt"), FileTime.fromMillis(1_000_000));
        assertThat(corpus.reloader().isNeeded()).isTrue();

        IngestReport second = corpus.reload();

        assertThat(second.published()).isFalse();
        assertThat(second.snapshot()).isEqualTo(first.snapshot());
        assertThat(second.embedded()).isZero();
        assertThat(corpus.reloader().isNeeded()).isFalse();
    }

    @Test
    void aReloadIsNeededUntilTheCorpusIsLoadedAsItIs() {
        corpus.with("harbour.txt", HARBOUR);

        boolean atFirst = corpus.reloader().isNeeded();
        corpus.reload();
        boolean afterLoading = corpus.reloader().isNeeded();
        corpus.with("bridge.txt", BRIDGE);
        boolean afterAChange = corpus.reloader().isNeeded();

        assertThat(atFirst).isTrue();
        assertThat(afterLoading).isFalse();
        assertThat(afterAChange).isTrue();
    }

    @Test
    void aCopyIsKeptAndReported() {
        corpus.with("original.txt", "date 2020-01-01 " + HARBOUR)
                .with("again.txt", "date 2020-01-02 " + HARBOUR)
                .with("bridge.txt", BRIDGE);
        corpus.with("rows.jsonl", """
                {"id": "late", "date": "2020-03-01", "text": "%1$s"}
                {"id": "soon", "date": "2020-02-01", "text": "%1$s"}
                """.formatted(SCHOOL));

        IngestReport report = corpus.reload();

        assertThat(report.articles()).isEqualTo(5);
        assertThat(report.copies())
                .containsExactly(
                        new IngestReport.Copy("again.txt", "original.txt"), new IngestReport.Copy("late", "soon"));
        try (View view = corpus.archive().acquire()) {
            assertThat(view.index().searchText("school board", PassageFilter.ALL, 5))
                    .extracting(ScoredPassage::article)
                    .contains("late", "soon");
        }
    }

    @Test
    void everyStepIsReportedFromStartToEnd() {
        corpus.with("harbour.txt", HARBOUR).with("bridge.txt", BRIDGE);
        Set<Progress.Step> ended = EnumSet.noneOf(Progress.Step.class);
        List<Progress.Step> order = new ArrayList<>();

        corpus.reloader().reload((step, done, total) -> {
            if (order.isEmpty() || order.getLast() != step) {
                order.add(step);
            }
            if (done == total && total > 0) {
                ended.add(step);
            }
        });

        assertThat(order).containsExactly(Progress.Step.values());
        assertThat(ended).containsExactlyInAnyOrder(Progress.Step.values());
    }

    @Test
    void anUndatedArticleIsAnnotatedAgainWhenTheArchiveCoversOtherDays() {
        corpus.with("rows.jsonl", "{\"id\": \"dated\", \"date\": \"2020-03-01\", \"text\": \"" + HARBOUR + "\"}\n")
                .with("undated.txt", BRIDGE);
        corpus.reload();
        corpus.with("more.jsonl", "{\"id\": \"later\", \"date\": \"2021-03-01\", \"text\": \"" + SCHOOL + "\"}\n");
        List<Long> annotated = new ArrayList<>();

        IngestReport report = corpus.reloader().reload((step, done, total) -> {
            if (step == Progress.Step.ANNOTATING && done == total) {
                annotated.add(total);
            }
        });

        assertThat(annotated).containsExactly(2L);
        assertThat(report.added()).isEqualTo(1);
        assertThat(report.changed()).isZero();
        assertThat(report.embedded()).isEqualTo(corpus.passages(SCHOOL).size());
    }
}
