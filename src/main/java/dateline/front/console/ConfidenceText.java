package dateline.front.console;

import dateline.eval.EvalReport;
import dateline.eval.Foreign;
import dateline.eval.Reliability;
import java.util.List;
import java.util.Locale;

/** What confidence is worth, as rows of a table for people. Stateless. */
final class ConfidenceText {
    private ConfidenceText() {}

    static void add(List<String> lines, EvalReport report) {
        if (report.separation() != null) {
            lines.add(EvalText.value(
                    "answerable or not: AUROC", report.separation().auroc()));
            lines.add(EvalText.value(
                    "answerable or not: best accuracy", report.separation().bestAccuracy()));
        }
        if (report.foreign() != null) {
            addForeign(lines, report.foreign());
        }
        if (report.reliability() != null) {
            addReliability(lines, report.reliability());
        }
    }

    private static void addForeign(List<String> lines, Foreign foreign) {
        lines.add(EvalText.value("own or foreign: AUROC", foreign.separation().auroc()));
        lines.add(EvalText.row("  foreign declined", foreign.foreignDeclined()));
        lines.add(EvalText.row("  own with an answer declined", foreign.ownDeclined()));
    }

    private static void addReliability(List<String> lines, Reliability reliability) {
        String surest = String.format(Locale.ROOT, "%.0f %%", 100 * Reliability.COVERAGE);
        lines.add(EvalText.value("confidence: calibration error", reliability.error()));
        lines.add(EvalText.value("  right among the surest " + surest, reliability.precision()));
        lines.add(EvalText.value("  the same, unanswerable ones included", reliability.precisionOfAll()));
        for (Reliability.Bin bin : reliability.bins()) {
            if (bin.size() > 0) {
                String name = String.format(Locale.ROOT, "  confidence from %.1f, mean %.3f", bin.from(), bin.said());
                lines.add(EvalText.row(name, bin.right()));
            }
        }
    }
}
