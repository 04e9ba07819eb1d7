package dateline.front.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.front.discord.message.Phrase;
import dateline.front.discord.message.Texts;
import dateline.standin.Caller;
import dateline.standin.DiscordStandIn.Interaction;
import dateline.standin.Fault;
import dateline.standin.Recorded;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Checking quotes when something goes wrong. */
class VerifyTroubleIT extends BotSession {
    @Test
    void unexpectedFailureBecomesASentenceWithAReference() {
        newsroom.archiveFailure = new IllegalStateException("a bug with /a/secret/path in it");

        Interaction interaction = discord.verify(READER, "Anything at all", null);

        assertThat(discord.await(interaction.answers()).content())
                .matches("Something went wrong .* under [0-9a-z]+-\\d+\\.")
                .doesNotContain("secret");
    }

    @Test
    void quotesWaitInOneQueueWithQuestions() {
        newsroom.archiveGate = new CountDownLatch(1);
        List<Interaction> waiting = IntStream.range(0, 8)
                .mapToObj(i -> i % 2 == 0
                        ? discord.ask(READER, "Number " + i + "?")
                        : discord.verify(READER, "Quote " + i, null))
                .toList();
        waiting.forEach(one -> discord.await(request -> request.path().equals(one.callback())));

        Interaction oneTooMany =
                discord.onMessage(Caller.inServer(READER), BotCommands.CHECK_MESSAGE, "\"And another?\"");

        assertThat(discord.await(oneTooMany.answers()).content()).isEqualTo(Texts.ENGLISH.say(Phrase.BUSY));
        newsroom.archiveGate.countDown();
        waiting.forEach(one -> discord.await(one.answers()));
    }

    @Test
    void serverErrorsAreOutlived() {
        discord.failNext(Fault.serverError("POST", "/interactions/.*"), 1);
        discord.failNext(Fault.serverError("PATCH", "/webhooks/.*"), 2);

        Interaction interaction = discord.verify(READER, "Is the lighthouse keeper still up there?", null);

        Recorded taken = discord.await(interaction.answers().and(request -> request.status() == 200));
        assertThat(taken.texts())
                .singleElement()
                .satisfies(text -> assertThat(text).startsWith("**Not found.**"));
    }
}
