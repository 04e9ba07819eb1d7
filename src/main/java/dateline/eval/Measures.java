package dateline.eval;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** From outcomes to measures. Stateless. */
final class Measures {
    private Measures() {}

    static EvalReport report(List<Outcome> outcomes) {
        List<Outcome> judged =
                outcomes.stream().filter(outcome -> outcome.right() != null).toList();
        Map<String, Proportion> byKind = new LinkedHashMap<>();
        for (Outcome outcome : judged) {
            byKind.computeIfAbsent(
                    outcome.question().kind(),
                    kind -> proportion(judged, other -> other.question().kind().equals(kind), Measures::isRight));
        }
        List<Outcome> shown =
                outcomes.stream().filter(outcome -> outcome.shownWords() > 0).toList();
        return new EvalReport(
                outcomes.size(),
                byKind,
                proportion(judged, outcome -> outcome.question().answerable(), Measures::isRight),
                proportion(outcomes, outcome -> !outcome.question().answerable(), Outcome::declined),
                hits(outcomes, Outcome::articleRank),
                hits(outcomes, outcome -> outcome.silverRank() == null ? outcome.articleRank() : outcome.silverRank()),
                reciprocalRank(outcomes),
                shown.isEmpty()
                        ? null
                        : shown.stream().mapToInt(Outcome::shownWords).average().orElseThrow(),
                separation(outcomes),
                percentile(outcomes, 0.5),
                percentile(outcomes, 0.99),
                judged.stream()
                        .filter(outcome -> !isRight(outcome))
                        .map(outcome -> new EvalReport.Wrong(
                                outcome.question().id(),
                                outcome.question().kind(),
                                outcome.question().question().text(),
                                outcome.shown(),
                                outcome.confidence()))
                        .toList());
    }

    private static boolean isRight(Outcome outcome) {
        return Boolean.TRUE.equals(outcome.right());
    }

    private static Proportion proportion(List<Outcome> outcomes, Predicate<Outcome> cases, Predicate<Outcome> hits) {
        List<Outcome> counted = outcomes.stream().filter(cases).toList();
        return new Proportion((int) counted.stream().filter(hits).count(), counted.size());
    }

    private static Map<Integer, Proportion> hits(List<Outcome> outcomes, Function<Outcome, @Nullable Integer> rank) {
        List<Integer> ranks =
                outcomes.stream().map(rank).filter(Objects::nonNull).toList();
        Map<Integer, Proportion> hits = new LinkedHashMap<>();
        for (int depth : ranks.isEmpty() ? new int[0] : new int[] {1, 5, 10}) {
            hits.put(
                    depth,
                    new Proportion(
                            (int) ranks.stream()
                                    .filter(r -> r > 0 && r <= depth)
                                    .count(),
                            ranks.size()));
        }
        return hits;
    }

    private static @Nullable Double reciprocalRank(List<Outcome> outcomes) {
        List<Integer> ranks = new ArrayList<>();
        for (Outcome outcome : outcomes) {
            Integer rank = outcome.articleRank();
            if (rank != null) {
                ranks.add(rank);
            }
        }
        return ranks.isEmpty()
                ? null
                : ranks.stream()
                        .mapToDouble(rank -> rank == 0 ? 0 : 1.0 / rank)
                        .average()
                        .orElseThrow();
    }

    /** AUROC by ranks (Mann-Whitney), ties counted half; best accuracy over all thresholds. */
    private static EvalReport.@Nullable Separation separation(List<Outcome> outcomes) {
        long positives = outcomes.stream()
                .filter(outcome -> outcome.question().answerable())
                .count();
        long negatives = outcomes.size() - positives;
        if (positives == 0 || negatives == 0) {
            return null;
        }
        List<Outcome> sorted = outcomes.stream()
                .sorted(Comparator.comparingDouble(Outcome::confidence).reversed())
                .toList();
        double area = 0;
        double above = 0;
        double best = (double) negatives / outcomes.size();
        double threshold = 1;
        double negativesBelow = negatives;
        for (int i = 0; i < sorted.size(); ) {
            double confidence = sorted.get(i).confidence();
            long tiedPositives = 0;
            long tied = 0;
            for (; i < sorted.size() && sorted.get(i).confidence() == confidence; i++) {
                tied++;
                tiedPositives += sorted.get(i).question().answerable() ? 1 : 0;
            }
            long tiedNegatives = tied - tiedPositives;
            negativesBelow -= tiedNegatives;
            area += tiedPositives * (negativesBelow + tiedNegatives / 2.0);
            above += tiedPositives;
            double accuracy = (above + negativesBelow) / outcomes.size();
            if (accuracy > best) {
                best = accuracy;
                threshold = confidence;
            }
        }
        return new EvalReport.Separation(area / ((double) positives * negatives), best, threshold);
    }

    private static Duration percentile(List<Outcome> outcomes, double share) {
        List<Duration> times = outcomes.stream().map(Outcome::took).sorted().toList();
        return times.isEmpty() ? Duration.ZERO : times.get((int) Math.ceil(share * times.size()) - 1);
    }
}
