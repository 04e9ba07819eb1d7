package dateline.front.discord;

import dateline.asking.question.Question;
import dateline.front.discord.AnswerDesk.Manner;
import dateline.front.discord.message.Phrase;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.MessageType;
import net.dv8tion.jda.api.entities.SelfUser;
import net.dv8tion.jda.api.entities.channel.ChannelType;
import net.dv8tion.jda.api.events.message.MessageReceivedEvent;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes questions that are written as messages: to the bot alone, with its name in them, or as a reply to it. Thread-safe. */
final class Messages {
    private static final Logger LOG = LoggerFactory.getLogger(Messages.class);
    private static final Set<String> HELP = Set.of("help", "help!", "hilfe", "?");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final Entrance entrance;
    private final Conversations conversations;
    private final HelpCommands help;

    Messages(Entrance entrance, Conversations conversations, HelpCommands help) {
        this.entrance = entrance;
        this.help = help;
        this.conversations = conversations;
    }

    /** Any message that the bot sees. Returns at once. */
    void on(MessageReceivedEvent event) {
        Message message = event.getMessage();
        boolean fromPerson = !event.getAuthor().isBot() && !event.getAuthor().isSystem() && !event.isWebhookMessage();
        boolean written = message.getType() == MessageType.DEFAULT || message.getType() == MessageType.INLINE_REPLY;
        boolean alone = event.isFromType(ChannelType.PRIVATE);
        SelfUser self = event.getJDA().getSelfUser();
        Long answered = repliedTo(message, self);
        if (!fromPerson || !written || !(alone || answered != null || isMeant(message, self))) {
            return;
        }
        // Of a reply that does not ping the bot, Discord passes on no text: its author talks to somebody else.
        if (!alone && message.getContentRaw().isBlank()) {
            return;
        }
        Asker asker = entrance.asker(event);
        String text = withoutMention(message.getContentRaw(), self);
        Reply reply = new Reply.ToMessage(message);
        entrance.message(
                asker,
                reply,
                "answering a message",
                // The answer comes without it too.
                () -> event.getChannel()
                        .sendTyping()
                        .queue(_ -> {}, failure -> LOG.debug("no typing indicator", failure)),
                to -> answer(asker, text, answered, to));
    }

    private void answer(Asker asker, String text, @Nullable Long answered, Reply reply) {
        if (text.isBlank()) {
            reply.say(asker.texts().say(Phrase.NO_QUESTION));
        } else if (text.length() > Question.MAX_LENGTH) {
            reply.say(asker.texts().say(Phrase.TOO_LONG, Question.MAX_LENGTH));
        } else if (HELP.contains(text.toLowerCase(Locale.ROOT))) {
            help.help(asker, reply);
        } else {
            conversations.answer(asker, text, answered, new Manner("", false, false, answered), reply);
        }
    }

    private static boolean isMeant(Message message, SelfUser self) {
        return message.getMentions().getUsers().contains(self);
    }

    /** The message of the bot's that is replied to; null if none is. */
    private static @Nullable Long repliedTo(Message message, SelfUser self) {
        Message referenced = message.getReferencedMessage();
        return referenced != null && referenced.getAuthor().getIdLong() == self.getIdLong()
                ? referenced.getIdLong()
                : null;
    }

    private static String withoutMention(String text, SelfUser self) {
        String id = self.getId();
        return BLANKS.matcher(text.replace("<@" + id + ">", " ").replace("<@!" + id + ">", " "))
                .replaceAll(" ")
                .strip();
    }
}
