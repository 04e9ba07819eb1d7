package dateline.front.discord;

import dateline.archive.SnapshotId;
import dateline.archive.ingest.IngestReport;
import dateline.archive.ingest.PastSnapshot;
import dateline.archive.ingest.ReloadAction;
import dateline.archive.ingest.SnapshotHistory;
import dateline.front.discord.card.CorpusCards;
import dateline.front.discord.card.ReloadProgress;
import dateline.front.discord.card.SnapshotCards;
import dateline.front.discord.message.Phrase;
import dateline.front.discord.message.Texts;
import dateline.text.DatelineException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import net.dv8tion.jda.api.entities.channel.ChannelType;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings the archive up to date, or back to the snapshot before; one of it at a time. Thread-safe. */
final class CorpusChanges {
    private static final Logger LOG = LoggerFactory.getLogger(CorpusChanges.class);

    private final ReloadAction reload;
    private final SnapshotHistory history;
    private final Clock clock;
    private final Duration editEvery;
    private final Runnable changed;
    private final AtomicReference<@Nullable Running> running = new AtomicReference<>();

    /** What goes on. */
    private sealed interface Running {
        record Reload(ReloadProgress progress) implements Running {}

        record Rollback() implements Running {}
    }

    /**
     * Nothing runs yet.
     *
     * @param editEvery how often progress is edited into the message
     * @param changed is called when another snapshot may be current
     */
    CorpusChanges(ReloadAction reload, SnapshotHistory history, Clock clock, Duration editEvery, Runnable changed) {
        this.reload = reload;
        this.history = history;
        this.clock = clock;
        this.editEvery = editEvery;
        this.changed = changed;
    }

    /** Reloads, showing how far it is. Blocks. */
    void reload(SlashCommandInteractionEvent event, Texts texts, Reply reply) {
        var progress = new ReloadProgress(clock);
        var cards = new CorpusCards(texts);
        if (isBusy(new Running.Reload(progress), texts, reply)) {
            return;
        }
        try {
            reply.send(cards.progress(progress));
            IngestReport report = reloadShowing(progress, cards, reply);
            changed.run();
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

    /** The snapshots between which a rollback would go; empty if there is none to go back to. */
    Optional<SnapshotHistory.Rollback> ahead() {
        List<PastSnapshot> snapshots = history.history();
        Optional<PastSnapshot> current =
                snapshots.stream().filter(PastSnapshot::current).findFirst();
        return current.flatMap(from -> snapshots.stream()
                .dropWhile(snapshot -> !snapshot.current())
                .skip(1)
                .filter(snapshot -> !snapshot.withdrawn())
                .findFirst()
                .map(to -> new SnapshotHistory.Rollback(from, to)));
    }

    /**
     * Goes back, unless that is not any more what was confirmed. Blocks.
     *
     * @param shown where the question stood, which the outcome replaces
     * @param aside where a refusal is told
     */
    void rollback(SnapshotId from, SnapshotId to, Texts texts, Reply shown, Reply aside) {
        var cards = new SnapshotCards(texts);
        if (isBusy(new Running.Rollback(), texts, aside)) {
            return;
        }
        try {
            boolean asConfirmed = ahead().filter(ahead ->
                            ahead.from().id().equals(from) && ahead.to().id().equals(to))
                    .isPresent();
            if (!asConfirmed) {
                shown.say(texts.say(Phrase.ROLLBACK_STALE));
                return;
            }
            SnapshotHistory.Rollback done = history.rollback();
            changed.run();
            LOG.info("Rolled back from {} to {}", done.from().id(), done.to().id());
            shown.send(cards.rolledBack(done));
        } catch (DatelineException e) {
            LOG.warn("The archive was not rolled back: {}", e.getMessage());
            aside.send(cards.refused(String.valueOf(e.getMessage())));
        } finally {
            running.set(null);
        }
    }

    /** Whether something else is going on, which is told then; otherwise this is what goes on. */
    private boolean isBusy(Running next, Texts texts, Reply reply) {
        Running other = running.compareAndExchange(null, next);
        if (other == null) {
            return false;
        }
        reply.send(
                switch (other) {
                    case Running.Reload(var progress) -> new CorpusCards(texts).alreadyRunning(progress);
                    case Running.Rollback _ -> new SnapshotCards(texts).alreadyRunning();
                });
        return true;
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
