package dateline.front.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.front.discord.message.Phrase;
import dateline.front.discord.message.Texts;
import dateline.standin.Caller;
import dateline.standin.DiscordStandIn;
import dateline.standin.Recorded;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Questions in a channel that are no command. */
class MentionIT extends IslandSession {
    private static final String WELLS = "What did Greta Holm say about the wells?";

    @Test
    void mentionInAChannelIsAnsweredThere() {
        String message = discord.write(ANNA, DiscordStandIn.mention() + " " + WELLS);

        Recorded answer = discord.await(answerTo(message));

        assertThat(answer.path()).isEqualTo("/channels/" + Caller.CHANNEL + "/messages");
        assertThat(answer.content()).contains("pumps are mended").doesNotContain("Asked:");
        assertThat(answer.body().path("allowed_mentions").path("replied_user").asBoolean(true))
                .isFalse();
    }

    @Test
    void replyToAnAnswerIsAnswered() {
        String message = discord.write(ANNA, WELLS + " " + DiscordStandIn.mention());
        discord.await(answerTo(message));
        String answered = discord.lastMessageIn(Caller.CHANNEL);

        String reply = discord.reply(BEN, "How many lorries did the ferry to Skarholm carry?", answered);

        assertThat(discord.await(answerTo(reply)).content()).contains("15 lorries");
    }

    @Test
    void otherMessagesInAChannelAreNotReadAndNotAnswered() {
        String unrelated = discord.write(ANNA, WELLS);
        String mention = discord.write(ANNA, DiscordStandIn.mention() + " " + WELLS);

        discord.await(answerTo(mention));

        assertThat(discord.requests(answerTo(unrelated))).isEmpty();
    }

    @Test
    void replyThatDiscordPassesOnWithoutItsTextIsNotAnswered() {
        String message = discord.write(ANNA, WELLS + " " + DiscordStandIn.mention());
        discord.await(answerTo(message));
        String unread = discord.reply(BEN, "", discord.lastMessageIn(Caller.CHANNEL));
        String mention = discord.write(ANNA, DiscordStandIn.mention() + " " + WELLS);

        discord.await(answerTo(mention));

        assertThat(discord.requests(answerTo(unread))).isEmpty();
    }

    @Test
    void mentionWithoutAQuestionGetsAHintAndHelpIsHelp() {
        String empty = discord.write(ANNA, DiscordStandIn.mention());
        String help = discord.write(ANNA, DiscordStandIn.mention() + " help");

        assertThat(discord.await(answerTo(empty)).content()).isEqualTo(Texts.ENGLISH.say(Phrase.NO_QUESTION));
        assertThat(discord.await(answerTo(help)).content()).contains("/ask", "/verify", "/privacy");
    }

    @Test
    void whereTheServerDoesNotWantTheBotItIsSilentAndCommandsSayWhereItAnswers() {
        long guild = Long.parseLong(Caller.GUILD);
        bot.servers()
                .change(
                        guild,
                        settings -> settings.withChannels(java.util.Set.of(Long.parseLong(Caller.OTHER_CHANNEL))));
        try {
            String mention = discord.write(ANNA, DiscordStandIn.mention() + " " + WELLS);
            var refused = discord.ask(READER, WELLS);
            var welcome = discord.run(ANNA.in(Caller.OTHER_CHANNEL), "ask", DiscordStandIn.text("question", WELLS));

            assertThat(answer(refused).content())
                    .isEqualTo("On this server the bot answers in <#" + Caller.OTHER_CHANNEL + ">.");
            assertThat(isPrivate(refused)).isTrue();
            assertThat(answer(welcome).content()).contains("pumps are mended");
            assertThat(discord.requests(answerTo(mention))).isEmpty();
        } finally {
            bot.servers().change(guild, settings -> settings.withChannels(java.util.Set.of()));
        }
    }

    private static Predicate<Recorded> answerTo(String message) {
        return request -> request.body()
                .path("message_reference")
                .path("message_id")
                .asText()
                .equals(message);
    }
}
