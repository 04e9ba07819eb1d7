package dateline.front.discord.card;

import dateline.asking.verify.Note;
import dateline.asking.verify.QuoteChecker;
import dateline.asking.verify.Verdict;
import dateline.front.discord.message.DiscordMarkdown;
import dateline.front.discord.message.DiscordText;
import dateline.front.discord.message.Phrase;
import dateline.front.discord.message.Texts;

/** What is said about a checked quote, in Markdown. */
final class CheckWording {
    private final Texts texts;

    CheckWording(Texts texts) {
        this.texts = texts;
    }

    /** The verdict in a word, for counting. */
    String word(Verdict verdict) {
        return texts.say(
                switch (verdict) {
                    case Verdict.Verbatim _ -> Phrase.WORD_VERBATIM;
                    case Verdict.Altered _ -> Phrase.WORD_ALTERED;
                    case Verdict.NotFound _ -> Phrase.WORD_NOT_FOUND;
                    case Verdict.Unchecked _ -> Phrase.WORD_UNCHECKED;
                });
    }

    /** The verdict as a sentence or two. */
    String sentence(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Verbatim _ -> texts.say(Phrase.VERDICT_VERBATIM);
            case Verdict.Altered _ -> texts.say(Phrase.VERDICT_ALTERED);
            case Verdict.NotFound _ -> texts.say(Phrase.VERDICT_NOT_FOUND);
            case Verdict.Unchecked(var reason) ->
                switch (reason) {
                    case EMPTY -> texts.say(Phrase.VERDICT_EMPTY);
                    case TOO_SHORT -> texts.say(Phrase.VERDICT_TOO_SHORT);
                    case TOO_LONG -> texts.say(Phrase.VERDICT_TOO_LONG, QuoteChecker.LONGEST_CLAIM);
                };
        };
    }

    /**
     * A note, with at most {@code most} characters of each text in it.
     *
     * @param most at least 2
     */
    String note(Note note, int most) {
        return switch (note) {
            case Note.Elided(String said) -> texts.say(Phrase.NOTE_ELIDED, clip(said, most));
            case Note.DroppedDenial(String said) -> texts.say(Phrase.NOTE_DROPPED_DENIAL, clip(said, most));
            case Note.AddedDenial(String claimed) -> texts.say(Phrase.NOTE_ADDED_DENIAL, clip(claimed, most));
            case Note.Bracketed(String claimed) -> texts.say(Phrase.NOTE_BRACKETED, clip(claimed, most));
            case Note.DeniedBefore(String said) -> texts.say(Phrase.NOTE_DENIED_BEFORE, clip(said, most));
            case Note.OtherSpeaker(String claimed, String said) ->
                texts.say(Phrase.NOTE_OTHER_SPEAKER, clip(claimed, most), clip(said, most));
            case Note.OnlyBeginning(int checked) -> texts.say(Phrase.NOTE_ONLY_BEGINNING, checked);
        };
    }

    private static String clip(String text, int most) {
        return DiscordMarkdown.escape(DiscordText.clip(text, most));
    }
}
