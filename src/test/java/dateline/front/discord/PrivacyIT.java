package dateline.front.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.front.discord.message.Phrase;
import dateline.front.discord.message.Texts;
import dateline.standin.Caller;
import dateline.standin.DiscordStandIn.Interaction;
import org.junit.jupiter.api.Test;

/** What members are told about what is kept, and how they delete it. */
class PrivacyIT extends IslandSession {
    private static final String OLD = Texts.ENGLISH.say(Phrase.BUTTON_OLD);

    @Test
    void whatIsKeptIsToldAndDeletedAtOnce() {
        Interaction asked = discord.ask(READER, "What did Greta Holm say about the wells?");
        answer(press(ANNA, asked, "Right"));
        Interaction others = discord.ask(44, "What did Greta Holm say about the wells?");
        answer(others);

        Interaction told = discord.run(ANNA, "privacy");
        assertThat(answer(told).content())
                .contains("follow up: 1, for 1 day", "buttons work: 1, for 30 days", "right or wrong: 1, for 365 days");
        assertThat(isPrivate(told)).isTrue();
        Interaction deleted = press(ANNA, told, "Delete all of it now");

        assertThat(answer(deleted).content()).startsWith("Deleted: 3 entries.");
        assertThat(newsroom.members.personal().summary(READER).total()).isZero();
        assertThat(answer(press(ANNA, asked, "In context")).content()).isEqualTo(OLD);
        assertThat(answer(press(BEN, others, "In context")).content()).contains("Wells closed");
        assertThat(answer(discord.run(ANNA, "privacy")).labels()).doesNotContain("Delete all of it now");
    }

    @Test
    void helpTellsWhatTheReaderMaySee() {
        Interaction help = discord.run(ANNA, "help");

        assertThat(answer(help).content())
                .contains("Here it has 12 articles, published 31 August 2021 to 9 October 2021.")
                .contains("/ask", "/verify", "/quotes", "/timeline", "/article", "/privacy");
        assertThat(isPrivate(help)).isTrue();
        assertThat(answer(discord.run(ANNA.speaking("de"), "help")).content()).contains("wörtlichen Zitaten");
    }

    @Test
    void buttonsWorkForAWeekAndEndWithTheirTime() {
        Interaction asked = discord.ask(55, "What did Greta Holm say about the wells?");
        answer(asked);
        Caller carl = Caller.inServer(55);

        clock.advance(java.time.Duration.ofDays(7));
        assertThat(answer(press(carl, asked, "In context")).content()).contains("Wells closed");
        clock.advance(java.time.Duration.ofDays(24));

        assertThat(answer(press(carl, asked, "In context")).content()).isEqualTo(OLD);
    }
}
