package dateline.front.discord;

import java.util.EnumSet;
import java.util.List;
import net.dv8tion.jda.api.components.MessageTopLevelComponent;
import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.Message.MentionType;
import net.dv8tion.jda.api.entities.channel.middleman.MessageChannel;
import net.dv8tion.jda.api.interactions.InteractionHook;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import net.dv8tion.jda.api.utils.messages.MessageEditBuilder;
import net.dv8tion.jda.api.utils.messages.MessageEditData;
import net.dv8tion.jda.api.utils.messages.MessageRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where an answer goes. Whatever is sent through it pings nobody and shows no link previews: JDA does not send its default
 * mentions on edits, so each message says so itself.
 */
sealed interface Reply {
    /**
     * Sends messages in order and waits until Discord has them.
     *
     * @return false if it is too late for an answer here; that is logged
     * @throws RuntimeException if Discord refuses or cannot be reached
     */
    boolean send(List<? extends Outgoing> messages);

    /** Sends one sentence of ours. */
    default boolean say(String sentence) {
        return send(List.of(OutgoingMessage.of(sentence)));
    }

    /** The deferred answer to a command: the first message replaces "is thinking", the others follow it. */
    record ToInteraction(InteractionHook hook) implements Reply {
        private static final Logger LOG = LoggerFactory.getLogger(ToInteraction.class);

        @Override
        public boolean send(List<? extends Outgoing> messages) {
            long interaction = hook.getInteraction().getIdLong();
            if (hook.isExpired()) {
                LOG.warn("Interaction {} cannot be answered any more: its 15 minutes are over", interaction);
                return false;
            }
            try {
                hook.editOriginal(edit(messages.getFirst())).complete();
                for (Outgoing message : messages.subList(1, messages.size())) {
                    hook.sendMessage(create(message)).complete();
                }
                return true;
            } catch (RuntimeException e) {
                if (!Failures.isTooLate(e)) {
                    throw e;
                }
                if (!Failures.isAftermath(e)) {
                    LOG.warn("Interaction {} cannot be answered any more: {}", interaction, Failures.line(e));
                }
                return false;
            }
        }
    }

    /** Messages in a channel; the first refers to the message that they answer. */
    record ToMessage(Message message) implements Reply {
        @Override
        public boolean send(List<? extends Outgoing> messages) {
            message.reply(create(messages.getFirst())).failOnInvalidReply(false).complete();
            sendAll(message.getChannel(), messages.subList(1, messages.size()));
            return true;
        }
    }

    /** Messages in a channel. */
    record ToChannel(MessageChannel channel) implements Reply {
        @Override
        public boolean send(List<? extends Outgoing> messages) {
            sendAll(channel, messages);
            return true;
        }
    }

    private static void sendAll(MessageChannel channel, List<? extends Outgoing> messages) {
        for (Outgoing message : messages) {
            channel.sendMessage(create(message)).complete();
        }
    }

    /** A new message. */
    static MessageCreateData create(Outgoing message) {
        return fill(new MessageCreateBuilder(), message).build();
    }

    /** A new content for a message. */
    static MessageEditData edit(Outgoing message) {
        return fill(new MessageEditBuilder(), message).build();
    }

    private static <R extends MessageRequest<R>> R fill(R request, Outgoing message) {
        R silent = request.setAllowedMentions(EnumSet.noneOf(MentionType.class)).mentionRepliedUser(false);
        return switch (message) {
            case OutgoingMessage plain ->
                silent.setContent(plain.content()).setSuppressEmbeds(true).setFiles(files(plain));
            // Discord makes no previews of links in components.
            case CardMessage(var cards) ->
                silent.useComponentsV2()
                        .setComponents(cards.stream().map(Reply::component).toList());
        };
    }

    private static MessageTopLevelComponent component(CardMessage.Card card) {
        var text = TextDisplay.of(card.markdown());
        return switch (card.frame()) {
            case NONE -> text;
            case GREEN, AMBER, GREY ->
                Container.of(text).withAccentColor(Integer.valueOf(card.frame().rgb()));
        };
    }

    private static List<TextUpload> files(OutgoingMessage message) {
        return message.attachments().stream().map(TextUpload::new).toList();
    }
}
