package dateline.standin;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** What the bot sent, and what it should not have sent; whoever waits for something is woken at each entry. Thread-safe. */
final class Journal {
    private final Object lock = new Object();
    private final List<Recorded> requests = new ArrayList<>();
    private final List<String> violations = new ArrayList<>();

    void add(Recorded request, List<String> problems) {
        synchronized (lock) {
            requests.add(request);
            violations.addAll(problems);
            lock.notifyAll();
        }
    }

    void violated(String what) {
        synchronized (lock) {
            violations.add(what);
        }
    }

    List<Recorded> requests(Predicate<Recorded> matching) {
        synchronized (lock) {
            return requests.stream().filter(matching).toList();
        }
    }

    List<String> violations() {
        synchronized (lock) {
            return List.copyOf(violations);
        }
    }

    void forgetRequests() {
        synchronized (lock) {
            requests.clear();
        }
    }

    /** Waits until there is a value, which is looked for at each entry and each {@link #changed}. */
    <T> T await(Supplier<Optional<T>> value, Duration bound) {
        long deadline = System.nanoTime() + bound.toNanos();
        synchronized (lock) {
            while (true) {
                Optional<T> found = value.get();
                if (found.isPresent()) {
                    return found.get();
                }
                long leftMillis = (deadline - System.nanoTime()) / 1_000_000;
                if (leftMillis <= 0) {
                    throw new AssertionError("expected something within " + bound + ", found only " + requests);
                }
                try {
                    lock.wait(leftMillis);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    throw new AssertionError("interrupted", e);
                }
            }
        }
    }

    /** Something else happened that may be waited for. */
    void changed() {
        // On a thread of its own: the gateway holds its own lock here, and a waiting test may be about to ask for it.
        Thread.ofVirtual().start(() -> {
            synchronized (lock) {
                lock.notifyAll();
            }
        });
    }
}
