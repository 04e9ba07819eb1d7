package dateline.peer;

import dateline.eval.Proportion;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;

/** The peer's measures, named as {@code dateline eval} names its own. Stateless. */
final class PeerTable {
    private PeerTable() {}

    static String of(EasyRag.Loading loading, List<EasyRag.Reply> replies) {
        double seconds = loading.spent().wall().toNanos() / 1e9;
        double cpuSeconds = loading.spent().cpu().toNanos() / 1e9;
        double reciprocal = replies.stream()
                .mapToDouble(reply -> reply.rank() == 0 ? 0 : 1.0 / reply.rank())
                .average()
                .orElse(0);
        return String.format(
                        Locale.ROOT,
                        "loaded %d articles as %d segments in %.1f s: %.1f a second, %.1f a CPU second%n",
                        loading.articles(),
                        loading.segments(),
                        seconds,
                        loading.segments() / seconds,
                        loading.segments() / cpuSeconds)
                + row("gold article in the first 1", replies, reply -> reply.rank() == 1)
                + row("gold article in the first 5", replies, reply -> reply.rank() > 0 && reply.rank() <= 5)
                + row("gold article in the first 10", replies, reply -> reply.rank() > 0)
                + String.format(Locale.ROOT, "%-38s %11s %8.3f%n", "mean reciprocal rank, first 10", "", reciprocal)
                + row("right: first sentence of the segment", replies, EasyRag.Reply::first)
                + row("right: nearest sentence of it", replies, EasyRag.Reply::nearest)
                + times("retrieval, time for each", replies, EasyRag.Reply::retrieving)
                + times("  nearest sentence, besides", replies, EasyRag.Reply::choosing);
    }

    private static String row(String name, List<EasyRag.Reply> replies, Predicate<EasyRag.Reply> hit) {
        var share = new Proportion((int) replies.stream().filter(hit).count(), replies.size());
        return String.format(
                Locale.ROOT,
                "%-38s %5d/%5d %8.3f   %.3f to %.3f%n",
                name,
                share.hits(),
                share.cases(),
                share.share(),
                share.low(),
                share.high());
    }

    private static String times(
            String name, List<EasyRag.Reply> replies, Function<EasyRag.Reply, EasyRag.Spent> spent) {
        List<Duration> times = replies.stream()
                .map(reply -> spent.apply(reply).wall())
                .sorted()
                .toList();
        double cpuMillis = replies.stream()
                .mapToDouble(reply -> spent.apply(reply).cpu().toNanos() / 1e6)
                .average()
                .orElse(0);
        return String.format(
                Locale.ROOT,
                "%-38s %11d   p50 %.1f ms, p99 %.1f ms; CPU time, mean %.1f ms%n",
                name,
                times.size(),
                millis(times, 0.5),
                millis(times, 0.99),
                cpuMillis);
    }

    private static double millis(List<Duration> sorted, double share) {
        return sorted.isEmpty()
                ? 0
                : sorted.get((int) Math.ceil(share * sorted.size()) - 1).toNanos() / 1e6;
    }
}
