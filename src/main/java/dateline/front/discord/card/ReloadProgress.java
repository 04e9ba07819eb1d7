package dateline.front.discord.card;

import dateline.archive.ingest.Progress;
import dateline.front.discord.message.Phrase;
import dateline.front.discord.message.Texts;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** How far a reload is, for whoever looks. Thread-safe. */
public final class ReloadProgress implements Progress {
    private static final int BAR = 20;

    private record State(Step step, long done, long total, Instant since) {}

    private final Clock clock;
    private volatile State state;

    public ReloadProgress(Clock clock) {
        this.clock = clock;
        this.state = new State(Step.READING, 0, 0, clock.instant());
    }

    @Override
    public void update(Step step, long done, long total) {
        State before = state;
        state = new State(step, done, total, before.step() == step ? before.since() : clock.instant());
    }

    /** Step, bar, count, rate and remaining time of this step. */
    String text(Texts texts) {
        State now = state;
        int number = List.of(Step.values()).indexOf(now.step()) + 1;
        String step = texts.say(Phrase.STEP, number, Step.values().length, texts.say(name(now.step())));
        if (now.total() <= 0) {
            return step;
        }
        double part = Math.clamp((double) now.done() / now.total(), 0, 1);
        int full = (int) (part * BAR);
        return step + "\n`" + "█".repeat(full) + "░".repeat(BAR - full) + "` " + (int) (part * 100) + " %\n"
                + texts.say(
                        now.step() == Step.EMBEDDING ? Phrase.DONE_PASSAGES : Phrase.DONE_ARTICLES,
                        now.done(),
                        now.total())
                + pace(now, texts);
    }

    private String pace(State now, Texts texts) {
        double seconds = Duration.between(now.since(), clock.instant()).toMillis() / 1000.0;
        if (seconds <= 0 || now.done() <= 0) {
            return "";
        }
        double rate = now.done() / seconds;
        String pace = ", " + texts.say(Phrase.A_SECOND, rate);
        if (now.done() >= now.total()) {
            return pace;
        }
        var left = Duration.ofMillis((long) ((now.total() - now.done()) / rate * 1000));
        return pace + ", " + texts.say(Phrase.TIME_LEFT, texts.duration(left));
    }

    private static Phrase name(Step step) {
        return switch (step) {
            case READING -> Phrase.STEP_READING;
            case ANNOTATING -> Phrase.STEP_ANNOTATING;
            case EMBEDDING -> Phrase.STEP_EMBEDDING;
            case INDEXING -> Phrase.STEP_INDEXING;
            case PUBLISHING -> Phrase.STEP_PUBLISHING;
        };
    }
}
