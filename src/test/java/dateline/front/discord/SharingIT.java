package dateline.front.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.front.discord.message.Phrase;
import dateline.front.discord.message.Texts;
import dateline.standin.DiscordStandIn;
import dateline.standin.DiscordStandIn.Interaction;
import dateline.standin.Recorded;
import org.junit.jupiter.api.Test;

/** Answers that only the asker sees, until they are shared. */
class SharingIT extends IslandSession {
    @Test
    void privateAnswerIsSharedUnderTheAskersName() {
        Interaction asked = askPrivately();
        assertThat(isPrivate(asked)).isTrue();

        Interaction share = press(ANNA, asked, "Share");
        Recorded post = discord.await(request -> request.path().equals(share.followUps()));
        Recorded own = discord.await(request -> request.path().equals(share.original()));

        assertThat(post.body().path("flags").asInt() & 64).isZero();
        assertThat(post.content())
                .startsWith("<@" + READER + "> shared this answer:")
                .contains("pumps are mended");
        assertThat(post.labels()).contains("In context", "Right").doesNotContain("Share");
        assertThat(own.content()).startsWith("-# Shared.");
        assertThat(own.labels()).doesNotContain("Share");
    }

    @Test
    void nobodyElseCanShareIt() {
        Interaction asked = askPrivately();

        Interaction share = press(BEN, asked, "Share");

        Recorded told = discord.await(request -> request.path().equals(share.followUps()));
        assertThat(told.content()).isEqualTo(Texts.ENGLISH.say(Phrase.BUTTON_OLD));
        assertThat(told.body().path("flags").asInt() & 64).isEqualTo(64);
    }

    @Test
    void publicAnswerHasNothingToShare() {
        Interaction asked = discord.ask(READER, "What did Greta Holm say about the wells?");

        assertThat(answer(asked).labels()).doesNotContain("Share");
        assertThat(isPrivate(asked)).isFalse();
    }

    @Test
    void serverMayHaveAnswersPrivateUnlessToldOtherwise() {
        long guild = Long.parseLong(dateline.standin.Caller.OTHER_GUILD);
        bot.servers().change(guild, settings -> settings.withPrivateByDefault(true));
        var caller = dateline.standin.Caller.inOtherServer(READER);
        var question = DiscordStandIn.text("question", "What did Greta Holm say about the wells?");

        Interaction plain = discord.run(caller, "ask", question);
        Interaction open = discord.run(caller, "ask", question, DiscordStandIn.flag("private", false));

        assertThat(answer(plain).labels()).contains("Share");
        assertThat(isPrivate(plain)).isTrue();
        assertThat(answer(open).labels()).doesNotContain("Share");
        assertThat(isPrivate(open)).isFalse();
    }

    private Interaction askPrivately() {
        return discord.run(
                ANNA,
                "ask",
                DiscordStandIn.text("question", "What did Greta Holm say about the wells?"),
                DiscordStandIn.flag("private", true));
    }
}
