package dateline.front.discord.card;

import dateline.asking.answer.Answer;
import dateline.asking.question.Understood;
import dateline.front.discord.message.Phrase;
import dateline.front.discord.message.Texts;

/** Why the archive does not say, in the reader's language. */
final class Reasons {
    private final Texts texts;

    Reasons(Texts texts) {
        this.texts = texts;
    }

    /** In English the archive's own sentence; else one of the kind, in plain text. */
    String of(Answer.NotInArchive declined) {
        Answer.Missing missing = declined.reason().missing();
        if (texts.isEnglish() || missing == null) {
            return declined.reason().text();
        }
        Understood understood = declined.frame().understood();
        return switch (missing) {
            case DAY -> texts.say(Phrase.MISSING_DAY);
            case SPEAKER -> {
                String speaker = understood.speaker() == null ? understood.organisation() : understood.speaker();
                yield speaker == null
                        ? texts.say(Phrase.MISSING_ANY_SPEAKER)
                        : texts.say(Phrase.MISSING_SPEAKER, speaker);
            }
            case SOURCE -> texts.say(Phrase.MISSING_SOURCE);
            case TOPIC -> texts.say(Phrase.MISSING_TOPIC);
        };
    }
}
