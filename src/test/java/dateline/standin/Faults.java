package dateline.standin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The faults to come, and the limits that those before left behind. Thread-safe. */
final class Faults {
    private record Limit(Fault fault, long untilNanos) {}

    private final List<Fault> coming = new ArrayList<>();
    private final List<Limit> limits = new ArrayList<>();

    synchronized void add(Fault fault, int times) {
        for (int i = 0; i < times; i++) {
            coming.add(fault);
        }
    }

    synchronized void clear() {
        coming.clear();
    }

    /**
     * The fault that meets a request, which is then used up.
     *
     * @param violation is told when the request comes before it was allowed to
     */
    synchronized Optional<Fault> take(String method, String path, Consumer<String> violation) {
        for (Limit limit : limits) {
            if (meets(limit.fault(), method, path) && System.nanoTime() < limit.untilNanos()) {
                violation.accept(method + " " + path + " came before retry_after was over");
            }
        }
        Optional<Fault> fault =
                coming.stream().filter(it -> meets(it, method, path)).findFirst();
        fault.ifPresent(it -> {
            coming.remove(it);
            if (it.retryAfterMillis() > 0) {
                limits.add(new Limit(it, System.nanoTime() + it.retryAfterMillis() * 1_000_000));
            }
        });
        return fault;
    }

    private static boolean meets(Fault fault, String method, String path) {
        return fault.method().equals(method) && path.matches(fault.path());
    }
}
