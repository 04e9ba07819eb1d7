package dateline.front.console;

import dateline.asking.evidence.Quotation;
import dateline.asking.verify.Difference;
import dateline.asking.verify.Edit;
import dateline.asking.verify.Note;
import dateline.asking.verify.QuoteCheck;
import dateline.asking.verify.QuoteChecker;
import dateline.asking.verify.Verdict;
import dateline.text.Span;
import java.util.ArrayList;
import java.util.List;

/** A checked quote for people to read. Ends with a line break. */
final class CheckText {
    private static final int SHOWN = 300;

    private final Screen screen;
    private final StringBuilder out = new StringBuilder();

    private CheckText(Screen screen) {
        this.screen = screen;
    }

    static String of(QuoteCheck check, Screen screen) {
        var text = new CheckText(screen);
        String claim = check.claim().strip();
        text.field("Claim", claim.length() <= SHOWN ? claim : claim.substring(0, SHOWN) + " …", List.of());
        text.field(
                "Verdict",
                switch (check.verdict()) {
                    case Verdict.Verbatim _ -> "VERBATIM. The archive has these words.";
                    case Verdict.Altered _ ->
                        "ALTERED. The archive has other words: [-what was said-] {+what is claimed+}.";
                    case Verdict.NotFound _ -> "NOT FOUND. The archive has nothing near these words.";
                    case Verdict.Unchecked(var reason) -> "NOT CHECKED. " + why(reason);
                },
                List.of());
        if (check.verdict() instanceof Verdict.Altered(var _, Difference difference)) {
            text.difference(difference);
        }
        check.notes().forEach(note -> text.field("Note", note(note), List.of()));
        List<Quotation> matches = CheckJson.matches(check.verdict());
        if (!matches.isEmpty()) {
            text.out.append('\n').append(AnswerText.of(matches, screen));
        }
        return text.out.toString();
    }

    /** As wdiff prints it, in brackets that need no colour. */
    private void difference(Difference difference) {
        var words = new StringBuilder();
        List<Printable.Mark> marks = new ArrayList<>();
        for (Edit edit : difference.edits()) {
            int from = words.length();
            switch (edit) {
                case Edit.Equal equal -> words.append(equal.said());
                case Edit.Delete delete ->
                    words.append("[-").append(delete.said()).append("-]");
                case Edit.Insert insert ->
                    words.append("{+").append(insert.claimed()).append("+}");
            }
            Printable.Style style = switch (edit) {
                case Edit.Equal _ -> Printable.Style.NONE;
                case Edit.Delete _ -> Printable.Style.QUOTATION;
                case Edit.Insert _ -> Printable.Style.STRONG;
            };
            marks.add(new Printable.Mark(new Span(from, words.length()), style));
        }
        field("Words", words.toString(), marks);
    }

    /** Why a claim was not judged. */
    static String why(Verdict.Reason reason) {
        return switch (reason) {
            case EMPTY -> "It has no words.";
            case TOO_SHORT ->
                "It is too short to be told from chance, and no quotation of the archive has exactly these words.";
            case TOO_LONG ->
                "It is longer than " + QuoteChecker.LONGEST_CLAIM
                        + " characters, or has too many words and marks; check it in parts.";
        };
    }

    /** A note in words. */
    static String note(Note note) {
        return switch (note) {
            case Note.Elided(String said) -> "the claim leaves out “" + said + "” at the ellipsis";
            case Note.DroppedDenial(String said) -> "the claim leaves out “" + said + "”";
            case Note.AddedDenial(String claimed) -> "the claim puts in “" + claimed + "”";
            case Note.Bracketed(String claimed) -> claimed + " is bracketed in the claim: an insertion by an editor";
            case Note.DeniedBefore(String said) -> "right before these words the archive has “" + said + "”";
            case Note.OtherSpeaker(String claimed, String said) ->
                "the text names " + claimed + " as the speaker, the archive " + said;
            case Note.OnlyBeginning(int checked) ->
                "there is more than was checked: only the first " + checked + " quotes were";
        };
    }

    private void field(String label, String value, List<Printable.Mark> marks) {
        String head = label + ":" + " ".repeat(Math.max(1, 9 - label.length() - 1));
        for (String line : Printable.marked(value, marks).lines(screen.textWidth() - head.length(), screen.colour())) {
            out.append(head).append(line).append('\n');
            head = " ".repeat(head.length());
        }
    }
}
