package dateline.front.console;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.reading.passage.AnnotatedArticle;
import dateline.reading.passage.DatedClause;
import dateline.reading.passage.Sentence;
import dateline.reading.statement.Speaker;
import dateline.reading.statement.Statement;
import dateline.reading.time.Timex;
import dateline.text.Span;
import org.jspecify.annotations.Nullable;

/** What was read out of an article as JSON; every key is always there, in the documented order. */
final class AnnotationJson {
    private AnnotationJson() {}

    static ObjectNode of(AnnotatedArticle annotated) {
        var publication = annotated.article().publication();
        ObjectNode json = JsonLines.object()
                .put("article", annotated.article().id())
                .put(
                        "published",
                        publication.date() == null ? null : publication.date().toString())
                .put("published_basis", AnswerJson.lower(publication.basis()))
                .put("published_exact", publication.exact());
        ArrayNode sentences = json.putArray("sentences");
        for (Sentence sentence : annotated.sentences()) {
            ObjectNode row = range(sentences.addObject(), "", sentence.span());
            AnswerJson.date(row, sentence.date());
            ArrayNode events = row.putArray("events");
            for (DatedClause event : sentence.events()) {
                range(events.addObject(), "", event.span()).put("date", event.value());
            }
        }
        ArrayNode timexes = json.putArray("timexes");
        for (Timex timex : annotated.timexes()) {
            range(timexes.addObject(), "", timex.span())
                    .put("type", timex.type().name())
                    .put("value", timex.value());
        }
        ArrayNode statements = json.putArray("statements");
        annotated.statements().forEach(statement -> statement(statements.addObject(), statement));
        return json;
    }

    private static void statement(ObjectNode json, Statement statement) {
        Speaker speaker = statement.speaker();
        range(json, "", statement.span())
                .put("mode", AnswerJson.lower(statement.mode()))
                .put("speaker", speaker == null ? null : speaker.name());
        range(json, "speaker_", statement.mention())
                .put("organisation", speaker == null ? null : speaker.organisation())
                .put("role", speaker == null ? null : speaker.role());
        range(json, "cue_", statement.cue());
        ArrayNode content = json.putArray("content");
        statement.content().forEach(part -> range(content.addObject(), "", part));
        json.put("date", statement.date());
    }

    private static ObjectNode range(ObjectNode json, String prefix, @Nullable Span span) {
        return json.put(prefix + "start", span == null ? null : span.start())
                .put(prefix + "end", span == null ? null : span.end());
    }
}
