package dateline.front.discord;

import dateline.asking.question.Question;
import dateline.front.discord.AnswerDesk.Manner;
import org.jspecify.annotations.Nullable;

/** Reads a message in the light of those before it. Thread-safe. */
final class Conversations {
    private final AnswerDesk answers;

    Conversations(AnswerDesk answers) {
        this.answers = answers;
    }

    /**
     * Answers a message.
     *
     * @param text 1 to {@value Question#MAX_LENGTH} characters
     * @param answered message of the bot's that it replies to; null if it replies to none
     */
    void answer(Asker asker, String text, @Nullable Long answered, Manner manner, Reply reply) {
        answers.answer(asker, Question.of(text), manner, reply);
    }
}
