package dateline.front.console;

import dateline.eval.quotes.QuoteReport;
import java.util.ArrayList;
import java.util.List;

/** How quotes were checked, as a table for people. Stateless. */
final class QuoteEvalText {
    private QuoteEvalText() {}

    /** Ends with a line break. */
    static String of(QuoteReport report, boolean missed) {
        List<String> lines = new ArrayList<>();
        lines.add("quotes cut from the archive, altered ones, foreign sentences");
        report.right().forEach((kind, share) -> lines.add(EvalText.row("  right, " + kind, share)));
        lines.add(EvalText.row("  right, all", report.all()));
        lines.add(EvalText.times("  time for each", report.all().cases(), report.wall()));
        lines.add(EvalText.times("  CPU time for each", report.all().cases(), report.cpu()));
        if (missed) {
            report.wrong().forEach(line -> lines.add("  missed: " + Printable.of(line)));
        }
        return String.join("\n", lines) + "\n";
    }
}
