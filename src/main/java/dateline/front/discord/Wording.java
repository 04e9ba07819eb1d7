package dateline.front.discord;

import dateline.asking.question.Question;
import java.util.Locale;

/** Sentences of the bot that do not depend on the archive. */
final class Wording {
    static final String BUSY = "Too many questions are waiting just now. Please ask again in a minute.";
    static final String STOPPING = "The bot is being restarted. Please ask again in a few minutes.";
    static final String NO_QUESTION = "Write a question as text, such as: what did the minister say on 3 May?";
    static final String TOO_LONG = "That is too long for one question. Please ask in at most "
            + String.format(Locale.ROOT, "%,d", Question.MAX_LENGTH) + " characters.";
    static final String NO_QUOTE = "Write the quote to check as text.";
    static final String NO_TEXT = "That message has no text to check; pictures and attachments are not read.";
    static final String ADMINISTRATORS_ONLY =
            "Only the owner or the team of this application and the administrators in its configuration may do that.";
    static final String ADMINISTRATORS_UNKNOWN =
            "Discord does not tell just now who owns this application, so nobody but the configured administrators may"
                    + " do that. Please try again in a minute.";

    private Wording() {}

    /** For whoever asked; the reference stands in the log beside what happened. */
    static String failed(String reference) {
        return "Something went wrong with that. The bot's operator finds it in the log under " + reference + ".";
    }
}
