package dateline.front.discord;

import static dateline.standin.DiscordStandIn.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.front.discord.message.Phrase;
import dateline.front.discord.message.Texts;
import dateline.standin.Caller;
import dateline.standin.DiscordStandIn.Interaction;
import dateline.standin.Recorded;
import java.time.Duration;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The options beside a question, and what is offered while they are typed. */
class AskOptionsIT extends IslandSession {
    private static final ObjectNode QUESTION = text("question", "What will be repaired before the winter?");

    @ParameterizedTest
    @ValueSource(strings = {"2021-10-03", "3 October 2021", "Oct 3", "October 3rd, 2021"})
    void dayIsReadAsPeopleWriteIt(String day) {
        String answer = ask(QUESTION, text("on", day));

        assertThat(answer).contains("library").doesNotContain("chapel", "quay");
    }

    @Test
    void daysFromAndToAreLimits() {
        String answer = ask(QUESTION, text("from", "2021-10-02"), text("to", "October 3, 2021"));

        assertThat(answer).contains("library").doesNotContain("quay", "lighthouse");
    }

    @Test
    void speakerAndSourceAreLimits() {
        ObjectNode ferry = text("question", "How many lorries did the ferry carry?");

        assertThat(ask(ferry, text("speaker", "Pia Lund")))
                .contains("40 lorries")
                .doesNotContain("15 lorries");
        assertThat(ask(text("question", "What about the wells?"), text("source", "mainland post")))
                .contains("Mainland Post")
                .doesNotContain("Courier · paragraph");
    }

    @ParameterizedTest
    @CsvSource({"on, the day of the flood", "from, 2021-02-30", "to, 99999"})
    void whatIsNoDayIsSaidToBeNone(String option, String day) {
        assertThat(ask(QUESTION, text(option, day))).startsWith("“").contains("is no day that the bot can read");
    }

    @Test
    void daysThatContradictEachOtherAreSaidTo() {
        String sentence = Texts.ENGLISH.say(Phrase.BAD_DAYS);

        assertThat(ask(QUESTION, text("on", "2021-10-03"), text("to", "2021-10-04")))
                .isEqualTo(sentence);
        assertThat(ask(QUESTION, text("from", "2021-10-05"), text("to", "2021-10-04")))
                .isEqualTo(sentence);
    }

    @Test
    void speakersAreOfferedFromThreeLettersOn() {
        assertThat(offered(ANNA, "ask", text("question", "x"), text("speaker", "gre")))
                .contains("Greta Holm");
        assertThat(offered(ANNA, "verify", text("speaker", "hol"))).contains("Greta Holm");
        assertThat(offered(ANNA, "ask", text("source", "mai"))).containsExactly("Mainland Post");
        assertThat(offered(ANNA, "ask", text("speaker", ""))).first().isEqualTo("Greta Holm");
        assertThat(offered(ANNA, "ask", text("speaker", "@everyone <@1>"))).isEmpty();
    }

    @Test
    void whoTypesDoesNotWaitUntilDiscordHasTakenTheSuggestionsOfOthers() {
        offered(ANNA, "ask", text("speaker", "gre"));
        discord.delayBy(Duration.ofSeconds(3));
        try {
            LongSummaryStatistics arrived = Stream.of("gre", "hol", "pia", "lun")
                    .map(letters -> discord.type(ANNA, "ask", text("speaker", letters)))
                    .toList()
                    .stream()
                    .map(typed -> discord.await(request -> request.path().equals(typed.callback())))
                    .mapToLong(Recorded::nanos)
                    .summaryStatistics();

            assertThat(Duration.ofNanos(arrived.getMax() - arrived.getMin())).isLessThan(Duration.ofSeconds(3));
        } finally {
            discord.delayBy(Duration.ZERO);
        }
    }

    @Test
    void nothingIsOfferedFromACollectionThatTheServerDoesNotSee() {
        bot.servers()
                .change(
                        Long.parseLong(Caller.OTHER_GUILD),
                        settings -> settings.withCollections(java.util.Set.of("town")));
        Caller other = Caller.inOtherServer(READER);

        assertThat(offered(other, "ask", text("speaker", "pia"))).isEmpty();
        assertThat(offered(other, "ask", text("source", "mai"))).isEmpty();
        assertThat(offered(other, "ask", text("speaker", "gre"))).contains("Greta Holm");
    }

    @Test
    void answersAndCommandsAreInTheReadersLanguage() {
        Interaction asked =
                discord.run(ANNA.speaking("de"), "ask", text("question", "What did Greta Holm say about the wells?"));

        assertThat(answer(asked).content())
                .contains("-# Frage: What did Greta Holm say about the wells?")
                .contains("> \"The northern **wells** will be closed")
                .contains("Gesagt: 1. September 2021")
                .contains("veröffentlicht am 2. September 2021 (steht dort)");
        assertThat(answer(asked).labels()).contains("Im Zusammenhang", "Auch in Mainland Post", "Lesen", "Richtig");
        JsonNode commands = discord.await(request -> request.is("PUT", "/applications/\\d+/commands"))
                .body();
        assertThat(commands.get(0).path("description_localizations").path("de").asText())
                .isEqualTo("Das Archiv fragen; es antwortet mit wörtlichen Zitaten");
    }

    @Test
    void declinedQuestionIsDeclinedInTheReadersLanguage() {
        Interaction asked = discord.run(
                ANNA.speaking("de"), "ask", text("question", "Who won the chess championship of Ruritania?"));

        assertThat(answer(asked).content()).contains("**Nicht im Archiv.**").doesNotContain("archive");
    }

    private String ask(ObjectNode... options) {
        return answer(discord.run(ANNA, "ask", options)).content();
    }

    private List<String> offered(Caller caller, String command, ObjectNode... options) {
        Interaction typed = discord.type(caller, command, options);
        JsonNode callback = discord.await(request -> request.path().equals(typed.callback()))
                .body();
        assertThat(callback.path("type").asInt()).isEqualTo(8);
        return callback.path("data")
                .path("choices")
                .valueStream()
                .map(choice -> choice.path("value").asText())
                .toList();
    }
}
