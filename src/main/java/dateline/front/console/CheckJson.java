package dateline.front.console;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.asking.evidence.Quotation;
import dateline.asking.verify.Difference;
import dateline.asking.verify.Edit;
import dateline.asking.verify.Note;
import dateline.asking.verify.QuoteCheck;
import dateline.asking.verify.Verdict;
import java.util.List;

/**
 * Checked quotes as JSON. Every key is always there, in the documented order. Tools depend on it: it changes only by
 * addition.
 */
final class CheckJson {
    private CheckJson() {}

    /**
     * A checked quote.
     *
     * @param id as given in the row of the claim; a JSON null for a text that has none
     */
    static ObjectNode of(JsonNode id, QuoteCheck check) {
        ObjectNode json = JsonLines.object();
        json.set("id", id);
        json.put("claim", check.claim());
        json.put(
                "verdict",
                switch (check.verdict()) {
                    case Verdict.Verbatim _ -> "verbatim";
                    case Verdict.Altered _ -> "altered";
                    case Verdict.NotFound _, Verdict.Unchecked _ -> "not_found";
                });
        AnswerJson.quotations(json.putArray("matches"), matches(check.verdict()));
        ArrayNode difference = json.putArray("difference");
        for (Edit edit : difference(check.verdict()).edits()) {
            difference.addObject().put("op", operation(edit)).put("text", edit.text());
        }
        json.put("checked", !(check.verdict() instanceof Verdict.Unchecked));
        ArrayNode notes = json.putArray("notes");
        if (check.verdict() instanceof Verdict.Unchecked(var reason)) {
            notes.addObject().put("kind", AnswerJson.lower(reason)).put("text", CheckText.why(reason));
        }
        for (Note note : check.notes()) {
            notes.addObject().put("kind", kind(note)).put("text", CheckText.note(note));
        }
        return json;
    }

    static List<Quotation> matches(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Verbatim verbatim -> verbatim.matches();
            case Verdict.Altered altered -> altered.matches();
            case Verdict.NotFound _, Verdict.Unchecked _ -> List.of();
        };
    }

    private static Difference difference(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Verbatim verbatim -> verbatim.difference();
            case Verdict.Altered altered -> altered.difference();
            case Verdict.NotFound _, Verdict.Unchecked _ -> Difference.NONE;
        };
    }

    private static String operation(Edit edit) {
        return switch (edit) {
            case Edit.Equal _ -> "equal";
            case Edit.Delete _ -> "delete";
            case Edit.Insert _ -> "insert";
        };
    }

    private static String kind(Note note) {
        return switch (note) {
            case Note.Elided _ -> "elided";
            case Note.DroppedDenial _ -> "dropped_denial";
            case Note.AddedDenial _ -> "added_denial";
            case Note.Bracketed _ -> "bracketed";
            case Note.DeniedBefore _ -> "denied_before";
            case Note.OtherSpeaker _ -> "other_speaker";
            case Note.OnlyBeginning _ -> "only_beginning";
        };
    }
}
