package dateline.front.console;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.eval.quotes.QuoteReport;

/** How quotes were checked, as JSON. Stateless. */
final class QuoteEvalJson {
    private QuoteEvalJson() {}

    /** Adds {@code quotes}. */
    static void add(ObjectNode json, QuoteReport report) {
        ObjectNode quotes = json.putObject("quotes");
        ObjectNode kinds = quotes.putObject("right_by_kind");
        report.right().forEach((kind, share) -> kinds.set(kind, EvalJson.share(share)));
        quotes.set("right", EvalJson.share(report.all()));
        quotes.put("p50_ms", EvalJson.millis(report.wall().p50()))
                .put("p99_ms", EvalJson.millis(report.wall().p99()))
                .put("cpu_p50_ms", EvalJson.millis(report.cpu().p50()))
                .put("cpu_p99_ms", EvalJson.millis(report.cpu().p99()));
        report.wrong().forEach(quotes.putArray("missed")::add);
    }
}
