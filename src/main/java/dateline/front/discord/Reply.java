package dateline.front.discord;

import dateline.front.discord.message.Outgoing;
import java.util.OptionalLong;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.channel.middleman.MessageChannel;
import net.dv8tion.jda.api.interactions.InteractionHook;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where an answer goes. */
sealed interface Reply {
    /**
     * Sends a message and waits until Discord has it.
     *
     * @return its id; empty if it is too late for an answer here, which is logged
     * @throws RuntimeException if Discord refuses or cannot be reached
     */
    OptionalLong send(Outgoing message);

    /** Sends one sentence of ours. */
    default OptionalLong say(String sentence) {
        return send(Outgoing.of(sentence));
    }

    /** The answer to an interaction: it replaces "is thinking", or the message that the interaction came from. */
    record ToInteraction(InteractionHook hook) implements Reply {
        private static final Logger LOG = LoggerFactory.getLogger(ToInteraction.class);

        @Override
        public OptionalLong send(Outgoing message) {
            long interaction = hook.getInteraction().getIdLong();
            if (hook.isExpired()) {
                LOG.warn("Interaction {} cannot be answered any more: its 15 minutes are over", interaction);
                return OptionalLong.empty();
            }
            try {
                return OptionalLong.of(
                        hook.editOriginal(Requests.edit(message)).complete().getIdLong());
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

    /** A message after the answer to an interaction, for all to see or for its user alone. */
    record AfterInteraction(InteractionHook hook, boolean privately) implements Reply {
        @Override
        public OptionalLong send(Outgoing message) {
            try {
                return OptionalLong.of(hook.sendMessage(Requests.create(message))
                        .setEphemeral(privately)
                        .complete()
                        .getIdLong());
            } catch (RuntimeException e) {
                return ToInteraction.tooLate(hook.getInteraction().getIdLong(), e);
            }
        }
    }

    /** A message in a channel that refers to the one that it answers. */
    record ToMessage(Message message) implements Reply {
        @Override
        public OptionalLong send(Outgoing answer) {
            return OptionalLong.of(message.reply(Requests.create(answer))
                    .failOnInvalidReply(false)
                    .complete()
                    .getIdLong());
        }
    }

    /** A message in a channel. */
    record ToChannel(MessageChannel channel) implements Reply {
        @Override
        public OptionalLong send(Outgoing message) {
            return OptionalLong.of(
                    channel.sendMessage(Requests.create(message)).complete().getIdLong());
        }
    }
}
