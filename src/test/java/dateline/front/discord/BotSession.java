package dateline.front.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.SharedData;
import dateline.config.Secret;
import dateline.config.Settings;
import dateline.standin.DiscordStandIn;
import dateline.standin.Recorded;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The bot over HTTP and WebSocket, with one session for all tests of a class. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class BotSession {
    static final String TOKEN = "a-token.that-nobody.must-see";
    static final DiscordBot.Pace PACE = new DiscordBot.Pace(8, 4, Duration.ofMillis(50), Duration.ofSeconds(5));
    static final long OWNER = 11;
    static final long CONFIGURED = 22;
    static final long READER = 33;

    Path folder;

    DiscordStandIn discord;
    Newsroom newsroom;
    DiscordBot bot;
    Script script;

    @BeforeAll
    void connect(@TempDir Path temporary) {
        folder = temporary;
        discord = new DiscordStandIn(TOKEN, 400, SharedData.ifPresent("discord/openapi.json"));
        script = new Script();
        newsroom = newsroom();
        bot = new DiscordBot(settings(), parts(), PACE);
        bot.start();
        bot.awaitReady(Duration.ofSeconds(30));
    }

    Settings.Discord settings() {
        return new Settings.Discord(
                new Secret(TOKEN), discord.restUrl(), discord.gatewayUrl(), List.of(CONFIGURED), null, 10_000, 10_000);
    }

    /** An archive of one article by default. */
    Newsroom newsroom() {
        return Newsroom.small(folder);
    }

    /** What the bot works with; answers by the script by default. */
    DiscordBot.Parts parts() {
        return newsroom.parts(script);
    }

    @AfterAll
    void disconnect() {
        bot.close();
        newsroom.close();
        discord.close();
    }

    @BeforeEach
    void answerWithTheHarbour() throws InterruptedException {
        assertThat(bot.awaitIdle(Duration.ofSeconds(30)))
                .as("the work of the test before is over")
                .isTrue();
        discord.setOwner(OWNER);
        discord.failNoMore();
        newsroom.archiveFailure = null;
        newsroom.archiveGate = new java.util.concurrent.CountDownLatch(0);
        script.reset();
    }

    @AfterEach
    void nothingWasSentThatDiscordWouldNotTake() {
        assertThat(discord.violations()).isEmpty();
        assertThat(discord.requests(Recorded::isMessage)).allSatisfy(message -> {
            assertThat(message.body().path("allowed_mentions").path("parse").isArray())
                    .isTrue();
            assertThat(message.body().path("allowed_mentions").path("parse")).isEmpty();
            assertThat(message.body().path("flags").asInt() & 1 << 15).isEqualTo(1 << 15);
            assertThat(message.texts().stream().mapToInt(String::length).sum()).isBetween(1, 4000);
        });
    }
}
