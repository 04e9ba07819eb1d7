package dateline.front.console;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.eval.EvalReport;
import dateline.eval.Proportion;
import dateline.eval.Separation;
import java.time.Duration;
import java.util.Map;

/** Measures as one JSON object. Stateless. */
final class EvalJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private EvalJson() {}

    static ObjectNode of(EvalResult result) {
        EvalReport report = result.report();
        ObjectNode json = NODES.objectNode();
        json.put("questions", report.questions());
        json.set("answerable_right", share(report.answerableRight()));
        json.set("answerable_right_if_shown", share(report.rightIfShown()));
        json.set("answerable_declined", share(report.answerableDeclined()));
        json.set("unanswerable_declined", share(report.unanswerableDeclined()));
        ObjectNode kinds = json.putObject("right_by_kind");
        report.rightByKind().forEach((kind, share) -> kinds.set(kind, share(share)));
        json.set("article_hits", hits(report.articles().hits()));
        json.set("article_hits_with_silver", hits(report.articles().silverHits()));
        json.put("mean_reciprocal_rank", report.articles().reciprocalRank());
        json.put("words_shown", report.shownWords());
        Separation separation = report.separation();
        json.put("auroc", separation == null ? null : (Double) separation.auroc());
        json.put("best_accuracy", separation == null ? null : (Double) separation.bestAccuracy());
        json.put("best_threshold", separation == null ? null : (Double) separation.threshold());
        json.set("reliability", ConfidenceJson.reliability(report.reliability()));
        json.set("foreign", ConfidenceJson.foreign(report.foreign()));
        json.put("p50_ms", millis(report.wall().p50()));
        json.put("p99_ms", millis(report.wall().p99()));
        json.put("cpu_p50_ms", millis(report.cpu().p50()));
        json.put("cpu_p99_ms", millis(report.cpu().p99()));
        json.set("comparison", ComparisonJson.of(result.comparison()));
        var wrong = json.putArray("wrong");
        report.wrong()
                .forEach(one -> wrong.addObject()
                        .put("id", one.id())
                        .put("kind", one.kind())
                        .put("question", one.question())
                        .put("shown", one.shown())
                        .put("confidence", one.confidence()));
        return json;
    }

    static double millis(Duration duration) {
        return duration.toNanos() / 1e6;
    }

    private static ObjectNode hits(Map<Integer, Proportion> hits) {
        ObjectNode json = NODES.objectNode();
        hits.forEach((depth, share) -> json.set(String.valueOf(depth), share(share)));
        return json;
    }

    static ObjectNode share(Proportion share) {
        ObjectNode json = NODES.objectNode().put("hits", share.hits()).put("cases", share.cases());
        if (share.cases() > 0) {
            json.put("share", share.share()).put("low", share.low()).put("high", share.high());
        }
        return json;
    }
}
