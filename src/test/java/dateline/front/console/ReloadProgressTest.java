package dateline.front.console;

import static dateline.archive.ingest.Progress.Step.EMBEDDING;
import static dateline.archive.ingest.Progress.Step.READING;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ReloadProgressTest {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private long nanos;

    @Test
    void withoutATerminalLinesComeEveryTenthOrFiveSeconds() {
        ReloadProgress progress = progress(Screen.NONE);

        for (int done = 0; done <= 1000; done++) {
            progress.update(EMBEDDING, done, 1000);
            nanos += Duration.ofMillis(20).toNanos();
        }

        assertThat(printed().lines())
                .hasSize(10)
                .startsWith("Embedding 100 of 1000 passages, 50 a second, 18 s left")
                .endsWith("Embedding 1000 of 1000 passages, 50 a second");
    }

    @Test
    void aSlowStepSpeaksUpEveryFiveSeconds() {
        ReloadProgress progress = progress(Screen.NONE);

        for (int done = 0; done < 8; done++) {
            progress.update(EMBEDDING, done, 1000);
            nanos += Duration.ofSeconds(3).toNanos();
        }

        assertThat(printed().lines()).hasSize(3).allMatch(line -> line.endsWith(" min left"));
    }

    @Test
    void aQuickStepSpeaksOnce() {
        ReloadProgress progress = progress(Screen.NONE);

        progress.update(READING, 0, 2);
        progress.update(READING, 1, 2);
        progress.update(READING, 2, 2);
        progress.update(READING, 2, 2);

        assertThat(printed()).isEqualTo("Reading 2 of 2 articles\n");
    }

    @Test
    void onATerminalOneLineIsDrawnOverAndWipedAtTheEnd() {
        ReloadProgress progress = progress(new Screen(true, true, true, 60, true));

        progress.update(READING, 0, 4);
        nanos += Duration.ofSeconds(1).toNanos();
        progress.update(READING, 2, 4);
        progress.close();

        String printed = printed();
        assertThat(printed)
                .doesNotContain("\n")
                .contains("[############............] Reading 2 of 4 articles, 2 a sec");
        assertThat(printed.split("\r", -1)).allMatch(line -> line.length() < 60);
        assertThat(printed).endsWith("\r" + " ".repeat(59) + "\r");
    }

    @Test
    void aSizeThatIsNotKnownYetIsNotShown() {
        progress(Screen.NONE).update(READING, 0, 0);
        assertThat(printed()).isEmpty();

        progress(new Screen(true, true, true, 60, true)).update(READING, 0, 0);
        assertThat(printed()).contains("[........................] Reading 0 articles");
    }

    private ReloadProgress progress(Screen screen) {
        return new ReloadProgress(new PrintStream(bytes, true, StandardCharsets.UTF_8), screen, () -> nanos);
    }

    private String printed() {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
