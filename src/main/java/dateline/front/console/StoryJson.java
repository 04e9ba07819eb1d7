package dateline.front.console;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.asking.answer.Answer;
import dateline.asking.question.Understood;
import dateline.asking.timeline.Picture;
import dateline.asking.timeline.SpeakerQuery;
import dateline.asking.timeline.SpeakerQuotes;
import dateline.asking.timeline.Timeline;
import dateline.asking.timeline.TimelineQuery;
import dateline.asking.timeline.Timelines;
import dateline.reading.time.DaySet;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A speaker's quotes and timelines as JSON. Every key is always there, in the documented order. Tools depend on it: it changes
 * only by addition.
 */
final class StoryJson {
    private StoryJson() {}

    static ObjectNode quotes(SpeakerQuery query, SpeakerQuotes.Result result) {
        DaySet days = query.days();
        ObjectNode json = JsonLines.object();
        json.put("speaker", query.speaker())
                .put("topic", query.topic())
                .put("from", days == null ? null : day(days.from()))
                .put("to", days == null ? null : day(days.to()));
        ArrayNode quotations = JsonLines.object().putArray("quotations");
        switch (result) {
            case SpeakerQuotes.Result.Found(var found, int total) -> {
                json.put("outcome", "quoted").put("total", total);
                AnswerJson.quotations(quotations, found);
            }
            case SpeakerQuotes.Result.Nothing _ ->
                json.put("outcome", "not_in_archive").put("total", 0);
        }
        json.set("quotations", quotations);
        if (result instanceof SpeakerQuotes.Result.Nothing(Answer.Reason reason, List<String> near)) {
            lacking(json, reason, near);
        } else {
            lacking(json, null, List.of());
        }
        return json;
    }

    /**
     * A timeline.
     *
     * @param picture null if none was asked for
     */
    static ObjectNode timeline(TimelineQuery query, Timelines.Result result, @Nullable Picture picture) {
        ObjectNode json = JsonLines.object();
        json.put("topic", query.topic())
                .put("speaker", query.speaker())
                .put("from", day(query.from()))
                .put("to", day(query.to()));
        switch (result) {
            case Timelines.Result.Dated(Timeline timeline) -> {
                json.put("outcome", "quoted").put("dated", timeline.dated()).put("undated", timeline.undated());
                entries(json.putArray("entries"), timeline.entries());
                ArrayNode differing = json.putArray("differing");
                timeline.differing().forEach(group -> group.forEach(differing.addArray()::add));
                timeline.notes().forEach(json.putArray("notes")::add);
                lacking(json, null, List.of());
            }
            case Timelines.Result.Nothing(Answer.Reason reason, List<String> near, int undated) -> {
                json.put("outcome", "not_in_archive").put("dated", 0).put("undated", undated);
                json.putArray("entries");
                json.putArray("differing");
                json.putArray("notes");
                lacking(json, reason, near);
            }
        }
        json.put("alternative_text", picture == null ? null : picture.alternativeText());
        return json;
    }

    private static void entries(ArrayNode list, List<Timeline.Entry> entries) {
        for (Timeline.Entry entry : entries) {
            ArrayNode one = JsonLines.object().putArray("one");
            AnswerJson.quotations(one, List.of(entry.quotation()));
            list.addObject().put("kind", AnswerJson.lower(entry.kind())).set("quotation", one.get(0));
        }
    }

    private static void lacking(ObjectNode json, Answer.@Nullable Reason reason, List<String> near) {
        json.putObject("reason")
                .put("missing", reason == null || reason.missing() == null ? null : AnswerJson.lower(reason.missing()))
                .put("text", reason == null ? null : reason.text());
        near.forEach(json.putArray("near")::add);
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null || day.equals(Understood.BEGINNING) || day.equals(Understood.END) ? null : day.toString();
    }
}
