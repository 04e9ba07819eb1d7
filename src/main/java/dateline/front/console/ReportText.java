package dateline.front.console;

import dateline.archive.ArchiveStatus;
import dateline.archive.index.MadeWith;
import dateline.archive.ingest.IngestReport;
import dateline.reading.article.ParseResult;
import java.time.Duration;
import java.util.Locale;

/** Reports about the archive for people to read. They end with a line break. */
final class ReportText {
    private ReportText() {}

    static String of(IngestReport report) {
        var out = new StringBuilder();
        line(
                out,
                report.published()
                        ? "Loaded as snapshot " + report.snapshot() + " in " + seconds(report.took()) + "."
                        : "Nothing has changed; snapshot " + report.snapshot() + " stays.");
        line(out, count(report.articles(), "article") + ", " + count(report.passages(), "passage"));
        line(
                out,
                report.added() + " added, " + report.changed() + " changed, " + report.removed() + " removed, "
                        + count(report.embedded(), "passage") + " embedded");
        report.copies().forEach(copy -> line(out, "Copy: " + copy.article() + " repeats " + copy.original()));
        report.notes().forEach(note -> line(out, "Note: " + note));
        if (!report.rejected().isEmpty()) {
            line(out, report.rejected().size() + " rejected:");
            report.rejected().stream().map(ParseResult.Rejected::message).forEach(message -> line(out, "  " + message));
        }
        return out.toString();
    }

    static String of(ArchiveStatus status) {
        var out = new StringBuilder();
        line(out, "Corpus:    " + status.corpus());
        line(out, "Snapshot:  " + status.snapshot() + ", made " + status.created());
        line(
                out,
                "Holds:     " + count(status.articles(), "article") + ", " + count(status.passages(), "passage") + ", "
                        + status.rejected() + " rejected");
        line(
                out,
                "Published: "
                        + (status.published() == null
                                ? "days not known"
                                : status.published().from() + " to "
                                        + status.published().to()));
        line(out, "Model:     " + status.embeddingModel());
        MadeWith made = status.madeWith();
        line(
                out,
                "Made with: analyzer " + made.analyzer() + ", model " + made.model() + ", tokenizer " + made.tokenizer()
                        + ", projection " + made.projection() + ", ranker " + made.ranker()
                        + (status.hasOtherRanker() ? " (now another, which needs no reload)" : ""));
        return out.toString();
    }

    static String seconds(Duration took) {
        return took.toSeconds() < 100
                ? String.format(Locale.ROOT, "%.1f s", took.toMillis() / 1000.0)
                : took.toMinutes() + " min " + took.toSecondsPart() + " s";
    }

    static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    static void line(StringBuilder out, String text) {
        out.append(Printable.of(text)).append('\n');
    }
}
