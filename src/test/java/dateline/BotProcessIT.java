package dateline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dateline.standin.DiscordStandIn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as an operator runs it: started with a token, stopped with a signal. */
class BotProcessIT {
    private static final String TOKEN = "a-token.that-nobody.must-see";

    @TempDir
    Path folder;

    @Test
    void theBotAnswersAndIsGoneInGoodOrderAfterATermination() throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "expected signals of POSIX, found another system");
        Path data = folder.resolve("data");
        new Terminal(data).run("reload");
        Path errors = folder.resolve("errors.txt");
        try (var discord = new DiscordStandIn(TOKEN, 30_000, SharedData.ifPresent("discord/openapi.json"))) {
            Process bot = bot(discord, data, errors);
            try {
                discord.await(request -> request.is("PUT", "/applications/\\d+/commands"));
                var interaction = discord.ask(33, "what did the UN say on Sep 1?");
                assertThat(discord.await(interaction.answers()).content()).contains("1 September 2021", "paragraph");

                bot.destroy();

                assertThat(bot.waitFor(60, TimeUnit.SECONDS)).as("it ends").isTrue();
                assertThat(bot.exitValue()).isEqualTo(128 + 15);
                discord.awaitTrue(() -> !discord.isConnected());
            } finally {
                bot.destroyForcibly().waitFor();
            }
            assertThat(discord.violations()).isEmpty();
        }
        assertThat(Files.readString(errors))
                .contains("Connected to Discord")
                .doesNotContain(TOKEN, "ERROR", "Exception");
    }

    private static Process bot(DiscordStandIn discord, Path data, Path errors) throws IOException {
        ProcessBuilder bot = Child.of(Main.class);
        bot.environment()
                .putAll(Map.of(
                        "DATELINE_DISCORD_TOKEN", TOKEN,
                        "DATELINE_DISCORD_REST_URL", discord.restUrl().toString(),
                        "DATELINE_DISCORD_GATEWAY_URL", discord.gatewayUrl().toString(),
                        "DATELINE_DATA", data.toString()));
        return bot.redirectError(errors.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
