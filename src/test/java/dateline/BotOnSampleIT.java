package dateline;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.config.SettingsLoader;
import dateline.front.console.Console;
import dateline.front.console.Screen;
import dateline.front.console.Streams;
import dateline.standin.Caller;
import dateline.standin.DiscordPage;
import dateline.standin.DiscordPage.Theme;
import dateline.standin.DiscordStandIn;
import dateline.standin.DiscordStandIn.Interaction;
import dateline.standin.Recorded;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The whole product: {@code dateline bot} with every real part, on the sample corpus, against a stand-in for Discord. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BotOnSampleIT {
    private static final String TOKEN = "sample-token.that-nobody.must-see";
    private static final long OWNER = 11;
    private static final long READER = 33;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private DiscordStandIn discord;
    private Console console;
    private CompletableFuture<Integer> exitCode;

    @BeforeAll
    void start(@TempDir Path data) {
        discord = new DiscordStandIn(TOKEN, 1000, SharedData.ifPresent("discord/openapi.json"));
        discord.setOwner(OWNER);
        Path project = Path.of("").toAbsolutePath();
        var environment = Map.of(
                "DATELINE_DATA", data.toString(),
                "DATELINE_DISCORD_TOKEN", TOKEN,
                "DATELINE_DISCORD_REST_URL", discord.restUrl().toString(),
                "DATELINE_DISCORD_GATEWAY_URL", discord.gatewayUrl().toString());
        var output = new PrintStream(printed, true, StandardCharsets.UTF_8);
        console = new Console(
                new Streams(new ByteArrayInputStream(new byte[0]), output, output, Screen.NONE),
                new SettingsLoader(project, project, environment),
                Wiring::new);
        // A thread of its own: the common pool, small on few cores, is where the bot's answers come in.
        exitCode = CompletableFuture.supplyAsync(console::run, task -> new Thread(task, "dateline").start());
        discord.awaitTrue(discord::isConnected);
    }

    @AfterAll
    void stop() throws Exception {
        console.close();

        assertThat(exitCode.get(1, TimeUnit.MINUTES)).isZero();
        assertThat(discord.violations()).isEmpty();
        assertThat(printed.toString(StandardCharsets.UTF_8)).doesNotContain(TOKEN);
        discord.close();
    }

    @Test
    void theReadmesQuestionIsAnsweredInAChannel() throws IOException {
        Interaction interaction = discord.ask(READER, "what did the UN say on Sep 1?");

        Recorded answer = discord.await(request -> request.path().equals(interaction.original()));

        assertThat(answer.content()).contains("cease hostilities and abide").contains("1 September 2021");
        keepPage("answer", interaction);
    }

    @Test
    void figuresThatDifferStandBesideEachOther() throws IOException {
        Interaction interaction = discord.ask(READER, "How many Humvees were seized by the resistance?");

        Recorded answer = discord.await(request -> request.path().equals(interaction.original()));

        assertThat(answer.texts().getFirst()).endsWith("**Sources differ**");
        assertThat(answer.content()).contains("### 15 humvees").contains("### 1,870 humvees");
        keepPage("conflict", interaction);
    }

    @Test
    void aQuoteIsChecked() throws IOException {
        Interaction interaction = discord.verify(READER, "of God, luck was on their side", "Muttaqi");

        Recorded answer = discord.await(request -> request.path().equals(interaction.original()));

        assertThat(answer.texts())
                .singleElement()
                .satisfies(text -> assertThat(text)
                        .contains("luck ~~wasn't~~\u2009**was** on their side")
                        .contains("Muttaqi is named as the speaker; the archive has Fahim Dashti."));
        keepPage("check", interaction);
    }

    @Test
    void aTopicIsShownByDayWithAPicture() throws IOException {
        Interaction interaction =
                discord.run(Caller.inServer(READER), "timeline", DiscordStandIn.text("topic", "Taliban"));

        Recorded timeline = discord.await(request -> request.path().equals(interaction.original()));

        assertThat(timeline.content())
                .startsWith("**Timeline: Taliban**")
                .containsSubsequence("### 23 August 2021", "### 1 September 2021", "### 5 September 2021");
        assertThat(timeline.files())
                .singleElement()
                .extracting(Recorded.File::name)
                .isEqualTo("timeline.png");
        keepPage("timeline", interaction);
    }

    @Test
    void aDirectMessageIsAnswered() {
        discord.directMessage(READER, "What did Guterres say on Aug 31?");

        Recorded answer = discord.await(
                request -> request.isMessage() && request.content().contains("catastrophe looms"));

        assertThat(answer.content()).contains("Antonio Guterres").contains("31 August 2021");
    }

    @Test
    void theOwnerReloadsAndIsToldThatNothingHasChanged() {
        Interaction reload = discord.corpus(OWNER, "reload", true);
        Recorded report = discord.await(request ->
                request.path().equals(reload.original()) && request.content().contains("0 changed"));

        Interaction status = discord.corpus(OWNER, "status", true);
        Recorded shown = discord.await(request -> request.path().equals(status.original()));

        assertThat(report.content()).contains("0 added");
        assertThat(shown.content()).contains("6 articles").doesNotContain(TOKEN);
    }

    @Test
    void whatTheArchiveDoesNotSayIsDeclined() {
        Interaction interaction = discord.ask(READER, "Who won the chess championship in 2018?");

        Recorded answer = discord.await(request -> request.path().equals(interaction.original()));

        assertThat(answer.content()).contains("Not in the archive");
    }

    /** Keeps what was shown as a page, of which .github/pictures.sh takes the README's picture. */
    private void keepPage(String name, Interaction interaction) throws IOException {
        Path page = Path.of("target", "discord", name + ".html");
        Files.createDirectories(page.getParent());
        Files.writeString(
                page, DiscordPage.html(Theme.DARK, discord.told(interaction), discord.requests(interaction.answers())));
    }
}
