package dateline.eval;

import dateline.eval.SavedRun.Saved;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Two runs over the same questions, side by side.
 *
 * @param questions how many both runs asked
 * @param onlyOne how many only one of them did; they are left out
 * @param right answered rightly
 * @param first the gold article in the first place; null without gold articles
 * @param reciprocalRank of the gold article; null without gold articles
 * @param changed questions that went right once and wrong once, in the order of asking
 * @param otherSentences how many show another sentence first, or decline instead
 */
public record Comparison(
        int questions,
        int onlyOne,
        Change right,
        @Nullable Change first,
        @Nullable Shift reciprocalRank,
        List<Changed> changed,
        int otherSentences) {
    /**
     * A yes or no of each question, by McNemar's exact test.
     *
     * @param lost questions with a yes before only
     * @param gained questions with a yes now only
     * @param p how likely chance alone makes so uneven a split
     */
    public record Change(Proportion before, Proportion now, int lost, int gained, double p) {}

    /**
     * A mean over the questions, by a paired randomisation test.
     *
     * @param p how likely chance alone makes so large a difference
     */
    public record Shift(double before, double now, double p) {}

    /** A question that went otherwise than before. */
    public record Changed(String id, String kind, boolean rightNow) {}

    /** A question in both runs. */
    private record Pair(Saved before, Saved now) {}

    public Comparison {
        changed = List.copyOf(changed);
    }

    /** Compares, in the order of {@code now}. */
    public static Comparison of(SavedRun before, SavedRun now) {
        List<Pair> pairs = new ArrayList<>();
        now.questions().forEach((id, saved) -> {
            Saved old = before.questions().get(id);
            if (old != null) {
                pairs.add(new Pair(old, saved));
            }
        });
        List<Pair> ranked = pairs.stream()
                .filter(pair -> pair.before().rank() != null && pair.now().rank() != null)
                .toList();
        return new Comparison(
                pairs.size(),
                before.questions().size() + now.questions().size() - 2 * pairs.size(),
                change(pairs, Saved::right),
                ranked.isEmpty() ? null : change(ranked, saved -> Objects.equals(saved.rank(), 1)),
                shift(ranked).orElse(null),
                pairs.stream()
                        .filter(pair ->
                                pair.before().right() != null && pair.now().right() != null)
                        .filter(pair -> !Objects.equals(
                                pair.before().right(), pair.now().right()))
                        .map(pair -> new Changed(
                                pair.now().id(),
                                pair.now().kind(),
                                Boolean.TRUE.equals(pair.now().right())))
                        .toList(),
                (int) pairs.stream()
                        .filter(pair -> !pair.before().showsTheSame(pair.now()))
                        .count());
    }

    private static Change change(List<Pair> pairs, Function<Saved, @Nullable Boolean> yes) {
        List<Pair> known = pairs.stream()
                .filter(pair -> yes.apply(pair.before()) != null && yes.apply(pair.now()) != null)
                .toList();
        int before = 0;
        int now = 0;
        int both = 0;
        for (Pair pair : known) {
            boolean was = Boolean.TRUE.equals(yes.apply(pair.before()));
            boolean is = Boolean.TRUE.equals(yes.apply(pair.now()));
            before += was ? 1 : 0;
            now += is ? 1 : 0;
            both += was && is ? 1 : 0;
        }
        return new Change(
                new Proportion(before, known.size()),
                new Proportion(now, known.size()),
                before - both,
                now - both,
                PairedTests.mcNemar(before - both, now - both));
    }

    private static Optional<Shift> shift(List<Pair> ranked) {
        if (ranked.isEmpty()) {
            return Optional.empty();
        }
        double before = 0;
        double now = 0;
        List<Double> differences = new ArrayList<>();
        for (Pair pair : ranked) {
            double was = reciprocal(pair.before());
            double is = reciprocal(pair.now());
            before += was;
            now += is;
            differences.add(is - was);
        }
        return Optional.of(
                new Shift(before / ranked.size(), now / ranked.size(), PairedTests.randomisation(differences)));
    }

    private static double reciprocal(Saved saved) {
        return ArticleRanks.reciprocal(Objects.requireNonNull(saved.rank()));
    }
}
