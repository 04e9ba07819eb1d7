package dateline.archive.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.SharedData;
import dateline.archive.Loaded;
import dateline.archive.View;
import dateline.archive.embedding.EncoderModel;
import dateline.archive.embedding.OnnxEncoder;
import dateline.archive.index.PassageFilter;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Loads some thousands of real articles with the real model, and tells what that takes. */
@Tag("slow")
class LargeCorpusIT {
    @Test
    void thousandsOfArticlesAreLoadedInOneGo(@TempDir Path folder) {
        Path rows = SharedData.orSkip("data/rtqa/articles.jsonl");
        Map<Progress.Step, Long> begun = new EnumMap<>(Progress.Step.class);
        Progress progress = (step, done, total) -> {
            begun.putIfAbsent(step, System.nanoTime());
            if (step == Progress.Step.EMBEDDING && done % 3200 == 0) {
                System.out.println("embedded " + done + " of " + total + " passages");
            }
        };
        try (var corpus = new Loaded(folder, rows, new OnnxEncoder(EncoderModel.E5))) {
            IngestReport report = corpus.reloader().reload(progress);

            double seconds = report.took().toMillis() / 1000.0;
            long end = System.nanoTime();
            System.out.println(String.format(
                    Locale.ROOT,
                    "%d articles, %d passages, %d rejected, %d copies in %.1f s: %.1f articles/s, %.1f passages/s",
                    report.articles(),
                    report.passages(),
                    report.rejected().size(),
                    report.copies().size(),
                    seconds,
                    report.articles() / seconds,
                    report.passages() / seconds));
            begun.forEach((step, start) ->
                    System.out.println(step + " began " + (end - start) / 1_000_000 + " ms before the end"));
            System.out.println("peak heap " + peakHeapBytes() / 1_000_000 + " MB");
            assertThat(report.articles()).isGreaterThan(2000);
            try (View view = corpus.archive().acquire()) {
                assertThat(view.articleIds()).hasSize(report.articles());
                assertThat(view.index().searchText("government", PassageFilter.ALL, 10))
                        .hasSize(10);
            }

            IngestReport again = corpus.reload();
            System.out.println(
                    "a second reload, nothing changed: " + again.took().toMillis() + " ms");
            assertThat(again.published()).isFalse();
            assertThat(again.embedded()).isZero();
        }
    }

    private static long peakHeapBytes() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
    }
}
