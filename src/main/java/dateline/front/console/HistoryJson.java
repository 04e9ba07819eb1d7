package dateline.front.console;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.archive.ingest.Changes;
import dateline.archive.ingest.PastSnapshot;
import dateline.archive.ingest.SnapshotHistory.Rollback;

/** The history of the archive as JSON. */
final class HistoryJson {
    private HistoryJson() {}

    static ObjectNode of(PastSnapshot past) {
        Changes changes = past.changes();
        return JsonLines.object()
                .put("snapshot", past.id().value())
                .put("created", past.created().toString())
                .put("current", past.current())
                .put("rolled_back", past.withdrawn())
                .put("articles", past.articles())
                .put("passages", past.passages())
                .put("rejected", past.rejected())
                .put("added", changes == null ? null : (Integer) changes.added())
                .put("changed", changes == null ? null : (Integer) changes.changed())
                .put("removed", changes == null ? null : (Integer) changes.removed());
    }

    static ObjectNode of(Rollback done) {
        return JsonLines.object().put("from", done.from().id().value()).setAll(of(done.to()));
    }
}
