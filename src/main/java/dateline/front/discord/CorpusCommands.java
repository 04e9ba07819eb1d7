package dateline.front.discord;

import dateline.archive.Archive;
import dateline.archive.ArchiveStatus;
import dateline.archive.Collections;
import dateline.archive.SnapshotId;
import dateline.archive.View;
import dateline.archive.ingest.SnapshotHistory;
import dateline.front.discord.card.CorpusCards;
import dateline.front.discord.card.SnapshotCards;
import dateline.front.discord.message.ComponentId;
import dateline.front.discord.message.Phrase;
import dateline.front.discord.message.Texts;
import dateline.text.DatelineException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.function.Supplier;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.GenericComponentInteractionCreateEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The commands for administrators. All their answers are private. Thread-safe. */
final class CorpusCommands {
    private static final Logger LOG = LoggerFactory.getLogger(CorpusCommands.class);

    private final Archive archive;
    private final Supplier<ArchiveStatus> status;
    private final SnapshotHistory history;
    private final CorpusChanges changes;
    private final Administrators administrators;
    private final States states;
    private final Entrance entrance;
    private final Clock clock;
    private final Instant started;

    CorpusCommands(
            Archive archive,
            Supplier<ArchiveStatus> status,
            SnapshotHistory history,
            CorpusChanges changes,
            Administrators administrators,
            States states,
            Entrance entrance,
            Clock clock) {
        this.archive = archive;
        this.status = status;
        this.history = history;
        this.changes = changes;
        this.administrators = administrators;
        this.states = states;
        this.entrance = entrance;
        this.clock = clock;
        this.started = clock.instant();
    }

    /** One of the commands. Returns at once. */
    void run(SlashCommandInteractionEvent event) {
        Asker asker = entrance.asker(event);
        entrance.administration(event, asker, "running a command of an administrator", reply -> {
            if (isAdministrator(asker, event.getJDA(), "/" + event.getFullCommandName(), reply)) {
                runAsAdministrator(event, asker, reply);
            }
        });
    }

    /** The button that confirms a rollback. Returns at once. */
    void on(GenericComponentInteractionCreateEvent event, ComponentId id) {
        Asker asker = entrance.asker(event);
        entrance.administrationChange(event, asker, "rolling back", (shown, aside) -> {
            var found = states.find(id.key(), asker, ShownState.OfRollback.class);
            if (found.isEmpty()) {
                aside.say(asker.texts().say(Phrase.BUTTON_OLD));
            } else if (isAdministrator(asker, event.getJDA(), "a rollback", aside)) {
                ShownState.OfRollback state = found.get().state();
                changes.rollback(new SnapshotId(state.from()), new SnapshotId(state.to()), asker.texts(), shown, aside);
            }
        });
    }

    private boolean isAdministrator(Asker asker, JDA jda, String wanted, Reply reply) {
        return switch (administrators.of(asker.user(), jda)) {
            case OTHER -> {
                LOG.info("User {} was refused {}", asker.user(), wanted);
                reply.say(asker.texts().say(Phrase.ADMINISTRATORS_ONLY));
                yield false;
            }
            case UNKNOWN -> {
                reply.say(asker.texts().say(Phrase.ADMINISTRATORS_UNKNOWN));
                yield false;
            }
            case ADMINISTRATOR -> true;
        };
    }

    private void runAsAdministrator(SlashCommandInteractionEvent event, Asker asker, Reply reply) {
        Texts texts = asker.texts();
        switch (Objects.requireNonNullElse(event.getSubcommandName(), "")) {
            case BotCommands.RELOAD -> changes.reload(event, texts, reply);
            case BotCommands.STATUS -> status(event.getJDA(), texts, reply);
            case BotCommands.ERRORS ->
                tell(texts, reply, () -> reply.send(new SnapshotCards(texts).errors(history.errors())));
            case BotCommands.HISTORY ->
                tell(texts, reply, () -> reply.send(new SnapshotCards(texts).history(history.history())));
            case BotCommands.ROLLBACK -> tell(texts, reply, () -> confirm(asker, reply));
            default -> LOG.warn("Discord sent /{}, which is no command of this bot", event.getFullCommandName());
        }
    }

    private void status(JDA jda, Texts texts, Reply reply) {
        try (View all = archive.acquire(Collections.ALL)) {
            reply.send(new CorpusCards(texts)
                    .status(
                            status.get(),
                            all.collectionSizes(),
                            Duration.between(started, clock.instant()),
                            jda.getGatewayPing()));
        }
    }

    private static void tell(Texts texts, Reply reply, Runnable telling) {
        try {
            telling.run();
        } catch (DatelineException e) {
            LOG.warn("Nothing of the snapshots can be told: {}", e.getMessage());
            reply.send(new SnapshotCards(texts).untold(String.valueOf(e.getMessage())));
        }
    }

    private void confirm(Asker asker, Reply reply) {
        var cards = new SnapshotCards(asker.texts());
        var ahead = changes.ahead();
        if (ahead.isEmpty()) {
            reply.send(cards.nothingBefore(history.history()));
            return;
        }
        var rollback = ahead.get();
        var state = new ShownState.OfRollback(
                rollback.from().id().value(), rollback.to().id().value());
        reply.send(cards.confirm(
                rollback, states.add(asker, state, rollback.from().id()).value()));
    }
}
