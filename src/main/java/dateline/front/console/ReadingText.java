package dateline.front.console;

import dateline.eval.Proportion;
import dateline.eval.reading.AttributionReport;
import dateline.eval.reading.StatementReport;
import dateline.eval.reading.TimexReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** How well articles were read, as tables for people. Stateless. */
final class ReadingText {
    private ReadingText() {}

    /**
     * One table for each set.
     *
     * @param missed whether to list what was missed below each
     */
    static String of(ReadingReports reports, boolean missed) {
        return Stream.of(
                        reports.timexes().stream().map(report -> block(of(report), missed, report.missed())),
                        reports.attributions().stream().map(report -> block(of(report), missed, report.missed())),
                        Stream.ofNullable(reports.statements())
                                .map(report -> block(of(report), missed, report.missed())))
                .flatMap(blocks -> blocks)
                .reduce("", String::concat);
    }

    private static List<String> of(TimexReport report) {
        return List.of(
                report.set() + ": " + report.gold() + " time expressions in " + report.documents() + " documents, "
                        + report.found() + " tagged",
                value("value F1", report.valueF1()),
                value("type F1", report.typeF1()),
                value("relaxed F1", report.relaxedF1()),
                value("strict F1", report.strictF1()),
                row("full days with the right day", report.fullDays()));
    }

    private static List<String> of(AttributionReport report) {
        return List.of(
                report.set() + ": attributions in " + report.articles() + " articles",
                row("full direct quotes: speaker", report.full()),
                row("all direct quotes: speaker", report.direct()),
                row("indirect statements found", report.indirectFound()),
                row("indirect statements: speaker", report.indirectRight()),
                row("precision, statement sentences", report.sentences()),
                String.format(
                        Locale.ROOT,
                        "  %-32s %11s %8.2f   median",
                        "ms to annotate 600 words",
                        "",
                        report.millisFor600Words()));
    }

    private static List<String> of(StatementReport report) {
        return List.of(
                report.set() + ": statements",
                row("found", report.found()),
                row("speaker", report.speakers()),
                row("day, where it stands there", report.inSentence()),
                row("day, from the sentences around", report.fromContext()),
                row("no day, where none is known", report.undated()),
                "  " + String.format(Locale.ROOT, "%-32s %11d", "given another day", report.otherDay()));
    }

    private static String block(List<String> table, boolean withMissed, List<String> missed) {
        List<String> lines = new ArrayList<>(table);
        if (withMissed) {
            missed.forEach(line -> lines.add("  missed: " + line));
        }
        return lines.stream().map(line -> Printable.of(line) + "\n").reduce("", String::concat) + "\n";
    }

    private static String row(String name, Proportion share) {
        return share.cases() == 0
                ? String.format(Locale.ROOT, "  %-32s %11s", name, "none")
                : EvalText.row("  " + name, share);
    }

    private static String value(String name, double value) {
        return EvalText.value("  " + name, value);
    }
}
