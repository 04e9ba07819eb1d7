package dateline.front.console;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.archive.ArchiveStatus;
import dateline.archive.ingest.IngestReport;
import dateline.reading.article.ParseResult.Rejected;

/** Reports about the archive as JSON. */
final class ReportJson {
    private ReportJson() {}

    static ObjectNode of(IngestReport report) {
        ObjectNode json = JsonLines.object()
                .put("snapshot", report.snapshot().value())
                .put("published", report.published())
                .put("articles", report.articles())
                .put("added", report.added())
                .put("changed", report.changed())
                .put("removed", report.removed())
                .put("passages", report.passages())
                .put("embedded", report.embedded());
        ArrayNode copies = json.putArray("copies");
        report.copies()
                .forEach(copy ->
                        copies.addObject().put("article", copy.article()).put("original", copy.original()));
        ArrayNode rejected = json.putArray("rejected");
        report.rejected().forEach(bad -> rejected.add(of(bad)));
        report.notes().forEach(json.putArray("notes")::add);
        return json.put("took_ms", report.took().toMillis());
    }

    static ObjectNode of(Rejected bad) {
        return JsonLines.object()
                .put("file", bad.file())
                .put("line", bad.line() > 0 ? (Integer) bad.line() : null)
                .put("expected", bad.expected())
                .put("found", bad.found());
    }

    static ObjectNode of(ArchiveStatus status) {
        var published = status.published();
        return JsonLines.object()
                .put("snapshot", status.snapshot().value())
                .put("corpus", status.corpus().toString())
                .put("created", status.created().toString())
                .put("articles", status.articles())
                .put("passages", status.passages())
                .put("rejected", status.rejected())
                .put(
                        "published_from",
                        published == null ? null : published.from().toString())
                .put("published_to", published == null ? null : published.to().toString())
                .put("embedding_model", status.embeddingModel())
                .set("made_with", JsonLines.MAPPER.valueToTree(status.madeWith()));
    }
}
