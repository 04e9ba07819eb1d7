package dateline.front.discord;

import dateline.archive.Collections;
import dateline.config.Settings;
import dateline.front.discord.message.ComponentId;
import dateline.text.DatelineException;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Supplier;
import net.dv8tion.jda.api.events.guild.GuildLeaveEvent;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.MessageContextInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.GenericComponentInteractionCreateEvent;
import net.dv8tion.jda.api.events.message.MessageReceivedEvent;
import net.dv8tion.jda.api.events.session.ReadyEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes in what happens on Discord, and passes it on to whatever answers it. Its methods run on the thread that reads the
 * gateway: none of them may block. Thread-safe.
 */
final class Reception extends ListenerAdapter {
    private static final Logger LOG = LoggerFactory.getLogger(Reception.class);

    private final WorkQueue askers;
    private final WorkQueue administration;
    private final Questions questions;
    private final Messages messages;
    private final Clicks clicks;
    private final QuoteCommands quotes;
    private final StoryCommands stories;
    private final HelpCommands help;
    private final Suggestions suggestions;
    private final CorpusCommands corpus;
    private final SettingsCommands serverSettings;
    private final Askers whoAsks;
    private final NamesAhead names;
    private final Servers servers;

    /**
     * A reception.
     *
     * @param places ids of the servers that the bot is on, asked anew each time
     */
    Reception(Settings.Discord settings, DiscordBot.Parts parts, DiscordBot.Pace pace, Supplier<Set<Long>> places) {
        this.askers = new WorkQueue("question", pace.questions(), pace.atOnce());
        this.administration = new WorkQueue("administration", 64, 8);
        var failures = new Failures(parts.clock());
        this.servers = new Servers(parts.members().servers());
        this.whoAsks = new Askers(servers, seenByDefault(settings), parts.zone(), parts.clock());
        var entrance = new Entrance(
                whoAsks, new RateLimits(settings), new Desk(askers, failures), new Desk(administration, failures));
        var states = new States(parts.members().shown());
        var answers = new AnswerDesk(
                parts.archive(), parts.answering(), states, parts.members().conversations(), parts.quotations());
        this.questions = new Questions(entrance, answers, parts.archive());
        this.help = new HelpCommands(
                entrance,
                parts.archive(),
                parts.members().personal(),
                parts.members().settings());
        this.messages = new Messages(
                entrance, new Conversations(answers, states, parts.members().conversations(), parts.archive()), help);
        this.suggestions = new Suggestions(whoAsks, parts.archive());
        var told = parts.stories();
        var speakers = new SpeakerDesk(parts.archive(), told.speakers(), states);
        var timelines = new TimelineDesk(parts.archive(), told.timelines(), told.chart(), states);
        var articles = new ArticleDesk(parts.archive(), states);
        this.stories = new StoryCommands(entrance, parts.archive(), speakers, timelines, articles);
        this.clicks = new Clicks(
                entrance,
                answers,
                states,
                parts.archive(),
                parts.members().feedback(),
                new StoryClicks(states, speakers, timelines, articles));
        this.quotes = new QuoteCommands(entrance, parts.archive(), parts.quotes(), states);
        var administrators = new Administrators(settings.administrators());
        this.names = new NamesAhead(parts.archive(), () -> seenIn(places.get()));
        var changes =
                new CorpusChanges(parts.reload(), parts.history(), parts.clock(), pace.editEvery(), names::gather);
        this.corpus = new CorpusCommands(
                parts.archive(),
                parts.status(),
                parts.history(),
                changes,
                administrators,
                states,
                entrance,
                parts.clock());
        this.serverSettings = new SettingsCommands(
                entrance,
                administrators,
                servers,
                states,
                parts.archive(),
                seenByDefault(settings),
                parts.zone(),
                names);
    }

    private static Collections seenByDefault(Settings.Discord settings) {
        var names = settings.collections();
        return names == null
                ? Collections.ALL
                : Collections.of(names.stream()
                        .map(name -> name.equals(Collections.TOP) ? "" : name)
                        .toList());
    }

    /** What may be seen in direct messages or on any of some servers. */
    private Set<Collections> seenIn(Set<Long> guilds) {
        Set<Collections> seen = new LinkedHashSet<>();
        seen.add(whoAsks.seenIn(null));
        guilds.forEach(guild -> seen.add(whoAsks.seenIn(guild)));
        return seen;
    }

    /** What is set for servers. */
    Servers servers() {
        return servers;
    }

    /** Waits until no question and no command is being worked on; whether it came to that within {@code bound}. */
    boolean awaitIdle(Duration bound) throws InterruptedException {
        return askers.awaitIdle(bound) && administration.awaitIdle(bound);
    }

    /** Takes nothing more, lets what runs come to its end for a while, and tells the rest. */
    void close(Duration bound) throws InterruptedException {
        // At the same time: a reload that takes long must not make the askers' bound longer.
        Thread other = Thread.ofVirtual().start(() -> administration.close(bound));
        names.close();
        suggestions.close();
        askers.close(bound);
        other.join();
    }

    @Override
    public void onReady(ReadyEvent event) {
        names.gather();
    }

    @Override
    public void onSlashCommandInteraction(SlashCommandInteractionEvent event) {
        switch (event.getName()) {
            case BotCommands.ASK -> questions.ask(event);
            case BotCommands.VERIFY -> quotes.verify(event);
            case BotCommands.QUOTES -> stories.quotes(event);
            case BotCommands.TIMELINE -> stories.timeline(event);
            case BotCommands.ARTICLE -> stories.article(event);
            case BotCommands.PRIVACY -> help.privacy(event);
            case BotCommands.HELP -> help.help(event);
            case BotCommands.CORPUS -> corpus.run(event);
            case BotCommands.SETTINGS -> serverSettings.run(event);
            default -> LOG.warn("Discord sent /{}, which is no command of this bot", event.getFullCommandName());
        }
    }

    @Override
    public void onMessageContextInteraction(MessageContextInteractionEvent event) {
        if (event.getName().equals(BotCommands.CHECK_MESSAGE)) {
            quotes.checkMessage(event);
        } else {
            LOG.warn("Discord sent <{}>, which is no command of this bot", event.getName());
        }
    }

    @Override
    public void onGenericComponentInteractionCreate(GenericComponentInteractionCreateEvent event) {
        ComponentId.parse(event.getComponentId())
                .ifPresentOrElse(
                        id -> click(event, id),
                        () -> LOG.warn(
                                "Discord sent a click on <{}>, which is nothing of this bot", event.getComponentId()));
    }

    private void click(GenericComponentInteractionCreateEvent event, ComponentId id) {
        switch (id.action()) {
            case FORGET -> help.forget(event);
            case CHANNELS, PRIVACY, LANGUAGE, COLLECTIONS, COLLECTIONS_PAGE, COLLECTIONS_DEFAULT ->
                serverSettings.on(event, id);
            case ROLLBACK -> corpus.on(event, id);
            default -> clicks.on(event, id);
        }
    }

    @Override
    public void onCommandAutoCompleteInteraction(CommandAutoCompleteInteractionEvent event) {
        suggestions.on(event);
    }

    @Override
    public void onMessageReceived(MessageReceivedEvent event) {
        messages.on(event);
    }

    private void forget(long guild) {
        try {
            servers.forget(guild);
        } catch (DatelineException | IllegalStateException e) {
            LOG.warn("The settings of a server that the bot has left were not forgotten: {}", e.getMessage());
        }
    }

    @Override
    public void onGuildLeave(GuildLeaveEvent event) {
        long guild = event.getGuild().getIdLong();
        Thread.ofVirtual().name("goodbye").start(() -> forget(guild));
    }
}
