package dateline.front.discord;

import dateline.front.discord.message.Phrase;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.events.message.MessageReceivedEvent;
import net.dv8tion.jda.api.interactions.Interaction;
import net.dv8tion.jda.api.interactions.callbacks.IMessageEditCallback;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;

/**
 * Where everything that members ask comes in: who they are, whether the bot answers there, whether they ask too often; then
 * their turn. Thread-safe.
 */
final class Entrance {
    private static final int MOST_CHANNELS_NAMED = 10;

    private final Askers askers;
    private final RateLimits limits;
    private final Desk desk;
    private final Desk administration;

    /**
     * An entrance.
     *
     * @param administration for what may take long
     */
    Entrance(Askers askers, RateLimits limits, Desk desk, Desk administration) {
        this.askers = askers;
        this.limits = limits;
        this.desk = desk;
        this.administration = administration;
    }

    Asker asker(Interaction interaction) {
        return askers.of(interaction);
    }

    Asker asker(MessageReceivedEvent event) {
        return askers.of(event);
    }

    /**
     * Acknowledges a command and does its work in turn. Returns at once.
     *
     * @param privately whether only the asker sees the answer
     * @param work sends the answer
     */
    void command(IReplyCallback event, Asker asker, boolean privately, String doing, Consumer<Reply> work) {
        Optional<String> refusal = refusal(asker);
        Reply reply = desk.acknowledge(event, privately || refusal.isPresent());
        desk.take(reply, asker.texts(), doing, () -> refusal.ifPresentOrElse(reply::say, () -> work.accept(reply)));
    }

    /** The same for a button or menu that changes the message it stands on. */
    void change(IMessageEditCallback event, Asker asker, String doing, Consumer<Reply> work) {
        Optional<String> refusal = refusal(asker);
        Reply reply = desk.acknowledgeEdit(event);
        Reply after = new Reply.AfterInteraction(event.getHook(), true);
        desk.take(after, asker.texts(), doing, () -> refusal.ifPresentOrElse(after::say, () -> work.accept(reply)));
    }

    /**
     * The same for a message, where a channel in which the bot does not answer gets no answer at all.
     *
     * @param courtesy done before the work
     */
    void message(Asker asker, Reply reply, String doing, Runnable courtesy, Consumer<Reply> work) {
        if (!asker.isWelcome()) {
            return;
        }
        Optional<String> refusal = tooOften(asker);
        if (refusal.isEmpty()) {
            courtesy.run();
            desk.take(reply, asker.texts(), doing, () -> work.accept(reply));
        } else if (limits.isWorthTelling(asker.user())) {
            desk.take(reply, asker.texts(), doing, () -> reply.say(refusal.get()));
        }
    }

    /** Something private that is answered in every channel. Returns at once. */
    void anywhere(IReplyCallback event, Asker asker, String doing, Consumer<Reply> work) {
        Optional<String> refusal = tooOftenAside(asker);
        Reply reply = desk.acknowledge(event, true);
        desk.take(reply, asker.texts(), doing, () -> refusal.ifPresentOrElse(reply::say, () -> work.accept(reply)));
    }

    /** A command of an administrator: private, in any channel; whether they are one is up to the work. */
    void administration(IReplyCallback event, Asker asker, String doing, Consumer<Reply> work) {
        Optional<String> refusal = tooOftenAside(asker);
        Reply reply = administration.acknowledge(event, true);
        // Whoever is refused takes no place from administrators.
        Desk answering = refusal.isPresent() ? desk : administration;
        answering.take(
                reply, asker.texts(), doing, () -> refusal.ifPresentOrElse(reply::say, () -> work.accept(reply)));
    }

    /**
     * The same for a button or menu that changes the message it stands on.
     *
     * @param work gets that message, and where to say something beside it in private
     */
    void administrationChange(IMessageEditCallback event, Asker asker, String doing, BiConsumer<Reply, Reply> work) {
        Optional<String> refusal = tooOftenAside(asker);
        Reply shown = administration.acknowledgeEdit(event);
        Reply aside = new Reply.AfterInteraction(event.getHook(), true);
        Desk answering = refusal.isPresent() ? desk : administration;
        answering.take(
                aside,
                asker.texts(),
                doing,
                () -> refusal.ifPresentOrElse(aside::say, () -> work.accept(shown, aside)));
    }

    private Optional<String> refusal(Asker asker) {
        return asker.isWelcome()
                ? tooOften(asker)
                : Optional.of(asker.texts()
                        .say(
                                Phrase.OTHER_CHANNEL,
                                asker.settings().channels().stream()
                                        .sorted()
                                        .limit(MOST_CHANNELS_NAMED)
                                        .map(channel -> "<#" + channel + ">")
                                        .collect(Collectors.joining(", "))));
    }

    private Optional<String> tooOften(Asker asker) {
        return limits.waitingTime(asker.user(), asker.guild()).map(limit -> sentence(asker, limit));
    }

    private Optional<String> tooOftenAside(Asker asker) {
        return limits.waitingTimeAside(asker.user()).map(limit -> sentence(asker, limit));
    }

    private static String sentence(Asker asker, RateLimits.Limit limit) {
        return asker.texts()
                .say(
                        limit.ofServer() ? Phrase.TOO_OFTEN_SERVER : Phrase.TOO_OFTEN,
                        Math.max(1, roundedUp(limit.holds())));
    }

    private static long roundedUp(Duration wait) {
        return wait.plusMillis(999).toSeconds();
    }
}
