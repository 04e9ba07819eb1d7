package dateline.front.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import dateline.SharedData;
import dateline.config.Secret;
import dateline.config.Settings;
import dateline.front.discord.message.Phrase;
import dateline.front.discord.message.Texts;
import dateline.standin.DiscordStandIn;
import dateline.standin.DiscordStandIn.Interaction;
import dateline.text.DatelineException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** How the bot begins and ends, each time with a session of its own. */
class BotLifecycleIT {
    private static final String TOKEN = "the-right.token";
    private static final String WRONG = "the-wrong.token-that-nobody.must-see";
    private static final Duration SOON = Duration.ofSeconds(30);

    @TempDir
    Path folder;

    private DiscordStandIn discord;
    private Newsroom newsroom;
    private final Script script = new Script();

    @BeforeEach
    void startDiscord() {
        discord = new DiscordStandIn(TOKEN, 30_000, SharedData.ifPresent("discord/openapi.json"));
        newsroom = Newsroom.small(folder);
    }

    @AfterEach
    void stopDiscord() {
        newsroom.close();
        discord.close();
        assertThat(discord.violations()).isEmpty();
    }

    @Test
    void wrongTokenIsOneClearSentenceAndIsNeverShown() {
        var log = new ListAppender<ILoggingEvent>();
        log.start();
        List<Logger> loggers = List.of(logger("net.dv8tion"), logger("okhttp3"), logger("dateline.front.discord"));
        loggers.forEach(logger -> listen(logger, log));
        DiscordBot bot = bot(WRONG, discord.gatewayUrl(), Duration.ofSeconds(5));

        assertThatExceptionOfType(DatelineException.class)
                .isThrownBy(bot::start)
                .withMessageContaining("found one that it refuses; set DATELINE_DISCORD_TOKEN")
                .satisfies(e -> assertThat(stackTrace(e)).doesNotContain(WRONG));

        bot.close();
        loggers.forEach(logger -> silence(logger, log));
        String logged = List.copyOf(log.list).stream()
                .map(event -> event.getFormattedMessage() + ThrowableProxyUtil.asString(event.getThrowableProxy()))
                .collect(Collectors.joining("\n"));
        assertThat(logged).contains("/users/@me").doesNotContain(WRONG);
        assertThat(bot.toString()).doesNotContain(WRONG);
    }

    @Test
    void tokenThatOnlyTheGatewayRefusesIsReported() {
        discord.refuseAtGateway();
        DiscordBot bot = bot(TOKEN, discord.gatewayUrl(), Duration.ofSeconds(5));
        bot.start();

        assertThatThrownBy(() -> bot.awaitReady(SOON))
                .isInstanceOf(DatelineException.class)
                .hasMessageContaining("4004");

        bot.close();
    }

    @Test
    void missingTokenIsOneClearSentence() {
        var bot = new DiscordBot(Settings.Discord.NONE, newsroom.parts(script));

        assertThatThrownBy(bot::start)
                .isInstanceOf(DatelineException.class)
                .hasMessageContaining("expected a token for Discord, found none");

        bot.close();
    }

    @Test
    void tokenThatCannotStandInAHeaderIsNotRepeated() {
        DiscordBot bot = bot("tökén-with-accents", discord.gatewayUrl(), Duration.ofSeconds(5));

        assertThatThrownBy(bot::start)
                .isInstanceOf(DatelineException.class)
                .satisfies(e -> assertThat(stackTrace(e)).doesNotContain("accents"));

        bot.close();
    }

    @Test
    void serverThatDoesNotAnswerIsNamedAndWorthAnotherTry() {
        discord.close();
        DiscordBot bot = bot(TOKEN, discord.gatewayUrl(), Duration.ofSeconds(5));

        assertThatExceptionOfType(DatelineException.class)
                .isThrownBy(bot::start)
                .withMessageContaining("127.0.0.1")
                .satisfies(e -> assertThat(e.retriable()).isTrue());

        bot.close();
    }

    @Test
    void commandsAreRegisteredOnlyWhenTheyDiffer() {
        for (int i = 0; i < 2; i++) {
            try (DiscordBot bot = bot(TOKEN, discord.gatewayUrl(), Duration.ofSeconds(5))) {
                bot.start();
                bot.awaitReady(SOON);
            }
        }

        assertThat(discord.requests(request -> request.is("GET", "/applications/\\d+/commands")))
                .hasSize(2);
        assertThat(discord.requests(request -> request.is("PUT", "/applications/\\d+/commands")))
                .hasSize(1);
    }

    @Test
    void gatewayIsTheOneThatTheRestApiNames() {
        try (DiscordBot bot = bot(TOKEN, null, Duration.ofSeconds(5))) {
            bot.start();
            bot.awaitReady(SOON);

            assertThat(discord.isConnected()).isTrue();
            assertThat(discord.requests(request -> request.is("GET", "/gateway")))
                    .hasSize(1);
        }
    }

    @Test
    void sessionThatDiscordHasLostIsBegunAnew() {
        try (DiscordBot bot = bot(TOKEN, discord.gatewayUrl(), Duration.ofSeconds(5))) {
            bot.start();
            bot.awaitReady(SOON);
            discord.invalidateSession();
            discord.awaitTrue(() -> discord.sentOverGateway(2).size() == 2);

            Interaction interaction = discord.ask(33, "And now?");

            assertThat(discord.await(interaction.answers()).content()).contains("**stay closed**");
        }
    }

    @Test
    void runningQuestionIsAnsweredBeforeTheBotIsGone() throws InterruptedException {
        DiscordBot bot = bot(TOKEN, discord.gatewayUrl(), Duration.ofSeconds(20));
        bot.start();
        bot.awaitReady(SOON);
        script.hold();
        Interaction interaction = discord.ask(33, "Just before the end?");
        script.awaitQuestion();

        Thread closing = Thread.ofVirtual().start(bot::close);
        script.letGo();
        closing.join();

        bot.awaitEnd();
        assertThat(discord.requests(interaction.answers()))
                .singleElement()
                .satisfies(answer -> assertThat(answer.content()).contains("**stay closed**"));
        assertThat(discord.isConnected()).isFalse();
    }

    @Test
    void questionThatTakesTooLongIsToldThatTheBotStops() {
        DiscordBot bot = bot(TOKEN, discord.gatewayUrl(), Duration.ofMillis(200));
        bot.start();
        bot.awaitReady(SOON);
        script.hold();
        Interaction interaction = discord.ask(33, "Endless?");
        script.awaitQuestion();

        bot.close();

        assertThat(discord.requests(interaction.answers()))
                .singleElement()
                .satisfies(answer -> assertThat(answer.content()).isEqualTo(Texts.ENGLISH.say(Phrase.STOPPING)));
    }

    private DiscordBot bot(String token, @Nullable URI gateway, Duration closeWithin) {
        var settings = new Settings.Discord(new Secret(token), discord.restUrl(), gateway, List.of());
        var pace = new DiscordBot.Pace(8, 4, Duration.ofSeconds(1), closeWithin);
        return new DiscordBot(settings, newsroom.parts(script), pace);
    }

    private static String stackTrace(Throwable failure) {
        var trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        return trace.toString();
    }

    private static Logger logger(String name) {
        return (Logger) LoggerFactory.getLogger(name);
    }

    private static void listen(Logger logger, ListAppender<ILoggingEvent> log) {
        logger.setLevel(Level.TRACE);
        logger.setAdditive(false);
        logger.addAppender(log);
    }

    private static void silence(Logger logger, ListAppender<ILoggingEvent> log) {
        logger.detachAppender(log);
        logger.setAdditive(true);
        logger.setLevel(null);
    }
}
