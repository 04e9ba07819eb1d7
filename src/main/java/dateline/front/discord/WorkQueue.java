package dateline.front.discord;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Runs work on virtual threads: so many pieces at once, and so many more may wait. Thread-safe. */
final class WorkQueue {
    private static final Duration LAST_WORDS = Duration.ofSeconds(2);

    private final int size;
    private final Semaphore places;
    private final Semaphore running;
    private final ExecutorService threads;

    /**
     * An empty queue.
     *
     * @param places how many pieces of work may run or wait
     * @param atOnce how many of them run
     */
    WorkQueue(String name, int places, int atOnce) {
        this.size = places;
        this.places = new Semaphore(places);
        this.running = new Semaphore(atOnce, true);
        this.threads = Executors.newThreadPerTaskExecutor(
                Thread.ofVirtual().name(name + "-", 0).factory());
    }

    /**
     * Takes a piece of work, unless the queue is full or closed.
     *
     * @param failed is told what the work threw, errors included, so that nothing dies in silence
     * @return whether it was taken
     */
    boolean offer(Runnable work, Consumer<Throwable> failed) {
        if (!places.tryAcquire()) {
            return false;
        }
        try {
            threads.execute(() -> {
                try {
                    runInTurn(work, failed);
                } finally {
                    places.release();
                }
            });
            return true;
        } catch (RejectedExecutionException e) {
            places.release();
            return false;
        }
    }

    /**
     * Takes nothing more, and waits for what was taken; what takes longer than {@code bound} is interrupted and gets a
     * moment to say so.
     */
    void close(Duration bound) {
        threads.shutdown();
        try {
            if (!threads.awaitTermination(bound.toMillis(), TimeUnit.MILLISECONDS)) {
                threads.shutdownNow();
                threads.awaitTermination(LAST_WORDS.toMillis(), TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException e) {
            threads.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Waits until nothing runs or waits. What is told to Discord last is there a moment before its work is over.
     *
     * @return whether it came to that within {@code bound}
     */
    boolean awaitIdle(Duration bound) throws InterruptedException {
        if (!places.tryAcquire(size, bound.toMillis(), TimeUnit.MILLISECONDS)) {
            return false;
        }
        places.release(size);
        return true;
    }

    boolean isClosed() {
        return threads.isShutdown();
    }

    private void runInTurn(Runnable work, Consumer<Throwable> failed) {
        try {
            running.acquire();
            try {
                var task = new FutureTask<Void>(work, null);
                task.run();
                task.get();
            } finally {
                running.release();
            }
        } catch (InterruptedException e) {
            failed.accept(e);
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            failed.accept(e.getCause() == null ? e : e.getCause());
        }
    }
}
