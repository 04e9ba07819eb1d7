package dateline.front.discord;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dateline.archive.Loaded;
import dateline.front.discord.message.Phrase;
import dateline.front.discord.message.Texts;
import dateline.front.discord.message.Unescaped;
import dateline.standin.Caller;
import dateline.standin.DiscordStandIn.Interaction;
import dateline.standin.Recorded;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Quotes checked on Discord, against a real archive. */
class VerifyIT extends BotSession {
    private static final int EPHEMERAL = 64;
    private static final int COMPONENTS_V2 = 1 << 15;
    private static final String HOSTILE = "@everyone <@123> **run** [here](http://bad.example) ```now``` ||quick||";

    @Override
    Newsroom newsroom() {
        var archive = new Loaded(folder);
        archive.with("harbour.md", """
                ---
                title: Islanders wait for *water*
                source: The Mirefield Courier
                url: https://courier.example/harbour
                date: 2021-09-01
                ---
                "Families are not running short of clean water every night," Mayor Ines Falk said on Tuesday, August 31.

                Otto Brandt, the harbour master, told the crews on Monday: "Leave the northern sluice to people who know it."

                A note on the door read: "%s before the sluice breaks tonight," nobody had signed it.
                """.formatted(HOSTILE));
        archive.reload();
        return new Newsroom(archive, Clock.systemUTC());
    }

    @Test
    void verbatimQuoteIsDeclaredSoWithSpeakerDaysAndArticle() {
        Interaction interaction = discord.verify(READER, "Families are not running short of clean water", null);

        Recorded answer = discord.await(interaction.answers());

        JsonNode callback = callback(interaction);
        assertThat(callback.path("type").asInt()).isEqualTo(5);
        assertThat(callback.path("data").path("flags").asInt() & EPHEMERAL).isZero();
        assertThat(answer.body().path("flags").asInt() & COMPONENTS_V2).isEqualTo(COMPONENTS_V2);
        assertThat(answer.texts())
                .singleElement()
                .satisfies(text -> assertThat(text)
                        .startsWith("**Verbatim.**")
                        .contains("**Families are not running short of clean water** every night")
                        .contains("— Ines Falk, Mayor · direct quotation")
                        .contains("Said 31 August 2021")
                        .contains("published 1 September 2021 (written)")
                        .contains("Islanders wait for \\*water\\* · The Mirefield Courier · paragraph 1"));
        assertThat(answer.links()).containsExactly("https://courier.example/harbour");
    }

    @Test
    void droppedNotIsShownStruckThroughInAnAlteredQuote() {
        Interaction interaction =
                discord.verify(READER, "Families are running short of clean water every evening", "Otto Brandt");

        String text = only(interaction);

        assertThat(text)
                .startsWith("**Altered.**")
                .contains("> Families are ~~not~~ running short of clean water every ~~night~~\u2009**evening**")
                .contains("- The claim leaves out “not”.")
                .contains("- Otto Brandt is named as the speaker; the archive has Ines Falk.")
                .contains("> \"Families are not running short of clean water every night,")
                .contains("— Ines Falk");
    }

    @Test
    void quoteThatTheArchiveDoesNotHaveIsNotFound() {
        Interaction interaction =
                discord.verify(READER, "Our orchestra shall travel to the mountains with forty violins", null);

        assertThat(only(interaction))
                .isEqualTo("**Not found.** The archive has nothing near these words.\n"
                        + "-# Claim: Our orchestra shall travel to the mountains with forty violins");
    }

    @Test
    void wordsThatStandEverywhereAreNotJudged() {
        assertThat(only(discord.verify(READER, "of the", null))).startsWith("**Too short to check.**");
    }

    @Test
    void eachQuoteInAMessageIsCheckedForTheReaderAlone() {
        Interaction interaction = discord.onMessage(Caller.inServer(READER), BotCommands.CHECK_MESSAGE, """
                Falk told us "Families are not running short of clean water every night", and then Brandt said: \
                "Leave the southern sluice to people who know it." What now?""");

        Recorded answer = discord.await(interaction.answers());

        assertThat(callback(interaction).path("data").path("flags").asInt() & EPHEMERAL)
                .isEqualTo(EPHEMERAL);
        assertThat(answer.texts()).hasSize(3);
        assertThat(answer.texts().get(0)).isEqualTo("**2 quotes:** 1 verbatim, 1 altered");
        assertThat(answer.texts().get(1)).startsWith("**Verbatim.**").contains("— Ines Falk");
        assertThat(answer.texts().get(2))
                .startsWith("**Altered.**")
                .contains("> Leave the ~~northern~~\u2009**southern** sluice to people who know it");
    }

    @Test
    void messageInPrivateIsCheckedToo() {
        String quote = "\"Leave the northern sluice to people who know it.\"";
        Interaction interaction = discord.onMessage(Caller.alone(READER), BotCommands.CHECK_MESSAGE, quote);

        assertThat(only(interaction)).startsWith("**Verbatim.**").contains("— Otto Brandt");
    }

    @Test
    void messageWithoutTextIsAnsweredWithAHint() {
        Interaction interaction = discord.onMessage(Caller.inServer(READER), BotCommands.CHECK_MESSAGE, " ");

        assertThat(discord.await(interaction.answers()).content()).isEqualTo(Texts.ENGLISH.say(Phrase.NO_TEXT));
    }

    @Test
    void nothingInAClaimOrAnArticlePingsOrIsReadAsMarkup() {
        String claim = HOSTILE + " after the sluice breaks tonight";
        Interaction interaction = discord.verify(READER, claim, "<@5> @here [x](http://y.example)");

        String text = only(interaction);

        assertThat(text).startsWith("**Altered.**");
        assertThat(text.lines().filter(line -> line.startsWith("-# Claim: ")))
                .singleElement()
                .satisfies(line -> assertThat(Unescaped.text(line.substring("-# Claim: ".length())))
                        .isEqualTo(claim));
        assertThat(text).doesNotContain(" @", "<@", "```", "||", "](http://");
        assertThat(Unescaped.text(text)).contains(HOSTILE + " before");
    }

    @Test
    void messageOfTenThousandCharactersIsToldToComeInParts() {
        Interaction interaction = discord.onMessage(
                Caller.inServer(READER), BotCommands.CHECK_MESSAGE, "@everyone [x](http://y) <@1> ".repeat(350));

        assertThat(only(interaction)).startsWith("**Too long to check.**");
    }

    @Test
    void messageWithManyQuotesSaysWhatItDoesNotShow() {
        String message = IntStream.range(0, 30)
                .mapToObj(i -> "\"Leave the northern sluice number " + i + " to people who know it.\"")
                .collect(Collectors.joining(" and "));
        Interaction interaction = discord.onMessage(Caller.inServer(READER), BotCommands.CHECK_MESSAGE, message);

        List<String> texts = discord.await(interaction.answers()).texts();

        assertThat(texts.getFirst()).isEqualTo("**25 quotes:** 25 altered");
        assertThat(texts.getLast())
                .containsPattern("-# \\d+ more quotes are not shown here. Check them one at a time with /verify.")
                .contains("only the first 25 quotes were");
    }

    @Test
    void bothCommandsAreRegisteredWhereQuestionsAreAsked() {
        Recorded registered = discord.await(request -> request.is("PUT", "/applications/\\d+/commands"));

        List<JsonNode> commands = registered.body().valueStream().toList();
        assertThat(commands)
                .filteredOn(command -> command.path("type").asInt() == 3)
                .singleElement()
                .satisfies(command -> {
                    assertThat(command.path("name").asText()).isEqualTo(BotCommands.CHECK_MESSAGE);
                    assertThat(command.has("description")).isFalse();
                });
        assertThat(commands)
                .filteredOn(command -> command.path("name").asText().equals("ask")
                        || command.path("name").asText().equals("verify")
                        || command.path("type").asInt() == 3)
                .hasSize(3)
                .allSatisfy(command -> {
                    assertThat(command.path("contexts")).hasToString("[0,1,2]");
                    assertThat(command.path("integration_types")).hasToString("[0,1]");
                });
    }

    private String only(Interaction interaction) {
        List<String> texts = discord.await(interaction.answers()).texts();
        assertThat(texts).hasSize(1);
        return texts.getFirst();
    }

    private JsonNode callback(Interaction interaction) {
        return discord.await(request -> request.path().equals(interaction.callback()))
                .body();
    }
}
