package dateline.front.discord.card;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.archive.ingest.IngestReport;
import dateline.archive.ingest.Progress.Step;
import dateline.front.discord.message.Outgoing;
import dateline.front.discord.message.Part;
import dateline.front.discord.message.Texts;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorpusCardsTest {
    private static final CorpusCards CARDS = new CorpusCards(Texts.ENGLISH);
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    @ParameterizedTest
    @CsvSource({"850, 850 ms", "12999, 12 s", "185000, 3 min 5 s", "7800000, 2 h 10 min"})
    void durationIsWrittenInTheUnitsThatMatter(long millis, String written) {
        assertThat(Texts.ENGLISH.duration(Duration.ofMillis(millis))).isEqualTo(written);
    }

    @Test
    void reportWithFewRejectedFilesNeedsNoFile() {
        Outgoing message = CARDS.report(Samples.report(2));

        assertThat(message.inner()).noneMatch(Part.Attachment.class::isInstance);
        assertThat(String.join("\n", message.texts()))
                .contains("2 files or rows rejected", "bad\\_0.txt", "bad\\_1.txt");
    }

    @Test
    void reportSaysWhenNothingHadChanged() {
        IngestReport unchanged = new IngestReport(
                Samples.SNAPSHOT, false, 7, 0, 0, 0, 41, 0, List.of(), List.of(), List.of(), Duration.ofMillis(90));

        assertThat(CARDS.report(unchanged).texts().getFirst())
                .startsWith("**Nothing had changed.** Snapshot s-42 stays in use.");
    }

    @Test
    void statusOfABotThatHasNoHeartbeatYetSaysSo() {
        assertThat(CARDS.status(Samples.status(), new java.util.TreeMap<>(), Duration.ofMinutes(61), -1)
                        .texts()
                        .getFirst())
                .endsWith("Up for 1 h 1 min");
    }

    @Test
    void progressTellsRateAndRemainingTimeOfItsStep() {
        var clock = new Steps();
        var progress = new ReloadProgress(clock);
        progress.update(Step.EMBEDDING, 0, 2000);
        clock.seconds = 10;
        progress.update(Step.EMBEDDING, 500, 2000);

        assertThat(progress.text(Texts.ENGLISH))
                .isEqualTo("Step 3 of 5: embedding\n`█████░░░░░░░░░░░░░░░` 25 %\n"
                        + "500 of 2,000 passages, 50.0 a second, about 30 s left");
    }

    @Test
    void progressWithoutATotalNamesTheStepAlone() {
        assertThat(new ReloadProgress(new Steps()).text(Texts.ENGLISH)).isEqualTo("Step 1 of 5: reading");
    }

    private static final class Steps extends Clock {
        private long seconds;

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return START.plusSeconds(seconds);
        }
    }
}
