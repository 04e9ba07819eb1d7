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

/** Takes questions and sees to it that each gets an answer, if only a sentence that says why not. Thread-safe. */
final class Questions {
    private static final Logger LOG = LoggerFactory.getLogger(Questions.class);

    private final Answerer answerer;
    private final WorkQueue queue;
    private final Failures failures;

    Questions(Answerer answerer, WorkQueue queue, Failures failures) {
        this.answerer = answerer;
        this.queue = queue;
        this.failures = failures;
    }

    /** A question as a slash command. Returns at once. */
    void ask(SlashCommandInteractionEvent event) {
        String text = event.getOption(BotCommands.QUESTION, "", option -> option.getAsString());
        var reply = new Reply.ToInteraction(event.getHook());
        // First of all: Discord waits 3 s for this, however long the answer takes.
        event.deferReply(false).queue(_ -> {}, failure -> logLost(event.getIdLong(), failure));
        answer(text, reply, AnswerMessages::withQuestion);
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
        Runnable work = () -> {
            if (text.isBlank()) {
                reply.say(Wording.NO_QUESTION);
            } else if (text.length() > Question.MAX_LENGTH) {
                reply.say(Wording.TOO_LONG);
            } else {
                reply.send(written.apply(answerer.answer(Question.of(text))));
            }
        };
        if (!queue.offer(work, failure -> apologise(reply, failure))) {
            String sentence = queue.isClosed() ? Wording.STOPPING : Wording.BUSY;
            Thread.ofVirtual().name("refusal").start(() -> tell(reply, sentence));
        }
    }

    private void apologise(Reply reply, Throwable failure) {
        if (queue.isClosed()) {
            LOG.warn("A question was cut off by the shutdown: {}", Failures.line(failure));
            tell(reply, Wording.STOPPING);
        } else if (Failures.isTooLate(failure)) {
            LOG.warn("A question cannot be answered any more: {}", Failures.line(failure));
        } else {
            tell(reply, Wording.failed(failures.log("answering a question", failure)));
        }
    }

    private void tell(Reply reply, String sentence) {
        try {
            reply.say(sentence);
        } catch (RuntimeException e) {
            LOG.warn("Discord did not take <{}>: {}", sentence, Failures.line(e));
        }
    }

    private static void logLost(long interaction, Throwable failure) {
        LOG.warn("Interaction {} was lost before it could be acknowledged: {}", interaction, Failures.line(failure));
    }
}
