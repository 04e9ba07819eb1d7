package dateline.front.console;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.eval.Comparison;
import org.jspecify.annotations.Nullable;

/** Two runs side by side, as JSON. Stateless. */
final class ComparisonJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private ComparisonJson() {}

    static JsonNode of(@Nullable Comparison comparison) {
        if (comparison == null) {
            return NODES.nullNode();
        }
        ObjectNode json = NODES.objectNode();
        json.put("questions", comparison.questions());
        json.put("only_in_one_run", comparison.onlyOne());
        json.put("other_first_sentences", comparison.otherSentences());
        json.set("right", change(comparison.right()));
        json.set("article_first", comparison.first() == null ? NODES.nullNode() : change(comparison.first()));
        Comparison.Shift shift = comparison.reciprocalRank();
        json.set(
                "mean_reciprocal_rank",
                shift == null
                        ? NODES.nullNode()
                        : NODES.objectNode()
                                .put("before", shift.before())
                                .put("now", shift.now())
                                .put("p", shift.p()));
        var changed = json.putArray("changed");
        comparison
                .changed()
                .forEach(one -> changed.addObject()
                        .put("id", one.id())
                        .put("kind", one.kind())
                        .put("right", one.rightNow()));
        return json;
    }

    private static ObjectNode change(Comparison.Change change) {
        ObjectNode json = NODES.objectNode();
        json.set("before", EvalJson.share(change.before()));
        json.set("now", EvalJson.share(change.now()));
        return json.put("lost", change.lost()).put("gained", change.gained()).put("p", change.p());
    }
}
