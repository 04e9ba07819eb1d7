package dateline.front.discord;

import dateline.asking.answer.Answer;
import dateline.asking.answer.Answerer;
import dateline.asking.question.Question;
import java.util.List;
import java.util.function.Function;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.MessageType;
import net.dv8tion.jda.api.entities.channel.ChannelType;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.events.message.MessageReceivedEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes questions and answers them. Thread-safe. */
final class Questions {
    private static final Logger LOG = LoggerFactory.getLogger(Questions.class);

    private final Answerer answerer;
    private final Turn turn;

    Questions(Answerer answerer, Turn turn) {
        this.answerer = answerer;
        this.turn = turn;
    }

    /** A question as a slash command. Returns at once. */
    void ask(SlashCommandInteractionEvent event) {
        String text = event.getOption(BotCommands.QUESTION, "", option -> option.getAsString());
        answer(text, turn.acknowledge(event, false), AnswerMessages::withQuestion);
    }

    /** A message to the bot alone. Returns at once. */
    void direct(MessageReceivedEvent event) {
        Message message = event.getMessage();
        boolean fromPerson = !event.getAuthor().isBot() && !event.getAuthor().isSystem() && !event.isWebhookMessage();
        boolean written = message.getType() == MessageType.DEFAULT || message.getType() == MessageType.INLINE_REPLY;
        if (!event.isFromType(ChannelType.PRIVATE) || !fromPerson || !written) {
            return;
        }
        // A courtesy; the answer comes without it too.
        event.getChannel().sendTyping().queue(_ -> {}, failure -> LOG.debug("no typing indicator", failure));
        answer(message.getContentRaw(), new Reply.ToMessage(message), AnswerMessages::of);
    }

    private void answer(String text, Reply reply, Function<Answer, List<OutgoingMessage>> written) {
        turn.take(reply, "answering a question", () -> {
            if (text.isBlank()) {
                reply.say(Wording.NO_QUESTION);
            } else if (text.length() > Question.MAX_LENGTH) {
                reply.say(Wording.TOO_LONG);
            } else {
                reply.send(written.apply(answerer.answer(Question.of(text))));
            }
        });
    }
}
