package dateline.front.console;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.eval.Foreign;
import dateline.eval.Reliability;
import org.jspecify.annotations.Nullable;

/** What confidence is worth, as JSON. Stateless. */
final class ConfidenceJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private ConfidenceJson() {}

    static JsonNode reliability(@Nullable Reliability reliability) {
        if (reliability == null) {
            return NODES.nullNode();
        }
        ObjectNode json = NODES.objectNode();
        json.put("calibration_error", reliability.error());
        json.put("coverage", Reliability.COVERAGE);
        json.put("precision_at_coverage", reliability.precision());
        json.put("precision_at_coverage_of_all", reliability.precisionOfAll());
        var bins = json.putArray("bins");
        for (Reliability.Bin bin : reliability.bins()) {
            ObjectNode one = bins.addObject();
            one.put("from", bin.from());
            one.put("mean_confidence", bin.size() == 0 ? null : (Double) bin.said());
            one.set("right", EvalJson.share(bin.right()));
        }
        return json;
    }

    static JsonNode foreign(@Nullable Foreign foreign) {
        if (foreign == null) {
            return NODES.nullNode();
        }
        ObjectNode json = NODES.objectNode();
        json.put("auroc", foreign.separation().auroc());
        json.put("best_accuracy", foreign.separation().bestAccuracy());
        json.put("best_threshold", foreign.separation().threshold());
        json.set("foreign_declined", EvalJson.share(foreign.foreignDeclined()));
        json.set("own_declined", EvalJson.share(foreign.ownDeclined()));
        return json;
    }
}
