package dateline.front.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class WorkQueueTest {
    @Test
    void errorsReachWhoeverWaitsForTheWork() throws InterruptedException {
        var queue = new WorkQueue("test", 1, 1);
        BlockingQueue<Throwable> failures = new ArrayBlockingQueue<>(1);

        queue.offer(
                () -> {
                    throw new StackOverflowError("too deep");
                },
                failures::add);

        assertThat(failures.poll(30, TimeUnit.SECONDS))
                .isInstanceOf(StackOverflowError.class)
                .hasMessage("too deep");
        queue.close(Duration.ofSeconds(30));
    }

    @Test
    void fullQueueTakesNothingAndAClosedOneNeither() {
        var queue = new WorkQueue("test", 2, 1);
        var gate = new CountDownLatch(1);
        var done = new AtomicInteger();
        Runnable work = () -> {
            awaitQuietly(gate);
            done.incrementAndGet();
        };

        assertThat(queue.offer(work, _ -> {})).isTrue();
        assertThat(queue.offer(work, _ -> {})).isTrue();
        assertThat(queue.offer(work, _ -> {})).isFalse();

        gate.countDown();
        queue.close(Duration.ofSeconds(30));
        assertThat(done).hasValue(2);
        assertThat(queue.isClosed()).isTrue();
        assertThat(queue.offer(work, _ -> {})).isFalse();
    }

    private static void awaitQuietly(CountDownLatch gate) {
        try {
            gate.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
