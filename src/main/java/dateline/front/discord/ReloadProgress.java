package dateline.front.discord;

import dateline.archive.ingest.Progress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** How far a reload is, for whoever looks. Thread-safe. */
final class ReloadProgress implements Progress {
    private static final int BAR = 20;

    private record State(Step step, long done, long total, Instant since) {}

    private final Clock clock;
    private volatile State state;

    ReloadProgress(Clock clock) {
        this.clock = clock;
        this.state = new State(Step.READING, 0, 0, clock.instant());
    }

    @Override
    public void update(Step step, long done, long total) {
        State before = state;
        state = new State(step, done, total, before.step() == step ? before.since() : clock.instant());
    }

    /** Step, bar, count, rate and remaining time of this step. */
    String text() {
        State now = state;
        int number = List.of(Step.values()).indexOf(now.step()) + 1;
        String step = "Step " + number + " of " + Step.values().length + ": " + name(now.step());
        if (now.total() <= 0) {
            return step;
        }
        double part = Math.clamp((double) now.done() / now.total(), 0, 1);
        int full = (int) (part * BAR);
        String bar = "`" + "█".repeat(full) + "░".repeat(BAR - full) + "`";
        return String.format(
                Locale.ROOT,
                "%s\n%s %d %%\n%,d of %,d %s%s",
                step,
                bar,
                (int) (part * 100),
                now.done(),
                now.total(),
                now.step() == Step.EMBEDDING ? "passages" : "articles",
                pace(now));
    }

    private String pace(State now) {
        double seconds = Duration.between(now.since(), clock.instant()).toMillis() / 1000.0;
        if (seconds <= 0 || now.done() <= 0) {
            return "";
        }
        double rate = now.done() / seconds;
        String left = now.done() >= now.total()
                ? ""
                : ", about "
                        + CorpusMessages.duration(Duration.ofMillis((long) ((now.total() - now.done()) / rate * 1000)))
                        + " left";
        return String.format(Locale.ROOT, ", %,.1f a second%s", rate, left);
    }

    private static String name(Step step) {
        return switch (step) {
            case READING -> "reading";
            case ANNOTATING -> "annotating";
            case EMBEDDING -> "embedding";
            case INDEXING -> "indexing";
            case PUBLISHING -> "publishing";
        };
    }
}
