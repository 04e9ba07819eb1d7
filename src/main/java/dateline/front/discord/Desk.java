package dateline.front.discord;

import dateline.front.discord.message.Phrase;
import dateline.front.discord.message.Texts;
import net.dv8tion.jda.api.interactions.callbacks.IMessageEditCallback;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;
import net.dv8tion.jda.api.requests.RestAction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sees to it that whoever asks gets an answer in turn, if only a sentence that says why not. Thread-safe. */
final class Desk {
    private static final Logger LOG = LoggerFactory.getLogger(Desk.class);

    private final WorkQueue queue;
    private final Failures failures;

    Desk(WorkQueue queue, Failures failures) {
        this.queue = queue;
        this.failures = failures;
    }

    /**
     * Acknowledges an interaction that gets a message for an answer. Returns at once.
     *
     * @param privately whether only the asker sees the answer
     */
    Reply acknowledge(IReplyCallback event, boolean privately) {
        // First of all: Discord waits 3 s for this, however long the answer takes.
        send(event.deferReply(privately), event.getIdLong());
        return new Reply.ToInteraction(event.getHook());
    }

    /** Acknowledges an interaction that changes the message it came from. Returns at once. */
    Reply acknowledgeEdit(IMessageEditCallback event) {
        send(event.deferEdit(), event.getIdLong());
        return new Reply.ToInteraction(event.getHook());
    }

    private static void send(RestAction<?> acknowledgement, long interaction) {
        acknowledgement.queue(
                _ -> {},
                failure -> LOG.warn(
                        "Interaction {} was lost before it could be acknowledged: {}",
                        interaction,
                        Failures.line(failure)));
    }

    /**
     * Does the work that ends in an answer, or tells why it is not done. Returns at once.
     *
     * @param doing for the log, such as "answering a question"
     */
    void take(Reply reply, Texts texts, String doing, Runnable work) {
        if (!queue.offer(work, failure -> apologise(reply, texts, doing, failure))) {
            String sentence = texts.say(queue.isClosed() ? Phrase.STOPPING : Phrase.BUSY);
            Thread.ofVirtual().name("refusal").start(() -> tell(reply, sentence));
        }
    }

    private void apologise(Reply reply, Texts texts, String doing, Throwable failure) {
        if (queue.isClosed()) {
            LOG.warn("Cut off by the shutdown while {}: {}", doing, Failures.line(failure));
            tell(reply, texts.say(Phrase.STOPPING));
        } else if (Failures.isTooLate(failure)) {
            LOG.warn("Too late while {}: {}", doing, Failures.line(failure));
        } else {
            tell(reply, texts.say(Phrase.FAILED, failures.log(doing, failure)));
        }
    }

    private static void tell(Reply reply, String sentence) {
        try {
            reply.say(sentence);
        } catch (RuntimeException e) {
            LOG.warn("Discord did not take <{}>: {}", sentence, Failures.line(e));
        }
    }
}
