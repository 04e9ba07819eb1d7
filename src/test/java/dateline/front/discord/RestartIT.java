package dateline.front.discord;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dateline.standin.Caller;
import dateline.standin.DiscordStandIn;
import dateline.standin.DiscordStandIn.Interaction;
import dateline.standin.Recorded;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What was shown before the bot was stopped and started again. */
class RestartIT extends IslandSession {
    @Test
    void buttonsOnOldMessagesWorkAfterARestart() {
        Interaction asked = discord.ask(READER, "What did Greta Holm say in October?");
        Recorded answer = answer(asked);
        JsonNode message = Objects.requireNonNull(discord.shown(asked));
        Interaction unanswered = discord.run(ANNA_ALONE, "privacy");
        answer(unanswered);

        restart();

        Interaction more = discord.press(BEN, message, answer.ids("More").getFirst());
        assertThat(answer(more).content()).contains("4 to 6 of ");
        Interaction right = discord.press(BEN, message, answer.ids("Right").getFirst());
        assertThat(answer(right).content()).startsWith("Thank you");
        assertThat(discord.requests(request -> request.is("PUT", "/applications/\\d+/commands")))
                .as("the commands had not changed")
                .hasSize(1);
    }

    @Test
    void pagesAndMenusOfPeopleTopicsAndArticlesWorkAfterARestart() {
        Interaction quotes = discord.run(ANNA, "quotes", DiscordStandIn.text("speaker", "Greta Holm"));
        Interaction timeline = discord.run(ANNA, "timeline", DiscordStandIn.text("topic", "repairs on Skarholm"));
        Interaction article = discord.run(ANNA, "article", DiscordStandIn.text("article", "Wells closed on Skarholm"));
        Interaction several = discord.run(ANNA, "article", DiscordStandIn.text("article", "works on skarholm"));
        String speakers = answer(article).ids("What somebody says in it").getFirst();
        String articles = answer(several).ids("Choose one").getFirst();
        answer(quotes);
        answer(timeline);

        restart();

        assertThat(answer(press(BEN, quotes, "Earlier")).content()).contains("-# 4 to 6 of ");
        assertThat(answer(press(BEN, timeline, "Later")).content()).contains("-# 4 to 6 of ");
        assertThat(answer(press(BEN, timeline, "In context")).content()).contains("-# Paragraph 1");
        assertThat(answer(discord.choose(BEN, message(article), speakers, "0")).content())
                .contains("**Greta Holm** · in Wells closed on Skarholm");
        assertThat(answer(discord.choose(BEN, message(several), articles, "0")).content())
                .contains("**Works on Skarholm, part ");
    }

    @Test
    void settingsOfServersSurviveARestart() {
        long guild = Long.parseLong(Caller.OTHER_GUILD);
        bot.servers().change(guild, settings -> settings.withCollections(java.util.Set.of("press")));

        restart();

        Interaction asked = discord.run(
                Caller.inOtherServer(READER),
                "ask",
                DiscordStandIn.text("question", "What did Greta Holm say about the wells?"));
        assertThat(answer(asked).content()).contains("Mainland Post").doesNotContain("Courier");
    }

    @Test
    void whatACommandSetSurvivesARestart() {
        Caller manager = Caller.inServer(READER).managing();
        Interaction set = discord.run(manager, "settings", DiscordStandIn.text("zone", "Asia/Tokyo"));
        String key = answer(set).body().findValuesAsText("custom_id").stream()
                .filter(id -> id.startsWith("d:privacy:"))
                .findFirst()
                .orElseThrow();
        JsonNode panel = message(set);

        restart();

        assertThat(answer(discord.choose(manager, panel, key, "alone")).content())
                .contains("Asia/Tokyo", "for the asker alone");
        bot.servers().forget(Long.parseLong(Caller.GUILD));
    }

    private void restart() {
        bot.close();
        newsroom.reopenMembers();
        bot = new DiscordBot(settings(), parts(), PACE);
        bot.start();
        bot.awaitReady(Duration.ofSeconds(30));
    }
}
