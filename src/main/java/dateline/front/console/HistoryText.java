package dateline.front.console;

import dateline.archive.ingest.Changes;
import dateline.archive.ingest.PastSnapshot;
import dateline.archive.ingest.SnapshotHistory.Rollback;
import dateline.reading.article.ParseResult.Rejected;
import java.util.List;

/** The history of the archive for people to read. It ends with a line break. */
final class HistoryText {
    private HistoryText() {}

    static String of(List<PastSnapshot> past) {
        var out = new StringBuilder();
        for (PastSnapshot snapshot : past) {
            String state = snapshot.current() ? ", current" : snapshot.withdrawn() ? ", rolled back" : "";
            ReportText.line(out, snapshot.id() + ", made " + snapshot.created() + state);
            ReportText.line(out, "  " + holds(snapshot) + changes(snapshot));
        }
        return out.toString();
    }

    private static String holds(PastSnapshot snapshot) {
        return ReportText.count(snapshot.articles(), "article") + ", "
                + ReportText.count(snapshot.passages(), "passage") + ", " + snapshot.rejected() + " rejected";
    }

    private static String changes(PastSnapshot snapshot) {
        Changes changes = snapshot.changes();
        return changes == null
                ? ""
                : "; " + changes.added() + " added, " + changes.changed() + " changed, " + changes.removed()
                        + " removed";
    }

    static String ofErrors(List<Rejected> errors) {
        var out = new StringBuilder();
        if (errors.isEmpty()) {
            ReportText.line(out, "Nothing was rejected.");
        }
        errors.forEach(bad -> ReportText.line(out, bad.message()));
        return out.toString();
    }

    static String of(Rollback done) {
        var out = new StringBuilder();
        ReportText.line(
                out,
                "Rolled back from snapshot " + done.from().id() + " to "
                        + done.to().id() + ", made " + done.to().created() + ".");
        ReportText.line(out, holds(done.to()));
        ReportText.line(out, "The corpus is loaded again when it changes, or by a reload.");
        return out.toString();
    }
}
