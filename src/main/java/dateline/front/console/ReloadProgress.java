package dateline.front.console;

import dateline.archive.ingest.Progress;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Shows how a reload goes on: on a terminal as one line that is drawn over and over, elsewhere as plain lines, one when a
 * step is done and one about every five seconds or ten per cent in between. Told from one thread at a time.
 */
final class ReloadProgress implements Progress {
    private static final long REDRAW_NANOS = Duration.ofMillis(100).toNanos();
    private static final long LINE_NANOS = Duration.ofSeconds(5).toNanos();
    private static final long TENTH_NANOS = Duration.ofSeconds(1).toNanos();
    private static final int BAR = 24;

    private final PrintStream err;
    private final Screen screen;
    private final LongSupplier nanoClock;

    private @Nullable Step step;
    private long stepStart;
    private long lastShown;
    private long lastTenth;
    private boolean finished;
    private boolean drawn;

    ReloadProgress(PrintStream err, Screen screen, LongSupplier nanoClock) {
        this.err = err;
        this.screen = screen;
        this.nanoClock = nanoClock;
    }

    @Override
    public synchronized void update(Step now, long done, long total) {
        long time = nanoClock.getAsLong();
        if (now != step) {
            step = now;
            stepStart = time;
            lastShown = time;
            lastTenth = 0;
            finished = false;
        }
        // A step whose size is not known yet says 0 of 0: there is nothing to show.
        boolean complete = done >= total && total > 0;
        if (complete && finished) {
            return;
        }
        finished = complete;
        if (screen.err()) {
            draw(now, done, total, time, complete);
        } else {
            print(now, done, total, time, complete);
        }
    }

    /** Wipes the bar, so that what is printed next starts on a clean line. */
    synchronized void close() {
        if (drawn) {
            err.print("\r" + " ".repeat(screen.columns() - 1) + "\r");
            err.flush();
            drawn = false;
        }
    }

    private void draw(Step now, long done, long total, long time, boolean complete) {
        if (drawn && !complete && time - lastShown < REDRAW_NANOS) {
            return;
        }
        lastShown = time;
        int filled = total <= 0 ? 0 : (int) (BAR * Math.min(done, total) / total);
        String line = "[" + "#".repeat(filled) + ".".repeat(BAR - filled) + "] " + words(now, done, total, time);
        int room = screen.columns() - 1; // the last column would wrap the line on some terminals
        err.print("\r" + (line.length() > room ? line.substring(0, room) : line + " ".repeat(room - line.length())));
        err.flush();
        drawn = true;
    }

    private void print(Step now, long done, long total, long time, boolean complete) {
        long tenth = total <= 0 ? 0 : 10 * done / total;
        long silent = time - lastShown;
        if (complete || silent >= LINE_NANOS || (tenth > lastTenth && silent >= TENTH_NANOS)) {
            lastShown = time;
            lastTenth = tenth;
            err.print(words(now, done, total, time) + "\n");
            err.flush();
        }
    }

    private String words(Step now, long done, long total, long time) {
        double seconds = (time - stepStart) / 1e9;
        String unit = now == Step.EMBEDDING ? "passages" : "articles";
        var words = new StringBuilder(verb(now) + " " + done + (total > 0 ? " of " + total : "") + " " + unit);
        if (done > 0 && seconds >= 0.5) {
            words.append(String.format(Locale.ROOT, ", %.0f a second", done / seconds));
            if (done < total) {
                words.append(", ").append(remaining((total - done) * seconds / done));
            }
        }
        return words.toString();
    }

    private static String remaining(double seconds) {
        return seconds < 90 ? Math.max(1, Math.round(seconds)) + " s left" : Math.round(seconds / 60) + " min left";
    }

    private static String verb(Step step) {
        return switch (step) {
            case READING -> "Reading";
            case ANNOTATING -> "Annotating";
            case EMBEDDING -> "Embedding";
            case INDEXING -> "Indexing";
            case PUBLISHING -> "Publishing";
        };
    }
}
