package dateline.front.discord;

import net.dv8tion.jda.api.events.interaction.command.GenericCommandInteractionEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sees to it that whoever asks gets an answer in turn, if only a sentence that says why not. Thread-safe. */
final class Turn {
    private static final Logger LOG = LoggerFactory.getLogger(Turn.class);

    private final WorkQueue queue;
    private final Failures failures;

    Turn(WorkQueue queue, Failures failures) {
        this.queue = queue;
        this.failures = failures;
    }

    /**
     * Acknowledges a command. Returns at once.
     *
     * @param privately whether only the asker sees the answer
     */
    Reply acknowledge(GenericCommandInteractionEvent event, boolean privately) {
        var reply = new Reply.ToInteraction(event.getHook());
        // First of all: Discord waits 3 s for this, however long the answer takes.
        event.deferReply(privately)
                .queue(
                        _ -> {},
                        failure -> LOG.warn(
                                "Interaction {} was lost before it could be acknowledged: {}",
                                event.getIdLong(),
                                Failures.line(failure)));
        return reply;
    }

    /**
     * Does the work that ends in an answer, or tells why it is not done. Returns at once.
     *
     * @param doing for the log, such as "answering a question"
     */
    void take(Reply reply, String doing, Runnable work) {
        if (!queue.offer(work, failure -> apologise(reply, doing, failure))) {
            String sentence = queue.isClosed() ? Wording.STOPPING : Wording.BUSY;
            Thread.ofVirtual().name("refusal").start(() -> tell(reply, sentence));
        }
    }

    private void apologise(Reply reply, String doing, Throwable failure) {
        if (queue.isClosed()) {
            LOG.warn("Cut off by the shutdown while {}: {}", doing, Failures.line(failure));
            tell(reply, Wording.STOPPING);
        } else if (Failures.isTooLate(failure)) {
            LOG.warn("Too late while {}: {}", doing, Failures.line(failure));
        } else {
            tell(reply, Wording.failed(failures.log(doing, failure)));
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
