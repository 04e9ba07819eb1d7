package dateline.archive.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.archive.Loaded;
import dateline.archive.Versions;
import dateline.archive.View;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/** A process that reloads and rolls back is killed at random instants; whoever comes next finds one whole archive. */
class ReloadKillIT {
    private static final int LONGEST_MILLIS = 1500;

    @TempDir
    private Path folder;

    @Test
    void aReaderFindsOneWholeVersionAfterEachOfFiveKills(TestReporter reporter)
            throws IOException, InterruptedException {
        killAndLook(5, System.nanoTime(), reporter);
    }

    @Test
    @Tag("slow")
    void aReaderFindsOneWholeVersionAfterEachOfFiftyKills(TestReporter reporter)
            throws IOException, InterruptedException {
        killAndLook(50, System.nanoTime(), reporter);
    }

    private void killAndLook(int kills, long seed, TestReporter reporter) throws IOException, InterruptedException {
        reporter.publishEntry("seed", Long.toString(seed));
        var random = new Random(seed);
        ReloadLoop.write(folder, 'A');
        try (var corpus = Loaded.ofRows(folder)) {
            corpus.reload();
        }
        char version = 'A';
        for (int i = 0; i < kills; i++) {
            String where = "seed " + seed + ", kill " + i;

            kill(version, random.nextInt(LONGEST_MILLIS));

            try (var corpus = Loaded.ofRows(folder)) {
                try (View view = corpus.archive().acquire()) {
                    assertThat(Versions.requireWhole(view)).as(where).isIn('A', 'B');
                }
                version = random.nextBoolean() ? 'A' : 'B';
                ReloadLoop.write(folder, version);
                IngestReport report = corpus.reload();
                assertThat(report.rejected()).as(where).isEmpty();
                try (View view = corpus.archive().acquire()) {
                    assertThat(Versions.requireWhole(view)).as(where).isEqualTo(version);
                }
            }
        }
    }

    /** Lets a process reload from {@code version} on, and kills it some time after it began. */
    private void kill(char version, int millis) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ReloadLoop.class.getName(),
                        folder.toString(),
                        String.valueOf(version))
                .redirectError(ProcessBuilder.Redirect.to(new File(folder.toFile(), "errors.txt")))
                .start();
        try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
            assertThat(output.readLine()).isEqualTo("ready");
            assertThat(process.waitFor(millis, TimeUnit.MILLISECONDS))
                    .as("it reloads until it is killed; %s", folder.resolve("errors.txt"))
                    .isFalse();
        } finally {
            process.destroyForcibly().waitFor();
        }
    }
}
