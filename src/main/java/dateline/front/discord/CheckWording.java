package dateline.front.discord;

import dateline.asking.verify.Note;
import dateline.asking.verify.QuoteChecker;
import dateline.asking.verify.Verdict;
import java.util.Locale;

/** What is said about a checked quote, in Markdown. */
final class CheckWording {
    private CheckWording() {}

    /** The verdict in a word, for counting. */
    static String word(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Verbatim _ -> "verbatim";
            case Verdict.Altered _ -> "altered";
            case Verdict.NotFound _ -> "not found";
            case Verdict.Unchecked _ -> "not checked";
        };
    }

    /** The verdict as a sentence or two. */
    static String sentence(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Verbatim _ -> "**Verbatim.** The archive has these words.";
            case Verdict.Altered _ ->
                "**Altered.** The archive has other words: ~~said, but not claimed~~, **claimed, but not said**.";
            case Verdict.NotFound _ -> "**Not found.** The archive has nothing near these words.";
            case Verdict.Unchecked(var reason) ->
                switch (reason) {
                    case EMPTY -> "**Nothing to check.** It has no words.";
                    case TOO_SHORT ->
                        "**Too short to check.** So few words stand everywhere, and no quotation of the archive has"
                                + " exactly these.";
                    case TOO_LONG ->
                        "**Too long to check.** It has more than "
                                + String.format(Locale.ROOT, "%,d", QuoteChecker.LONGEST_CLAIM)
                                + " characters, or too many words and marks; check it in parts.";
                };
        };
    }

    /**
     * A note, with at most {@code most} characters of each text in it.
     *
     * @param most at least 2
     */
    static String note(Note note, int most) {
        return switch (note) {
            case Note.Elided(String said) -> "The claim leaves out “" + clip(said, most) + "” at the ellipsis.";
            case Note.DroppedDenial(String said) -> "The claim leaves out “" + clip(said, most) + "”.";
            case Note.AddedDenial(String claimed) -> "The claim puts in “" + clip(claimed, most) + "”.";
            case Note.Bracketed(String claimed) ->
                clip(claimed, most) + " is bracketed in the claim: an insertion by an editor.";
            case Note.DeniedBefore(String said) ->
                "Right before these words the archive has “" + clip(said, most) + "”.";
            case Note.OtherSpeaker(String claimed, String said) ->
                clip(claimed, most) + " is named as the speaker; the archive has " + clip(said, most) + ".";
            case Note.OnlyBeginning(int checked) ->
                "There is more than was checked: only the first " + checked + " quotes were.";
        };
    }

    private static String clip(String text, int most) {
        return DiscordMarkdown.escape(DiscordText.clip(text, most));
    }
}
