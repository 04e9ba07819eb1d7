package dateline.front.discord;

import dateline.archive.ArchiveStatus;
import dateline.archive.ingest.IngestReport;
import dateline.archive.ingest.ReloadAction;
import dateline.text.DatelineException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
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
    private final Turn turn;
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
            Turn turn,
            Clock clock,
            Duration editEvery) {
        this.reload = reload;
        this.status = status;
        this.administrators = administrators;
        this.turn = turn;
        this.clock = clock;
        this.started = clock.instant();
        this.editEvery = editEvery;
    }

    /** One of the commands. Returns at once. */
    void run(SlashCommandInteractionEvent event) {
        Reply reply = turn.acknowledge(event, true);
        turn.take(reply, "running a command of an administrator", () -> runAsAdministrator(event, reply));
    }

    private void runAsAdministrator(SlashCommandInteractionEvent event, Reply reply) {
        long user = event.getUser().getIdLong();
        switch (administrators.of(user, event.getJDA())) {
            case OTHER -> {
                LOG.info("User {} was refused /{}", user, event.getFullCommandName());
                reply.say(Wording.ADMINISTRATORS_ONLY);
            }
            case UNKNOWN -> reply.say(Wording.ADMINISTRATORS_UNKNOWN);
            case ADMINISTRATOR -> {
                if (BotCommands.RELOAD.equals(event.getSubcommandName())) {
                    reload(event, reply);
                } else {
                    reply.send(List.of(CorpusMessages.status(
                            status.get(),
                            Duration.between(started, clock.instant()),
                            event.getJDA().getGatewayPing())));
                }
            }
        }
    }

    private void reload(SlashCommandInteractionEvent event, Reply reply) {
        var progress = new ReloadProgress(clock);
        ReloadProgress other = running.compareAndExchange(null, progress);
        if (other != null) {
            reply.send(List.of(CorpusMessages.alreadyRunning(other)));
            return;
        }
        try {
            reply.send(List.of(CorpusMessages.progress(progress)));
            IngestReport report = reloadShowing(progress, reply);
            LOG.info("{}", CorpusMessages.text(report).strip());
            if (!reply.send(CorpusMessages.report(report))) {
                reportElsewhere(event, report);
            }
        } catch (DatelineException e) {
            LOG.warn("The corpus was not reloaded: {}", e.getMessage());
            reply.send(List.of(CorpusMessages.refused(String.valueOf(e.getMessage()))));
        } finally {
            running.set(null);
        }
    }

    private IngestReport reloadShowing(ReloadProgress progress, Reply reply) {
        try (var _ = new LiveMessage(editEvery, () -> reply.send(List.of(CorpusMessages.progress(progress))))) {
            return reload.reload(progress);
        }
    }

    /** The interaction lives for 15 minutes; a reload may take longer. */
    private static void reportElsewhere(SlashCommandInteractionEvent event, IngestReport report) {
        try {
            var messages = event.getChannelType() == ChannelType.PRIVATE
                    ? CorpusMessages.report(report)
                    : List.of(CorpusMessages.publicReport(report));
            new Reply.ToChannel(event.getMessageChannel()).send(messages);
        } catch (RuntimeException e) {
            LOG.warn("The report stands only in this log; the channel does not take it: {}", Failures.line(e));
        }
    }
}
