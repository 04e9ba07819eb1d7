package dateline.front.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.front.discord.message.Phrase;
import dateline.front.discord.message.Texts;
import dateline.standin.Caller;
import dateline.standin.DiscordStandIn;
import dateline.standin.Recorded;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Questions that mean an earlier one: in direct messages, and in chains of replies. */
class FollowUpIT extends IslandSession {
    private static final String OCTOBER = "What did Greta Holm say in October?";

    @Test
    void anotherDayIsAskedForInADirectMessage() {
        say(Caller.alone(101), "What did Greta Holm say on October 1, 2021?");

        String answer = say(Caller.alone(101), "and on October 4?");

        assertThat(answer)
                .startsWith("-# ")
                .contains("October 4")
                .contains("lighthouse")
                .doesNotContain("quay");
    }

    @Test
    void anotherSpeakerIsAskedFor() {
        say(Caller.alone(102), "What did Otto Brandt say about the ferry?");

        assertThat(say(Caller.alone(102), "what about Pia Lund?")).contains("40 lorries");
    }

    @Test
    void whoSaidItAndMoreAreAboutTheAnswerBefore() {
        Caller caller = Caller.alone(103);
        String first = say(caller, OCTOBER);

        String who = say(caller, "who said that?");
        String more = say(caller, "more");
        String again = say(caller, "more");

        assertThat(who).startsWith("**Greta Holm, Mayor");
        assertThat(quotations(who)).isEqualTo(quotations(first));
        assertThat(quotations(more)).isNotEqualTo(quotations(first));
        assertThat(more).contains("4 to 6 of ");
        assertThat(quotations(again)).isNotEqualTo(quotations(more));
    }

    @Test
    void followUpToNothingSaysWhatToDo() {
        assertThat(say(Caller.alone(104), "and on October 4?")).contains("ask the whole question");
        assertThat(say(Caller.alone(105), "more")).contains("ask the whole question");
    }

    @Test
    void conversationsAreTheirOwn() {
        say(Caller.alone(106), OCTOBER);

        assertThat(say(Caller.alone(107), "who said that?")).contains("ask the whole question");
    }

    @Test
    void repliesFollowUpWhatTheyReplyTo() {
        String wells = mention(ANNA, "What did Greta Holm say about the wells?");
        String wellsAnswer = discord.lastMessageIn(Caller.CHANNEL);
        mention(BEN, "How many lorries did the ferry to Skarholm carry?");

        String reply = discord.reply(BEN, "who said that?", wellsAnswer);
        String answer = settled(discord.await(answerTo(reply))).content();
        String chained = discord.lastMessageIn(Caller.CHANNEL);
        String second = discord.reply(ANNA, "when was that?", chained);

        assertThat(wells).contains("pumps");
        assertThat(answer).startsWith("**Greta Holm, Mayor").contains("pumps").doesNotContain("lorries");
        assertThat(discord.await(answerTo(second)).content())
                .startsWith("**Said 1 September 2021 (written in the text)")
                .contains("pumps");
    }

    @Test
    void slashCommandInADirectMessageCanBeFollowedUpToo() {
        Caller caller = Caller.alone(108);
        settled(answer(discord.run(caller, "ask", DiscordStandIn.text("question", OCTOBER))));

        assertThat(say(caller, "who said that?")).contains("Greta Holm, Mayor");
    }

    @Test
    void whatIsDeletedIsFollowedUpNoMore() {
        Caller caller = Caller.alone(109);
        say(caller, OCTOBER);
        var told = discord.run(caller, "privacy");
        answer(press(caller, told, "Delete all of it now"));

        assertThat(say(caller, "who said that?")).contains("ask the whole question");
    }

    @Test
    void theLastOneSaysSo() {
        Caller caller = Caller.alone(110);
        say(caller, "What did Greta Holm say about the chapel on October 2, 2021?");
        String last = "";
        for (int i = 0; i < 10 && !last.equals(Texts.ENGLISH.say(Phrase.NO_MORE)); i++) {
            last = say(caller, "more");
        }

        assertThat(last).isEqualTo(Texts.ENGLISH.say(Phrase.NO_MORE));
    }

    private String say(Caller caller, String text) {
        return settled(discord.await(answerTo(discord.write(caller, text)))).content();
    }

    /** An answer that is remembered too: that takes a moment longer than sending it, and less than reading it. */
    private Recorded settled(Recorded answer) {
        try {
            assertThat(bot.awaitIdle(Duration.ofSeconds(30))).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return answer;
    }

    private String mention(Caller caller, String text) {
        return say(caller, DiscordStandIn.mention() + " " + text);
    }

    private static java.util.function.Predicate<Recorded> answerTo(String message) {
        return request -> request.body()
                .path("message_reference")
                .path("message_id")
                .asText()
                .equals(message);
    }

    private static String quotations(String content) {
        return String.join(
                "\n", content.lines().filter(line -> line.startsWith("> ")).toList());
    }
}
