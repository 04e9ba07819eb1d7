package dateline.eval;

import java.time.Duration;
import java.util.List;

/** Times of a run: half of the questions took at most {@code p50}, 99 in 100 at most {@code p99}. */
public record Times(Duration p50, Duration p99) {
    /** The nearest-rank percentiles; zero without any. */
    public static Times of(List<Duration> times) {
        List<Duration> sorted = times.stream().sorted().toList();
        return new Times(percentile(sorted, 0.5), percentile(sorted, 0.99));
    }

    private static Duration percentile(List<Duration> sorted, double share) {
        return sorted.isEmpty() ? Duration.ZERO : sorted.get((int) Math.ceil(share * sorted.size()) - 1);
    }
}
