package dateline.front.console;

import dateline.eval.ArticleRanks;
import dateline.eval.EvalReport;
import dateline.eval.Proportion;
import dateline.eval.Times;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Measures as a table for people. Stateless. */
final class EvalText {
    /** The first column. */
    static final String NAME = "%-38s";

    private static final int WRONG_SHOWN = 40;

    private EvalText() {}

    static String of(EvalResult result) {
        EvalReport report = result.report();
        List<String> lines = new ArrayList<>();
        lines.add(String.format(Locale.ROOT, NAME + " %11s %8s   %s", "measure", "cases", "share", "95 % interval"));
        report.rightByKind().forEach((kind, share) -> lines.add(row("right, " + kind, share)));
        add(lines, "right, all with an answer", report.answerableRight());
        add(lines, "  if nothing were declined", report.rightIfShown());
        add(lines, "declined, all with an answer", report.answerableDeclined());
        add(lines, "declined, all without one", report.unanswerableDeclined());
        addArticles(lines, report.articles());
        if (report.shownWords() != null) {
            lines.add(value("words of the first quotation", report.shownWords()));
        }
        ConfidenceText.add(lines, report);
        lines.add(times("questions, time for each", report.questions(), report.wall()));
        lines.add(times("  CPU time for each", report.questions(), report.cpu()));
        if (result.comparison() != null) {
            ComparisonText.add(lines, result.comparison());
        }
        addWrong(lines, report.wrong());
        return String.join("\n", lines) + "\n";
    }

    private static void addArticles(List<String> lines, ArticleRanks articles) {
        articles.hits().forEach((depth, share) -> lines.add(row("gold article in the first " + depth, share)));
        if (!articles.silverHits().equals(articles.hits())) {
            articles.silverHits()
                    .forEach((depth, share) -> lines.add(row("  silver articles counted too, " + depth, share)));
        }
        if (articles.reciprocalRank() != null) {
            lines.add(value("mean reciprocal rank, first 10", articles.reciprocalRank()));
        }
    }

    private static void addWrong(List<String> lines, List<EvalReport.Wrong> wrong) {
        wrong.stream()
                .limit(WRONG_SHOWN)
                .forEach(one -> lines.add(Printable.of("wrong: " + one.id() + " (" + one.kind() + ", "
                        + String.format(Locale.ROOT, "%.2f", one.confidence()) + ") " + one.question() + " -> "
                        + (one.shown().isEmpty() ? "declined" : one.shown()))));
        if (wrong.size() > WRONG_SHOWN) {
            lines.add("… and " + (wrong.size() - WRONG_SHOWN) + " more; --json lists all");
        }
    }

    private static void add(List<String> lines, String name, Proportion share) {
        if (share.cases() > 0) {
            lines.add(row(name, share));
        }
    }

    static String row(String name, Proportion share) {
        return String.format(
                Locale.ROOT,
                NAME + " %5d/%5d %8.3f   %.3f to %.3f",
                name,
                share.hits(),
                share.cases(),
                share.share(),
                share.low(),
                share.high());
    }

    static String value(String name, double value) {
        return String.format(Locale.ROOT, NAME + " %11s %8.3f", name, "", value);
    }

    static String times(String name, int questions, Times times) {
        return String.format(
                Locale.ROOT,
                NAME + " %11d   p50 %.1f ms, p99 %.1f ms",
                name,
                questions,
                millis(times.p50()),
                millis(times.p99()));
    }

    private static double millis(Duration duration) {
        return duration.toNanos() / 1e6;
    }
}
