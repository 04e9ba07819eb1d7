package dateline.front.console;

import dateline.eval.EvalReport;
import dateline.eval.Proportion;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A table of measures for people. Stateless. */
final class EvalText {
    private static final int WRONG_SHOWN = 40;

    private EvalText() {}

    static String of(EvalReport report) {
        List<String> lines = new ArrayList<>();
        lines.add(String.format(Locale.ROOT, "%-34s %11s %8s   %s", "measure", "cases", "share", "95 % interval"));
        report.rightByKind().forEach((kind, share) -> lines.add(row("right, " + kind, share)));
        add(lines, "right, all with an answer", report.answerableRight());
        add(lines, "declined, all without one", report.unanswerableDeclined());
        report.articleHits().forEach((depth, share) -> lines.add(row("gold article in the first " + depth, share)));
        if (!report.silverHits().equals(report.articleHits())) {
            for (Map.Entry<Integer, Proportion> hits : report.silverHits().entrySet()) {
                lines.add(row("  silver articles counted too, " + hits.getKey(), hits.getValue()));
            }
        }
        if (report.reciprocalRank() != null) {
            lines.add(value("mean reciprocal rank, first 10", report.reciprocalRank()));
        }
        if (report.shownWords() != null) {
            lines.add(value("words of the first quotation", report.shownWords()));
        }
        if (report.separation() != null) {
            lines.add(value("answerable or not: AUROC", report.separation().auroc()));
            lines.add(value(
                    "answerable or not: best accuracy", report.separation().bestAccuracy()));
        }
        lines.add(String.format(
                Locale.ROOT,
                "%-34s %11d   p50 %d ms, p99 %d ms",
                "questions, time for each",
                report.questions(),
                millis(report.p50()),
                millis(report.p99())));
        report.wrong().stream()
                .limit(WRONG_SHOWN)
                .forEach(wrong -> lines.add(Printable.of("wrong: " + wrong.id() + " (" + wrong.kind() + ", "
                        + String.format(Locale.ROOT, "%.2f", wrong.confidence()) + ") " + wrong.question() + " -> "
                        + (wrong.shown().isEmpty() ? "declined" : wrong.shown()))));
        if (report.wrong().size() > WRONG_SHOWN) {
            lines.add("… and " + (report.wrong().size() - WRONG_SHOWN) + " more; --json lists all");
        }
        return String.join("\n", lines) + "\n";
    }

    private static void add(List<String> lines, String name, Proportion share) {
        if (share.cases() > 0) {
            lines.add(row(name, share));
        }
    }

    static String row(String name, Proportion share) {
        return String.format(
                Locale.ROOT,
                "%-34s %5d/%5d %8.3f   %.3f to %.3f",
                name,
                share.hits(),
                share.cases(),
                share.share(),
                share.low(),
                share.high());
    }

    static String value(String name, double value) {
        return String.format(Locale.ROOT, "%-34s %11s %8.3f", name, "", value);
    }

    private static long millis(Duration duration) {
        return Math.round(duration.toNanos() / 1e6);
    }
}
