package dateline.front.console;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.eval.reading.AttributionReport;
import dateline.eval.reading.StatementReport;
import dateline.eval.reading.TimexReport;

/** How well articles were read, as JSON. Stateless. */
final class ReadingJson {
    private ReadingJson() {}

    /** Adds {@code timeml}, {@code attributions} and {@code statements} as far as they were measured. */
    static void add(ObjectNode json, ReadingReports reports) {
        if (!reports.timexes().isEmpty()) {
            var sets = json.putArray("timeml");
            reports.timexes().forEach(report -> timexes(sets.addObject(), report));
        }
        if (!reports.attributions().isEmpty()) {
            var sets = json.putArray("attributions");
            reports.attributions().forEach(report -> attributions(sets.addObject(), report));
        }
        StatementReport statements = reports.statements();
        if (statements != null) {
            statements(json.putObject("statements"), statements);
        }
    }

    private static void timexes(ObjectNode json, TimexReport report) {
        json.put("set", report.set())
                .put("documents", report.documents())
                .put("gold", report.gold())
                .put("tagged", report.found())
                .put("value_f1", report.valueF1())
                .put("type_f1", report.typeF1())
                .put("relaxed_f1", report.relaxedF1())
                .put("strict_f1", report.strictF1());
        json.set("full_days_right", EvalJson.share(report.fullDays()));
        report.missed().forEach(json.putArray("missed")::add);
    }

    private static void attributions(ObjectNode json, AttributionReport report) {
        json.put("set", report.set()).put("articles", report.articles());
        json.set("full_quotes_right", EvalJson.share(report.full()));
        json.set("direct_right", EvalJson.share(report.direct()));
        json.set("indirect_found", EvalJson.share(report.indirectFound()));
        json.set("indirect_right", EvalJson.share(report.indirectRight()));
        json.set("sentences_right", EvalJson.share(report.sentences()));
        json.put("ms_for_600_words", report.millisFor600Words());
        report.missed().forEach(json.putArray("missed")::add);
    }

    private static void statements(ObjectNode json, StatementReport report) {
        json.put("set", report.set());
        json.set("found", EvalJson.share(report.found()));
        json.set("speakers", EvalJson.share(report.speakers()));
        json.set("days_in_sentence", EvalJson.share(report.inSentence()));
        json.set("days_from_context", EvalJson.share(report.fromContext()));
        json.set("undated_left_open", EvalJson.share(report.undated()));
        json.put("other_day", report.otherDay());
        report.missed().forEach(json.putArray("missed")::add);
    }
}
