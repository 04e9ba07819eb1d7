package dateline.front.console;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.asking.question.Question;
import dateline.member.Feedback;
import dateline.member.Judged;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Feedback as a row of questions that {@code ask} and {@code eval} read. What was right is gold; what was wrong stands as
 * {@code shown}, and the row says nothing of what would be right. Nobody is named.
 */
final class FeedbackJson {
    private static final String DECLINED = "not_in_archive";

    private FeedbackJson() {}

    static ObjectNode of(Feedback feedback) {
        Judged judged = feedback.judged();
        Question question = judged.question();
        ObjectNode row = JsonLines.object();
        row.put("id", "feedback-" + feedback.number());
        row.put("question", question.text());
        put(row, "asked_on", question.askedOn());
        if (question.speaker() != null) {
            row.put("speaker", question.speaker());
        }
        put(row, "from", question.from());
        put(row, "to", question.to());
        if (question.source() != null) {
            row.put("source", question.source());
        }
        judge(row, feedback);
        row.put("feedback", feedback.verdict().name().toLowerCase(Locale.ROOT));
        row.put("outcome", judged.outcome());
        shown(row, judged.first());
        row.put("snapshot", judged.snapshot().value());
        row.put("at", feedback.at().toString());
        return row;
    }

    private static void judge(ObjectNode row, Feedback feedback) {
        Judged judged = feedback.judged();
        Judged.First first = judged.first();
        boolean declined = judged.outcome().equals(DECLINED);
        switch (feedback.verdict()) {
            case RIGHT -> {
                row.put("kind", "feedback right");
                if (first != null) {
                    row.putArray("gold")
                            .addObject()
                            .put("file", first.article())
                            .put("quote_contains", first.text());
                }
                row.put("answerable", !declined);
            }
            case WRONG -> {
                row.put("kind", "feedback wrong");
                if (declined) {
                    row.put("answerable", true);
                }
            }
        }
    }

    private static void shown(ObjectNode row, Judged.@Nullable First first) {
        if (first != null) {
            ObjectNode shown = row.putArray("shown").addObject();
            shown.put("file", first.article())
                    .put("start", first.start())
                    .put("end", first.end())
                    .put("text", first.text())
                    .put("speaker", first.speaker());
            put(shown, "date", first.date());
        }
    }

    private static void put(ObjectNode row, String field, @Nullable LocalDate day) {
        if (day != null) {
            row.put(field, day.toString());
        }
    }
}
