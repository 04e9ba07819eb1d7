package dateline.front.discord;

import dateline.archive.Archive;
import dateline.archive.ArchiveStatus;
import dateline.archive.ingest.ReloadAction;
import dateline.archive.ingest.SnapshotHistory;
import dateline.asking.answer.Answering;
import dateline.asking.timeline.SpeakerQuotes;
import dateline.asking.timeline.TimelineChart;
import dateline.asking.timeline.Timelines;
import dateline.asking.verify.QuoteChecker;
import dateline.config.Secret;
import dateline.config.Settings;
import dateline.member.Members;
import dateline.text.DatelineException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.JDABuilder;
import net.dv8tion.jda.api.entities.ISnowflake;
import net.dv8tion.jda.api.events.session.ReadyEvent;
import net.dv8tion.jda.api.events.session.ShutdownEvent;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.exceptions.InvalidTokenException;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.requests.CloseCode;
import net.dv8tion.jda.api.requests.GatewayIntent;
import net.dv8tion.jda.api.requests.RestConfig;
import net.dv8tion.jda.api.utils.ChunkingFilter;
import net.dv8tion.jda.api.utils.Compression;
import net.dv8tion.jda.api.utils.MemberCachePolicy;
import net.dv8tion.jda.api.utils.cache.CacheFlag;
import net.dv8tion.jda.internal.utils.IOUtil;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The bot: connects to Discord, answers questions, checks quotes, and lets administrators look after the corpus. Needs no privileged
 * intent and keeps no cache of members or messages. Thread-safe.
 */
public final class DiscordBot implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(DiscordBot.class);
    private static final String TOKEN_HELP =
            "set DATELINE_DISCORD_TOKEN to the token from the Bot page of your application at"
                    + " https://discord.com/developers/applications";

    /**
     * How the bot behaves under load and at its end.
     *
     * @param questions how many questions may run or wait; more are told to come back
     * @param atOnce how many questions are answered at the same time
     * @param editEvery how often the progress of a reload is edited into its message
     * @param closeWithin how long {@link #close()} lets what runs come to its end
     */
    public record Pace(int questions, int atOnce, Duration editEvery, Duration closeWithin) {
        public static final Pace DEFAULT = new Pace(
                600, 16 * Runtime.getRuntime().availableProcessors(), Duration.ofSeconds(2), Duration.ofSeconds(10));
    }

    /**
     * What the bot works with.
     *
     * @param answering answers questions
     * @param quotations of an answer that are shown at first
     * @param stories looks up people and topics
     * @param status asked anew at each {@code /corpus status}
     * @param history of the archive's snapshots
     * @param zone for "today" where a server sets no other
     */
    public record Parts(
            Archive archive,
            Answering answering,
            int quotations,
            QuoteChecker quotes,
            Stories stories,
            ReloadAction reload,
            Supplier<ArchiveStatus> status,
            SnapshotHistory history,
            Members members,
            ZoneId zone,
            Clock clock) {}

    /** What people and topics are looked up with. */
    public record Stories(SpeakerQuotes speakers, Timelines timelines, TimelineChart chart) {}

    private final Settings.Discord settings;
    private final Pace pace;
    private final Reception reception;
    private final CountDownLatch ready = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile @Nullable JDA jda;
    private volatile @Nullable CloseCode lastCode;
    private volatile boolean closing;

    /** A bot that is not connected yet, at the usual pace. */
    public DiscordBot(Settings.Discord settings, Parts parts) {
        this(settings, parts, Pace.DEFAULT);
    }

    /** A bot that is not connected yet. */
    public DiscordBot(Settings.Discord settings, Parts parts, Pace pace) {
        this.settings = settings;
        this.pace = pace;
        this.reception = new Reception(settings, parts, pace, this::guilds);
    }

    /**
     * Checks the token and begins to connect. Call once.
     *
     * @throws DatelineException if there is no token, Discord does not know it, or cannot be reached (retriable then)
     */
    public void start() {
        Secret token = settings.token();
        if (token == null) {
            throw new DatelineException("expected a token for Discord, found none; " + TOKEN_HELP);
        }
        // A character that cannot stand in an HTTP header would turn up, with the token around it, in an exception.
        if (!token.reveal().chars().allMatch(c -> c > ' ' && c < 127)) {
            throw new DatelineException(
                    "expected a token for Discord of visible ASCII characters, found others in it; " + TOKEN_HELP);
        }
        try {
            jda = builder(token).build();
        } catch (InvalidTokenException e) {
            throw new DatelineException(
                    "expected a token that Discord knows, found one that it refuses; " + TOKEN_HELP, e);
        } catch (ErrorResponseException e) {
            throw new DatelineException(
                    "expected Discord to answer at " + restBase() + ", found: " + e.getMeaning()
                            + "; check the network and discord.rest-url",
                    e,
                    true);
        }
    }

    private Set<Long> guilds() {
        JDA connection = jda;
        return connection == null
                ? Set.of()
                : connection.getGuilds().stream().map(ISnowflake::getIdLong).collect(Collectors.toUnmodifiableSet());
    }

    /** What is set for servers. */
    Servers servers() {
        return reception.servers();
    }

    /** Waits until no question and no command is being worked on; whether it came to that within {@code bound}. */
    boolean awaitIdle(Duration bound) throws InterruptedException {
        return reception.awaitIdle(bound);
    }

    /**
     * Waits until the bot is connected and its commands are registered.
     *
     * @throws DatelineException if that takes longer than {@code timeout}, or Discord ends the connection for good
     */
    public void awaitReady(Duration timeout) {
        try {
            boolean inTime = ready.await(timeout.toMillis(), TimeUnit.MILLISECONDS);
            failIfEnded();
            if (!inTime) {
                throw new DatelineException(
                        "expected the bot to be connected within " + timeout.toSeconds() + " s, found it "
                                + (jda == null
                                        ? "not started"
                                        : String.valueOf(connection().getStatus())),
                        null,
                        true);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatelineException("expected the bot to be connected, was interrupted", e, true);
        }
    }

    /**
     * Waits until the bot is closed.
     *
     * @throws DatelineException if it was not {@link #close()} that ended it, but Discord
     */
    public void awaitEnd() {
        try {
            ended.await();
            failIfEnded();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Takes nothing more, lets what runs come to its end for a while, tells the rest, and disconnects. */
    @Override
    public void close() {
        closing = true;
        JDA connection = jda;
        try {
            reception.close(pace.closeWithin());
            if (connection != null) {
                connection.shutdown();
                if (!connection.awaitShutdown(pace.closeWithin())) {
                    connection.shutdownNow();
                }
            }
        } catch (InterruptedException e) {
            if (connection != null) {
                connection.shutdownNow();
            }
            Thread.currentThread().interrupt();
        } finally {
            ready.countDown();
            ended.countDown();
        }
    }

    @Override
    public String toString() {
        return "DiscordBot at " + restBase();
    }

    private JDABuilder builder(Secret token) {
        var rest = new RestConfig().setBaseUrl(restBase());
        return JDABuilder.createLight(token.reveal(), GatewayIntent.DIRECT_MESSAGES, GatewayIntent.GUILD_MESSAGES)
                .setRestConfig(rest)
                .setSessionController(GatewayAddress.of(settings))
                .setHttpClientBuilder(IOUtil.newHttpClientBuilder().addInterceptor(new ServerErrorRetry()))
                .setCompression(Compression.NONE)
                .disableCache(EnumSet.allOf(CacheFlag.class))
                .setMemberCachePolicy(MemberCachePolicy.NONE)
                .setChunkingFilter(ChunkingFilter.NONE)
                .setEnableShutdownHook(false)
                .addEventListeners(new Connection(), reception);
    }

    private String restBase() {
        return settings.restUrl() == null ? RestConfig.DEFAULT_BASE_URL : GatewayAddress.restBase(settings.restUrl());
    }

    private JDA connection() {
        JDA connection = jda;
        if (connection == null) {
            throw new IllegalStateException("expected a started bot, found one that was never started");
        }
        return connection;
    }

    private void failIfEnded() {
        if (!closing && ended.getCount() == 0) {
            CloseCode code = lastCode;
            throw new DatelineException("expected Discord to keep the connection, found it closed"
                    + (code == null ? "" : ": " + code.getCode() + ", " + code.getMeaning()) + "; " + TOKEN_HELP);
        }
    }

    private void registerCommands(JDA connection) {
        try {
            boolean changed = BotCommands.register(connection);
            LOG.info("Commands {}", changed ? "registered" : "are registered already");
        } catch (RuntimeException e) {
            LOG.error("The commands could not be registered; direct messages are answered all the same", e);
        } finally {
            ready.countDown();
        }
    }

    /** How the connection stands. */
    private final class Connection extends ListenerAdapter {
        @Override
        public void onReady(ReadyEvent event) {
            LOG.info("Connected as {}", event.getJDA().getSelfUser().getName());
            Thread.ofVirtual().name("command-registration").start(() -> registerCommands(event.getJDA()));
        }

        @Override
        public void onShutdown(ShutdownEvent event) {
            lastCode = event.getCloseCode();
            ended.countDown();
            ready.countDown();
        }
    }
}
