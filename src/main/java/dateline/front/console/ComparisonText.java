package dateline.front.console;

import dateline.eval.Comparison;
import java.util.List;
import java.util.Locale;

/** Two runs side by side, for people. Stateless. */
final class ComparisonText {
    private static final int CHANGED_SHOWN = 40;

    private ComparisonText() {}

    static void add(List<String> lines, Comparison comparison) {
        lines.add("against the run before: " + comparison.questions() + " questions in both, "
                + comparison.otherSentences() + " with another first sentence"
                + (comparison.onlyOne() == 0 ? "" : "; " + comparison.onlyOne() + " in one run only are left out"));
        lines.add(change("  right", comparison.right()));
        if (comparison.first() != null) {
            lines.add(change("  gold article first", comparison.first()));
        }
        Comparison.Shift shift = comparison.reciprocalRank();
        if (shift != null) {
            lines.add(String.format(
                    Locale.ROOT,
                    EvalText.NAME + " %.3f to %.3f; randomisation p = %.4f",
                    "  mean reciprocal rank",
                    shift.before(),
                    shift.now(),
                    shift.p()));
        }
        comparison.changed().stream()
                .limit(CHANGED_SHOWN)
                .forEach(one -> lines.add(Printable.of(
                        (one.rightNow() ? "right now: " : "wrong now: ") + one.id() + " (" + one.kind() + ")")));
        if (comparison.changed().size() > CHANGED_SHOWN) {
            lines.add("… and " + (comparison.changed().size() - CHANGED_SHOWN) + " more changed; --json lists all");
        }
    }

    private static String change(String name, Comparison.Change change) {
        return String.format(
                Locale.ROOT,
                EvalText.NAME + " %.3f to %.3f of %d; %d lost, %d gained, McNemar p = %.4f",
                name,
                change.before().share(),
                change.now().share(),
                change.now().cases(),
                change.lost(),
                change.gained(),
                change.p());
    }
}
