package dateline.front.discord;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dateline.archive.ingest.Progress;
import dateline.front.discord.message.Phrase;
import dateline.front.discord.message.Texts;
import dateline.standin.DiscordStandIn.Interaction;
import dateline.standin.Fault;
import dateline.standin.Recorded;
import dateline.text.DatelineException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The bot as its administrators meet it, and those who are none. */
class AdministrationIT extends BotSession {
    @Test
    void strangersAreRefusedPrivatelyAtBothCommands() {
        List<Interaction> refused = List.of(
                discord.corpus(READER, "reload", true),
                discord.corpus(READER, "status", true),
                discord.corpus(READER, "reload", false),
                discord.corpus(READER, "status", false));

        for (Interaction interaction : refused) {
            assertThat(discord.await(interaction.answers()).content())
                    .isEqualTo(Texts.ENGLISH.say(Phrase.ADMINISTRATORS_ONLY));
            assertThat(isPrivate(interaction)).isTrue();
        }
        assertThat(script.reloads()).isZero();
    }

    @Test
    void ownerSeesTheStatusWithoutSecrets() {
        Interaction interaction = discord.corpus(OWNER, "status", true);

        assertThat(discord.await(interaction.answers()).content())
                .contains("**Snapshot s-42**, made 1 March 2026, 10:15 UTC")
                .contains("7 articles, 41 passages")
                .contains("Published: 20 August 2021 to 3 September 2021")
                .contains("Rejected at the last reload: 1 file or row")
                .contains("a-small-model")
                .doesNotContain(TOKEN, "secret-place");
        assertThat(isPrivate(interaction)).isTrue();
    }

    @Test
    void teamMembersWhoHaveJoinedAreAdministratorsAndInvitedOnesAreNot() {
        discord.setTeam(101, 102, 103);

        List<String> answers = List.of(101L, 102L, 103L, CONFIGURED, OWNER).stream()
                .map(user -> discord.corpus(user, "status", false))
                .map(interaction -> discord.await(interaction.answers()).content())
                .map(content -> content.equals(Texts.ENGLISH.say(Phrase.ADMINISTRATORS_ONLY)) ? "refused" : "shown")
                .toList();

        assertThat(answers).containsExactly("shown", "shown", "refused", "shown", "refused");
    }

    @Test
    void reloadShowsItsProgressAndThenItsReport() {
        script.hold();
        Interaction interaction = discord.corpus(OWNER, "reload", true);
        script.awaitReload().update(Progress.Step.EMBEDDING, 250, 1000);
        Recorded progress = discord.await(
                interaction.answers().and(request -> request.content().contains("embedding")));
        Interaction second = discord.corpus(CONFIGURED, "reload", false);
        Recorded told = discord.await(second.answers());

        script.letGo();

        Recorded report = discord.await(
                interaction.answers().and(request -> request.content().contains("is reloaded")));
        assertThat(progress.content()).contains("Step 3 of 5: embedding", "█████░", "25 %", "250 of 1,000 passages");
        assertThat(told.content()).contains("A reload is already running.", "embedding");
        assertThat(report.content())
                .contains("7 articles: 3 added, 2 changed, 1 removed", "41 passages, 9 embedded anew")
                .contains("1 copy, 12 files or rows rejected", "Took 1 min 23 s")
                .contains("bad\\_0.txt\\:3: expected an ISO date, found \\<the \\*first\\* of May>")
                .doesNotContain("bad\\_10.txt");
        assertThat(report.files())
                .singleElement()
                .satisfies(
                        file -> assertThat(file.text()).contains("bad_10.txt:3: expected an ISO date", "bad_11.txt"));
        assertThat(script.reloads()).isEqualTo(1);
        assertThat(isPrivate(interaction)).isTrue();
    }

    @Test
    void reloadThatOutlivesItsInteractionReportsInTheChannelWithoutFileNames() {
        script.hold();
        Interaction interaction = discord.corpus(OWNER, "reload", true);
        script.awaitReload();
        discord.await(interaction.answers());
        discord.failNext(Fault.error("PATCH", "/webhooks/.*", 401, 50027, "Invalid Webhook Token"), 1000);

        script.letGo();

        Recorded report = discord.await(request -> request.is("POST", "/channels/900000000000000004/messages"));
        assertThat(report.content())
                .contains("is reloaded", "/corpus errors")
                .doesNotContain("bad", "12", "7 articles");
    }

    @Test
    void reloadThatIsRefusedSaysWhy() {
        script.failReload(new DatelineException("expected a folder at corpus, found none"));

        Interaction interaction = discord.corpus(OWNER, "reload", true);

        assertThat(discord.await(interaction
                                .answers()
                                .and(request -> request.content().contains("not reloaded")))
                        .content())
                .contains("expected a folder at corpus, found none");
    }

    private boolean isPrivate(Interaction interaction) {
        JsonNode shown = discord.shown(interaction);
        return shown != null && (shown.path("flags").asInt() & 64) == 64;
    }
}
