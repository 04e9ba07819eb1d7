package dateline.front.console;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.asking.answer.Explanation;
import dateline.asking.evidence.Candidate;
import dateline.asking.evidence.Feature;
import dateline.asking.search.Hit;

/** How an answer came about, as JSON: {@code searched_for}, {@code steps}, {@code passages}, {@code sentences}. */
final class ExplanationJson {
    private ExplanationJson() {}

    static ObjectNode of(Explanation explanation) {
        ObjectNode json = JsonLines.object();
        json.put("searched_for", explanation.searchedFor());
        ArrayNode steps = json.putArray("steps");
        explanation
                .steps()
                .forEach(step -> steps.addObject()
                        .put("name", step.name())
                        .put("took_ms", step.took().toNanos() / 1e6)
                        .put("found", step.found()));
        ArrayNode passages = json.putArray("passages");
        for (Hit hit : explanation.passages()) {
            passages.addObject()
                    .put("article", hit.article().article().id())
                    .put("start", hit.passage().span().start())
                    .put("end", hit.passage().span().end())
                    .put("score", hit.score())
                    .put("words", hit.lexical())
                    .put("cosine", hit.cosine());
        }
        ArrayNode sentences = json.putArray("sentences");
        for (Explanation.Weighed weighed : explanation.sentences()) {
            Candidate candidate = weighed.candidate();
            ObjectNode one = sentences
                    .addObject()
                    .put("article", candidate.article().article().id())
                    .put("start", candidate.sentence().span().start())
                    .put("end", candidate.sentence().span().end())
                    .put("text", candidate.text())
                    .put("score", candidate.score())
                    .put("confidence", candidate.confidence());
            ObjectNode features = one.putObject("features");
            ObjectNode contributions = one.putObject("contributions");
            for (Feature feature : Feature.values()) {
                features.put(feature.name(), candidate.features().get(feature));
                Double added = weighed.contributions().get(feature);
                if (added != null) {
                    contributions.put(feature.name(), added);
                }
            }
        }
        return json;
    }
}
