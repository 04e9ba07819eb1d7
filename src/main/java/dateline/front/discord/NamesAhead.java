package dateline.front.discord;

import dateline.archive.Archive;
import dateline.archive.ArchiveNames;
import dateline.archive.Collections;
import dateline.archive.View;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has the names of the archive gathered before anybody types one: the first call for a snapshot may take a second, in which
 * Discord would offer nothing. Thread-safe.
 */
final class NamesAhead implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(NamesAhead.class);
    /** Typed once, so that the way is known when somebody does. */
    private static final String TYPED = "a";

    private static final Duration LAST = Duration.ofSeconds(5);

    private final Archive archive;
    private final Supplier<Set<Collections>> seen;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("names-ahead").daemon().factory());

    /**
     * Gathers nothing yet.
     *
     * @param seen everything that somebody may see somewhere
     */
    NamesAhead(Archive archive, Supplier<Set<Collections>> seen) {
        this.archive = archive;
        this.seen = seen;
    }

    /** Gathers what is not gathered yet of the snapshot that is current. Returns at once. */
    void gather() {
        try {
            thread.execute(this::gatherNow);
        } catch (RejectedExecutionException e) {
            LOG.debug("The bot is closing", e);
        }
    }

    private void gatherNow() {
        for (Collections collections : seen.get()) {
            if (thread.isShutdown()) {
                return;
            }
            gather(collections);
        }
    }

    private void gather(Collections collections) {
        try (View view = archive.acquire(collections)) {
            ArchiveNames names = view.names();
            names.speakers(TYPED, 1);
            names.sources(TYPED, 1);
            names.articles(TYPED, 1);
        } catch (RuntimeException e) {
            // Whoever types first will find it out again.
            LOG.debug("No names were gathered", e);
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
        try {
            if (!thread.awaitTermination(LAST.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.warn("Names are still being gathered");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
