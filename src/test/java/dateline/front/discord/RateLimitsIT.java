package dateline.front.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.config.Secret;
import dateline.config.Settings;
import dateline.front.discord.message.Phrase;
import dateline.front.discord.message.Texts;
import dateline.standin.Caller;
import dateline.standin.DiscordStandIn;
import dateline.standin.DiscordStandIn.Interaction;
import dateline.standin.Recorded;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Those who ask too often. Each test has users of its own, and those of a server with a limit of its own come last. */
class RateLimitsIT extends IslandSession {
    private static final int A_MINUTE = 3;
    private static final int A_MINUTE_IN_A_SERVER = 12;
    private static final String QUESTION = "What did Greta Holm say about the wells?";
    private static final String SENTENCE = "That was a lot in a short time\\. Please ask again in \\d{1,2} s\\.";

    @Override
    Settings.Discord settings() {
        return new Settings.Discord(
                new Secret(TOKEN),
                discord.restUrl(),
                discord.gatewayUrl(),
                List.of(CONFIGURED),
                null,
                A_MINUTE,
                A_MINUTE_IN_A_SERVER);
    }

    @Test
    void whoAsksTooOftenIsToldPrivatelyWhenToAskAgainAndNobodyElseIs() {
        Caller eager = Caller.alone(201);
        for (int i = 0; i < A_MINUTE; i++) {
            assertThat(answer(ask(eager)).content()).contains("pumps are mended");
        }

        Interaction refused = ask(eager);

        assertThat(answer(refused).content()).matches(SENTENCE);
        assertThat(isPrivate(refused)).isTrue();
        assertThat(answer(ask(Caller.inServer(201))).content()).matches(SENTENCE);
        assertThat(answer(ask(Caller.alone(202))).content()).contains("pumps are mended");
    }

    @Test
    void buttonsCount() {
        Caller eager = Caller.alone(203);
        Interaction asked = ask(eager);
        for (int i = 1; i < A_MINUTE; i++) {
            assertThat(answer(press(eager, asked, "In context")).content()).contains("The Skarholm Courier");
        }

        Interaction refused = press(eager, asked, "In context");

        assertThat(answer(refused).content()).matches(SENTENCE);
    }

    @Test
    void helpPrivacyAndAdministrationDoNot() {
        Caller eager = Caller.alone(CONFIGURED);
        for (int i = 0; i <= A_MINUTE; i++) {
            answer(ask(eager));
        }

        assertThat(answer(discord.run(eager, "help")).content()).contains("/ask");
        assertThat(answer(discord.run(eager, "privacy")).content()).contains("What is kept about you");
        assertThat(answer(discord.corpus(CONFIGURED, "status", false)).content())
                .contains("Snapshot");
        assertThat(answer(discord.run(Caller.inServer(CONFIGURED), "settings")).content())
                .contains("Settings of this server");
    }

    @Test
    void messagesOverTheLimitAreAnsweredOnceAndNotWithOneMoreEach() {
        Caller eager = Caller.alone(204);
        for (int i = 0; i < A_MINUTE; i++) {
            discord.await(to(discord.write(eager, QUESTION)));
        }

        List<String> over = IntStream.range(0, 5)
                .mapToObj(_ -> discord.write(eager, QUESTION))
                .toList();
        Recorded told = discord.await(to(over.getFirst()));
        answer(discord.run(Caller.alone(205), "help"));

        assertThat(told.content()).matches(SENTENCE);
        assertThat(over.stream().skip(1))
                .allSatisfy(message -> assertThat(discord.requests(to(message))).isEmpty());
    }

    private static Predicate<Recorded> to(String message) {
        return request -> request.body()
                .path("message_reference")
                .path("message_id")
                .asText()
                .equals(message);
    }

    @Test
    void serverHasALimitOfItsOwnAndOtherServersDoNotFeelIt() {
        Recorded refused = null;
        for (int i = 0; i <= A_MINUTE_IN_A_SERVER && refused == null; i++) {
            Recorded answer = answer(ask(Caller.inOtherServer(300 + i)));
            refused = answer.content().contains("pumps") ? null : answer;
        }

        assertThat(refused).isNotNull();
        assertThat(refused.content())
                .matches("This server has asked a lot in a short time\\. Please ask again in \\d+ s\\.");
        assertThat(answer(ask(Caller.inServer(300))).content()).contains("pumps are mended");
        assertThat(answer(ask(Caller.alone(300))).content()).contains("pumps are mended");
        assertThat(answer(ask(Caller.inOtherServer(399).speaking("de"))).content())
                .startsWith(Texts.GERMAN.say(Phrase.TOO_OFTEN_SERVER, 1).substring(0, 20));
    }

    private Interaction ask(Caller caller) {
        Interaction asked = discord.run(caller, "ask", DiscordStandIn.text("question", QUESTION));
        answer(asked);
        return asked;
    }
}
