package dateline.front.console;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.asking.answer.Answer;
import dateline.asking.evidence.Quotation;
import dateline.asking.question.Understood;
import dateline.asking.search.Hit;
import dateline.reading.passage.SentenceDate;
import dateline.reading.statement.Speaker;
import dateline.reading.time.DateInterval;
import dateline.reading.time.DaySet;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Answers and hits as JSON. Every key is always there, in the documented order; what does not apply is null or an empty
 * list. Tools depend on it: it changes only by addition.
 */
final class AnswerJson {
    private AnswerJson() {}

    /**
     * An answer.
     *
     * @param id as given in the row of the question; a JSON null for a question that has none
     */
    static ObjectNode answer(JsonNode id, Answer answer) {
        ObjectNode json = JsonLines.object();
        json.set("id", id);
        json.put("question", answer.frame().question().text());
        json.put(
                "outcome",
                switch (answer) {
                    case Answer.Quoted _ -> "quoted";
                    case Answer.Conflicting _ -> "conflicting";
                    case Answer.Clarify _ -> "clarify";
                    case Answer.NotInArchive _ -> "not_in_archive";
                });
        quotations(
                json.putArray("quotations"),
                switch (answer) {
                    case Answer.Quoted quoted -> quoted.quotations();
                    case Answer.Conflicting conflicting -> conflicting.quotations();
                    case Answer.Clarify _, Answer.NotInArchive _ -> List.of();
                });
        quotations(
                json.putArray("nearest"),
                answer instanceof Answer.NotInArchive notInArchive ? notInArchive.nearest() : List.of());
        ArrayNode conflict = json.putArray("conflict");
        if (answer instanceof Answer.Conflicting conflicting) {
            conflicting.figures().forEach(figure -> {
                ObjectNode side =
                        conflict.addObject().put("value", figure.value()).put("unit", figure.unit());
                figure.quotations().forEach(side.putArray("quotations")::add);
            });
        }
        ArrayNode choices = json.putArray("choices");
        if (answer instanceof Answer.Clarify clarify) {
            clarify.choices().forEach(choices::add);
        }
        Answer.@Nullable Reason reason = answer instanceof Answer.NotInArchive none ? none.reason() : null;
        json.putObject("reason")
                .put("missing", reason == null || reason.missing() == null ? null : lower(reason.missing()))
                .put("text", reason == null ? null : reason.text());
        understood(json.putObject("understood"), answer.frame().understood());
        json.put("confidence", confidence(answer));
        json.put("snapshot", answer.frame().snapshot().value());
        json.put("took_ms", answer.frame().took().toMillis());
        return json;
    }

    /** Hits, best first; equal scores as they came. */
    static ObjectNode hits(JsonNode id, List<Hit> hits) {
        ObjectNode json = JsonLines.object();
        json.set("id", id);
        ArrayNode list = json.putArray("hits");
        for (Hit hit : hits) {
            list.addObject()
                    .put("article", hit.article().article().id())
                    .put("paragraph", paragraph(hit))
                    .put("start", hit.passage().span().start())
                    .put("end", hit.passage().span().end())
                    .put("score", hit.score());
        }
        return json;
    }

    /** The number of the paragraph that a hit's first sentence stands in. */
    static int paragraph(Hit hit) {
        return hit.article().sentences().get(hit.passage().firstSentence()).paragraph();
    }

    /** A row that could not be asked. */
    static ObjectNode error(JsonNode id, String message) {
        ObjectNode json = JsonLines.object();
        json.set("id", id);
        return json.put("error", message);
    }

    static double confidence(Answer answer) {
        return switch (answer) {
            case Answer.Quoted quoted -> quoted.confidence();
            case Answer.Conflicting conflicting -> conflicting.confidence();
            case Answer.Clarify _ -> 0;
            case Answer.NotInArchive none -> none.nearest().isEmpty() ? 0 : none.confidence();
        };
    }

    static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** Adds {@code date}, {@code date_from}, {@code date_to} and {@code date_basis}. */
    static void date(ObjectNode json, SentenceDate date) {
        DateInterval days = date.interval();
        json.put("date", date.value())
                .put("date_from", days == null ? null : days.from().toString())
                .put("date_to", days == null ? null : days.to().toString())
                .put("date_basis", lower(date.basis()));
    }

    static void quotations(ArrayNode list, List<Quotation> quotations) {
        quotations.forEach(quotation -> quotation(list.addObject(), quotation));
    }

    private static void quotation(ObjectNode json, Quotation quotation) {
        var citation = quotation.citation();
        var published = citation.publication().date();
        json.put("article", citation.article())
                .put("title", citation.title())
                .put("source", citation.source())
                .put("url", citation.url())
                .put("published", published == null ? null : published.toString())
                .put("published_basis", lower(citation.publication().basis()))
                .put("paragraph", citation.paragraph())
                .put("start", quotation.span().start())
                .put("end", quotation.span().end())
                .put("text", quotation.text());
        date(json, quotation.date());
        Speaker speaker = quotation.speaker();
        json.put("speaker", speaker == null ? null : speaker.name());
        ArrayNode speakers = json.putArray("speakers");
        quotation.speakers().stream()
                .map(Speaker::name)
                .filter(Objects::nonNull)
                .forEach(speakers::add);
        json.put("role", speaker == null ? null : speaker.role())
                .put("organisation", speaker == null ? null : speaker.organisation())
                .put("reported_by", quotation.reportedBy())
                .put("mode", lower(quotation.mode()));
        ArrayNode copies = json.putArray("copies");
        for (Quotation.Copy copy : quotation.copies()) {
            copies.addObject()
                    .put("article", copy.article())
                    .put("start", copy.span().start())
                    .put("end", copy.span().end())
                    .put("text", copy.text());
        }
        Quotation.Context context = quotation.context();
        json.set(
                "context",
                context == null
                        ? null
                        : JsonLines.object()
                                .put("start", context.span().start())
                                .put("end", context.span().end())
                                .put("text", context.text()));
    }

    private static @Nullable String first(LocalDate day) {
        return day.equals(Understood.BEGINNING) ? null : day.toString();
    }

    private static @Nullable String last(LocalDate day) {
        return day.equals(Understood.END) ? null : day.toString();
    }

    private static void understood(ObjectNode json, Understood understood) {
        DaySet days = understood.days();
        json.put("from", days == null ? null : first(days.from()))
                .put("to", days == null ? null : last(days.to()))
                .put("speaker", understood.speaker())
                .put("organisation", understood.organisation())
                .put("source", understood.source())
                .put("kind", lower(understood.kind()));
        ArrayNode runs = json.putArray("days");
        if (days != null) {
            days.runs()
                    .forEach(run ->
                            runs.addObject().put("from", first(run.from())).put("to", last(run.to())));
        }
        understood.ignored().forEach(json.putArray("ignored")::add);
        understood.notes().forEach(json.putArray("notes")::add);
    }
}
