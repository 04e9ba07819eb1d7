package dateline.front.discord;

import dateline.archive.ArchiveStatus;
import dateline.archive.ingest.IngestReport;
import dateline.archive.ingest.ReloadAction;
import dateline.front.discord.card.CorpusCards;
import dateline.front.discord.card.ReloadProgress;
import dateline.front.discord.message.Phrase;
import dateline.front.discord.message.Texts;
import dateline.text.DatelineException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import net.dv8tion.jda.api.entities.channel.ChannelType;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The commands for administrators. All their answers are private. Thread-safe. */
final class CorpusCommands {
    private static final Logger LOG = LoggerFactory.getLogger(CorpusCommands.class);

    private final ReloadAction reload;
    private final Supplier<ArchiveStatus> status;
    private final Administrators administrators;
    private final Entrance entrance;
    private final Clock clock;
    private final Instant started;
    private final Duration editEvery;
    private final AtomicReference<@Nullable ReloadProgress> running = new AtomicReference<>();

    /**
     * The commands.
     *
     * @param editEvery how often progress is edited into the message
     */
    CorpusCommands(
            ReloadAction reload,
            Supplier<ArchiveStatus> status,
            Administrators administrators,
            Entrance entrance,
            Clock clock,
            Duration editEvery) {
        this.reload = reload;
        this.status = status;
        this.administrators = administrators;
        this.entrance = entrance;
        this.clock = clock;
        this.started = clock.instant();
        this.editEvery = editEvery;
    }

    /** One of the commands. Returns at once. */
    void run(SlashCommandInteractionEvent event) {
        Asker asker = entrance.asker(event);
        entrance.administration(
                event,
                asker,
                "running a command of an administrator",
                reply -> runAsAdministrator(event, asker.texts(), reply));
    }

    private void runAsAdministrator(SlashCommandInteractionEvent event, Texts texts, Reply reply) {
        long user = event.getUser().getIdLong();
        switch (administrators.of(user, event.getJDA())) {
            case OTHER -> {
                LOG.info("User {} was refused /{}", user, event.getFullCommandName());
                reply.say(texts.say(Phrase.ADMINISTRATORS_ONLY));
            }
            case UNKNOWN -> reply.say(texts.say(Phrase.ADMINISTRATORS_UNKNOWN));
            case ADMINISTRATOR -> {
                if (BotCommands.RELOAD.equals(event.getSubcommandName())) {
                    reload(event, texts, reply);
                } else {
                    reply.send(new CorpusCards(texts)
                            .status(
                                    status.get(),
                                    Duration.between(started, clock.instant()),
                                    event.getJDA().getGatewayPing()));
                }
            }
        }
    }

    private void reload(SlashCommandInteractionEvent event, Texts texts, Reply reply) {
        var progress = new ReloadProgress(clock);
        var cards = new CorpusCards(texts);
        ReloadProgress other = running.compareAndExchange(null, progress);
        if (other != null) {
            reply.send(cards.alreadyRunning(other));
            return;
        }
        try {
            reply.send(cards.progress(progress));
            IngestReport report = reloadShowing(progress, cards, reply);
            LOG.info("{}", new CorpusCards(Texts.ENGLISH).text(report).strip());
            if (reply.send(cards.report(report)).isEmpty()) {
                reportElsewhere(event, cards, report);
            }
        } catch (DatelineException e) {
            LOG.warn("The corpus was not reloaded: {}", e.getMessage());
            reply.send(cards.refused(String.valueOf(e.getMessage())));
        } finally {
            running.set(null);
        }
    }

    private IngestReport reloadShowing(ReloadProgress progress, CorpusCards cards, Reply reply) {
        try (var _ = new LiveMessage(
                editEvery, () -> reply.send(cards.progress(progress)).isPresent())) {
            return reload.reload(progress);
        }
    }

    /** The interaction lives for 15 minutes; a reload may take longer. */
    private static void reportElsewhere(SlashCommandInteractionEvent event, CorpusCards cards, IngestReport report) {
        try {
            boolean alone = event.getChannelType() == ChannelType.PRIVATE;
            new Reply.ToChannel(event.getMessageChannel())
                    .send(alone ? cards.report(report) : cards.publicReport(report));
        } catch (RuntimeException e) {
            LOG.warn("The report stands only in this log; the channel does not take it: {}", Failures.line(e));
        }
    }
}
