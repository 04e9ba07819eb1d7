package dateline.front.discord;

import dateline.front.discord.message.Outgoing;
import java.util.List;
import java.util.OptionalLong;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.channel.middleman.MessageChannel;
import net.dv8tion.jda.api.interactions.InteractionHook;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where an answer goes. */
sealed interface Reply {
    /**
     * Sends messages in order and waits until Discord has them.
     *
     * @return the id of the first message; empty if it is too late for an answer here, which is logged
     * @throws RuntimeException if Discord refuses or cannot be reached
     */
    OptionalLong send(List<Outgoing> messages);

    /** Sends one message. */
    default OptionalLong send(Outgoing message) {
        return send(List.of(message));
    }

    /** Sends one sentence of ours. */
    default OptionalLong say(String sentence) {
        return send(Outgoing.of(sentence));
    }

    /** The answer to an interaction: the first message replaces "is thinking" or the message itself, the others follow it. */
    record ToInteraction(InteractionHook hook) implements Reply {
        private static final Logger LOG = LoggerFactory.getLogger(ToInteraction.class);

        @Override
        public OptionalLong send(List<Outgoing> messages) {
            long interaction = hook.getInteraction().getIdLong();
            if (hook.isExpired()) {
                LOG.warn("Interaction {} cannot be answered any more: its 15 minutes are over", interaction);
                return OptionalLong.empty();
            }
            try {
                Message first =
                        hook.editOriginal(Requests.edit(messages.getFirst())).complete();
                for (Outgoing message : messages.subList(1, messages.size())) {
                    hook.sendMessage(Requests.create(message)).complete();
                }
                return OptionalLong.of(first.getIdLong());
            } catch (RuntimeException e) {
                return tooLate(interaction, e);
            }
        }

        private static OptionalLong tooLate(long interaction, RuntimeException failure) {
            if (!Failures.isTooLate(failure)) {
                throw failure;
            }
            if (!Failures.isAftermath(failure)) {
                LOG.warn("Interaction {} cannot be answered any more: {}", interaction, Failures.line(failure));
            }
            return OptionalLong.empty();
        }
    }

    /** Messages after the answer to an interaction, for all to see or for its user alone. */
    record AfterInteraction(InteractionHook hook, boolean privately) implements Reply {
        @Override
        public OptionalLong send(List<Outgoing> messages) {
            OptionalLong first = OptionalLong.empty();
            try {
                for (Outgoing message : messages) {
                    Message sent = hook.sendMessage(Requests.create(message))
                            .setEphemeral(privately)
                            .complete();
                    first = first.isPresent() ? first : OptionalLong.of(sent.getIdLong());
                }
                return first;
            } catch (RuntimeException e) {
                return ToInteraction.tooLate(hook.getInteraction().getIdLong(), e);
            }
        }
    }

    /** Messages in a channel; the first refers to the message that they answer. */
    record ToMessage(Message message) implements Reply {
        @Override
        public OptionalLong send(List<Outgoing> messages) {
            Message first = message.reply(Requests.create(messages.getFirst()))
                    .failOnInvalidReply(false)
                    .complete();
            sendAll(message.getChannel(), messages.subList(1, messages.size()));
            return OptionalLong.of(first.getIdLong());
        }
    }

    /** Messages in a channel. */
    record ToChannel(MessageChannel channel) implements Reply {
        @Override
        public OptionalLong send(List<Outgoing> messages) {
            return sendAll(channel, messages);
        }
    }

    private static OptionalLong sendAll(MessageChannel channel, List<Outgoing> messages) {
        OptionalLong first = OptionalLong.empty();
        for (Outgoing message : messages) {
            Message sent = channel.sendMessage(Requests.create(message)).complete();
            first = first.isPresent() ? first : OptionalLong.of(sent.getIdLong());
        }
        return first;
    }
}
