package dateline.front.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.SharedData;
import dateline.config.Secret;
import dateline.config.Settings;
import dateline.standin.DiscordStandIn;
import dateline.standin.Recorded;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;

/** The bot over HTTP and WebSocket, with one session for all tests of a class. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class BotSession {
    static final String TOKEN = "a-token.that-nobody.must-see";
    static final long OWNER = 11;
    static final long CONFIGURED = 22;
    static final long READER = 33;
    DiscordStandIn discord;
    DiscordBot bot;
    Script script;

    @BeforeAll
    void connect() {
        discord = new DiscordStandIn(TOKEN, 400, SharedData.ifPresent("discord/openapi.json"));
        script = new Script();
        var settings =
                new Settings.Discord(new Secret(TOKEN), discord.restUrl(), discord.gatewayUrl(), List.of(CONFIGURED));
        var pace = new DiscordBot.Pace(8, 4, Duration.ofMillis(50), Duration.ofSeconds(5));
        bot = new DiscordBot(settings, script, quotes(), script, Samples::status, Clock.systemUTC(), pace);
        bot.start();
        bot.awaitReady(Duration.ofSeconds(30));
    }

    /** What checks quotes; a script by default. */
    QuoteChecks quotes() {
        return script;
    }

    @AfterAll
    void disconnect() {
        bot.close();
        discord.close();
    }

    @BeforeEach
    void answerWithTheHarbour() throws InterruptedException {
        assertThat(bot.awaitIdle(Duration.ofSeconds(30)))
                .as("the work of the test before is over")
                .isTrue();
        discord.setOwner(OWNER);
        discord.failNoMore();
        script.reset();
    }

    @AfterEach
    void nothingWasSentThatDiscordWouldNotTake() {
        assertThat(discord.violations()).isEmpty();
        assertThat(discord.requests(Recorded::isMessage)).allSatisfy(message -> {
            assertThat(message.body().path("allowed_mentions").path("parse").isArray())
                    .isTrue();
            assertThat(message.body().path("allowed_mentions").path("parse")).isEmpty();
            int flags = message.body().path("flags").asInt();
            if ((flags & 1 << 15) != 0) {
                assertThat(message.content()).isEmpty();
                assertThat(message.texts().stream().mapToInt(String::length).sum())
                        .isBetween(1, 4000);
            } else {
                assertThat(flags & 4).isEqualTo(4);
                assertThat(message.content().length()).isBetween(1, 2000);
            }
        });
    }
}
