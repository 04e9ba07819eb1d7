package dateline.front.discord;

import dateline.archive.Archive;
import dateline.archive.ArchiveNames;
import dateline.archive.View;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.interactions.commands.Command;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Offers names of the archive while somebody types: only such as may be seen there. Thread-safe. */
final class Suggestions implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Suggestions.class);
    private static final Duration LAST = Duration.ofSeconds(5);

    /** Not on virtual threads: these would wait until those that compute answers let go of the processors. */
    private final ExecutorService threads = Executors.newFixedThreadPool(
            2, Thread.ofPlatform().daemon().name("suggestions-", 0).factory());

    private final Askers askers;
    private final Archive archive;

    Suggestions(Askers askers, Archive archive) {
        this.askers = askers;
        this.archive = archive;
    }

    /** Returns at once. In no queue: what comes late is of no use. */
    void on(CommandAutoCompleteInteractionEvent event) {
        try {
            threads.execute(() -> answer(event));
        } catch (RejectedExecutionException e) {
            LOG.debug("The bot is closing", e);
        }
    }

    private void answer(CommandAutoCompleteInteractionEvent event) {
        try {
            // Nobody waits here for Discord: the names for whoever types next are looked up meanwhile.
            event.replyChoices(choices(event)).queue(_ -> {}, failure -> warn(event, failure));
        } catch (RuntimeException e) {
            warn(event, e);
        }
    }

    /** Whoever types sees no suggestions, and can go on typing. */
    private static void warn(CommandAutoCompleteInteractionEvent event, Throwable failure) {
        LOG.warn("No suggestions for {}: {}", event.getFocusedOption().getName(), Failures.line(failure));
    }

    private List<Command.Choice> choices(CommandAutoCompleteInteractionEvent event) {
        String typed = event.getFocusedOption().getValue();
        if (event.getName().equals(BotCommands.SETTINGS)) {
            return Zones.offered(typed, OptionData.MAX_CHOICES).stream()
                    .map(zone -> new Command.Choice(zone, zone))
                    .toList();
        }
        try (View view = archive.acquire(askers.of(event).seen())) {
            ArchiveNames names = view.names();
            Stream<Command.Choice> choices = switch (event.getFocusedOption().getName()) {
                case BotCommands.SPEAKER ->
                    names.speakers(typed, OptionData.MAX_CHOICES).stream()
                            .map(ArchiveNames.Name::name)
                            .filter(name -> name.length() <= BotCommands.LONGEST_NAME)
                            .map(name -> new Command.Choice(name, name));
                case BotCommands.SOURCE ->
                    names.sources(typed, OptionData.MAX_CHOICES).stream()
                            .map(ArchiveNames.Name::name)
                            .filter(name -> name.length() <= BotCommands.LONGEST_NAME)
                            .map(name -> new Command.Choice(name, name));
                case BotCommands.ARTICLE ->
                    ArticleOption.choices(names.articles(typed, OptionData.MAX_CHOICES)).stream();
                default -> Stream.empty();
            };
            return choices.toList();
        }
    }

    /** Takes nothing more, and lets go of the archive. */
    @Override
    public void close() {
        threads.shutdownNow();
        try {
            if (!threads.awaitTermination(LAST.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.warn("Suggestions are still being looked up");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
