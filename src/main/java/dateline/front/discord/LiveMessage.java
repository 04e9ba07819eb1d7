package dateline.front.discord;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Renews a message at a steady pace until it is closed; never two edits at a time. */
final class LiveMessage implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(LiveMessage.class);

    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread thread;

    /**
     * Starts.
     *
     * @param edit blocks until Discord has taken the edit; false ends the renewing
     */
    LiveMessage(Duration every, BooleanSupplier edit) {
        this.thread = Thread.ofVirtual().name("live-message").start(() -> renew(every, edit));
    }

    /** Stops, after the edit that is on its way: nothing overtakes what is sent next. */
    @Override
    public void close() {
        closed.countDown();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void renew(Duration every, BooleanSupplier edit) {
        try {
            boolean goOn = true;
            while (goOn && !closed.await(every.toMillis(), TimeUnit.MILLISECONDS)) {
                goOn = edit.getAsBoolean();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.warn("Progress is not shown any more: {}", Failures.line(e));
        }
    }
}
