package dateline.front.discord;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dateline.front.discord.card.AnswerCards;
import dateline.front.discord.card.Samples;
import dateline.front.discord.message.Phrase;
import dateline.front.discord.message.Texts;
import dateline.front.discord.message.Unescaped;
import dateline.standin.DiscordStandIn.Interaction;
import dateline.standin.Fault;
import dateline.standin.Recorded;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The bot as those who ask it meet it. */
class DiscordBotIT extends BotSession {
    @Test
    void botIdentifiesWithoutPrivilegedIntentsAndKeepsTheHeartbeat() {
        discord.awaitTrue(() -> discord.sentOverGateway(1).size() >= 3);

        JsonNode identify = discord.sentOverGateway(2).getFirst().path("d");
        int messagesAndGuilds = 1 << 12 | 1 << 9 | 1;
        assertThat(identify.path("token").asText()).isEqualTo(TOKEN);
        assertThat(identify.path("intents").asInt()).isEqualTo(messagesAndGuilds);
    }

    @Test
    void questionIsAcknowledgedFirstAndAnsweredInPlace() {
        Interaction interaction = discord.ask(READER, "Is the harbour open?");

        Recorded edit = discord.await(request -> request.path().equals(interaction.original()));

        Recorded callback = discord.await(request -> request.path().equals(interaction.callback()));
        assertThat(callback.number()).isLessThan(edit.number());
        assertThat(callback.body().path("type").asInt()).isEqualTo(5);
        assertThat(edit.method()).isEqualTo("PATCH");
        assertThat(edit.content())
                .contains("> The harbour of Mirefield will **stay closed** until the last crane is safe.")
                .contains("— Ada Quill, harbour master, Mirefield Port · direct quotation")
                .contains("Said 1 September 2021 (written in the text) · published 2 September 2021 (written)")
                .contains("Harbour of Mirefield closed after storm · The Mirefield Courier · paragraph 4");
        assertThat(edit.links()).containsExactly("https://courier.example/2021/harbour_(closed)");
    }

    @Test
    void directMessageIsAQuestion() {
        String message = discord.directMessage(READER, "Is the harbour open?");

        Recorded answer = discord.await(request -> request.is("POST", "/channels/9133/messages")
                && request.body()
                        .path("message_reference")
                        .path("message_id")
                        .asText()
                        .equals(message));

        assertThat(discord.requests(request -> request.is("POST", "/channels/9133/typing")))
                .isNotEmpty();
        assertThat(answer.content()).contains("**stay closed**");
        assertThat(answer.body().path("allowed_mentions").path("replied_user").asBoolean(true))
                .isFalse();
    }

    @Test
    void directMessageWithoutTextOrWithTooMuchIsAnsweredWithAHint() {
        String empty = discord.directMessage(READER, "");
        String tooLong = discord.directMessage(READER, "why ".repeat(251));

        assertThat(discord.await(answerTo(empty)).content()).isEqualTo(Texts.ENGLISH.say(Phrase.NO_QUESTION));
        assertThat(discord.await(answerTo(tooLong)).content()).isEqualTo(Texts.ENGLISH.say(Phrase.TOO_LONG, 1000));
        assertThat(script.questions()).isEmpty();
    }

    @Test
    void otherBotsAreNotAnswered() {
        String fromBot = discord.directMessageFromBot(44, "Is the harbour open?");
        String fromReader = discord.directMessage(READER, "Is the ferry running?");

        discord.await(answerTo(fromReader));

        assertThat(discord.requests(answerTo(fromBot))).isEmpty();
        assertThat(script.questions()).containsExactly("Is the ferry running?");
    }

    @Test
    void questionAskedWhileTheConnectionWasBrokenIsAnsweredAfterTheResume() {
        int before = discord.resumed();
        discord.dropConnection();
        Interaction interaction = discord.ask(READER, "Asked in the dark?");

        discord.await(request -> request.path().equals(interaction.original()));

        assertThat(discord.resumed()).isEqualTo(before + 1);
        assertThat(script.questions()).containsExactly("Asked in the dark?");
    }

    @Test
    void botReconnectsAndResumesWhenAskedTo() {
        int before = discord.resumed();
        discord.askToReconnect();
        String message = discord.directMessage(READER, "Asked in between?");

        discord.await(answerTo(message));

        assertThat(discord.resumed()).isEqualTo(before + 1);
        assertThat(script.questions()).containsExactly("Asked in between?");
    }

    @Test
    void nothingFromTheCorpusPingsOrIsReadAsMarkup() {
        String text = "@everyone <@123> **x** [a](http://b) ```code``` ||spoiler|| # and so on";
        script.answer = question -> Samples.quoted(question, List.of(Samples.plain(text)));

        Interaction interaction = discord.ask(READER, "Anything <@5> @here?");

        String content = discord.await(interaction.answers()).content();
        assertThat(content.lines().filter(line -> line.startsWith("> ")))
                .singleElement()
                .satisfies(line -> assertThat(Unescaped.text(line.substring(2))).isEqualTo(text));
        assertThat(content).doesNotContain(" @", "<@", "```", "||", "](http://");
    }

    @Test
    void longAnswerIsPagedAndLosesNothing() {
        List<String> texts = IntStream.range(0, 20)
                .mapToObj(i -> ("Quotation number " + i + " goes on and on. ")
                        .repeat(90)
                        .substring(0, 1900))
                .toList();
        script.answer = question ->
                Samples.quoted(question, texts.stream().map(Samples::plain).toList());

        Interaction interaction = discord.ask(READER, "Everything?");

        Recorded first = discord.await(interaction.answers());
        assertThat(first.content()).contains("1 to 3 of 20");
        assertThat(first.texts().stream().filter(text -> text.startsWith("> Quotation number")))
                .hasSize(3);
        assertThat(first.files()).singleElement().satisfies(file -> {
            assertThat(file.name()).isEqualTo(AnswerCards.FILE);
            assertThat(file.text()).contains(texts);
        });
    }

    @Test
    void unexpectedFailureBecomesASentenceWithAReference() {
        script.answer = _ -> {
            throw new IllegalStateException("a bug with /a/secret/path in it");
        };

        Interaction interaction = discord.ask(READER, "What is wrong?");

        assertThat(discord.await(interaction.answers()).content())
                .matches("Something went wrong .* under [0-9a-z]+-\\d+\\.")
                .doesNotContain("secret");
    }

    @Test
    void tooManyQuestionsAtOnceAreToldToComeBack() {
        script.hold();
        List<Interaction> waiting = IntStream.range(0, 8)
                .mapToObj(i -> discord.ask(READER, "Number " + i + "?"))
                .toList();
        waiting.forEach(one -> discord.await(request -> request.path().equals(one.callback())));

        Interaction oneTooMany = discord.ask(READER, "And another?");

        assertThat(discord.await(oneTooMany.answers()).content()).isEqualTo(Texts.ENGLISH.say(Phrase.BUSY));
        script.letGo();
        waiting.forEach(
                one -> assertThat(discord.await(one.answers()).content()).contains("**stay closed**"));
    }

    @Test
    void tooManyRequestsIsObeyedAndTheAnswerComesLater() {
        discord.failNext(Fault.tooMany("PATCH", "/webhooks/.*", 700), 1);

        Interaction interaction = discord.ask(READER, "Slowly?");

        Recorded taken = discord.await(interaction.answers().and(request -> request.status() == 200));
        assertThat(taken.content()).contains("**stay closed**");
        assertThat(discord.requests(interaction.answers())).hasSize(2);
    }

    @Test
    void serverErrorsAreOutlived() {
        discord.failNext(Fault.serverError("POST", "/interactions/.*"), 1);
        discord.failNext(Fault.serverError("PATCH", "/webhooks/.*"), 2);

        Interaction interaction = discord.ask(READER, "Still there?");

        Recorded taken = discord.await(interaction.answers().and(request -> request.status() == 200));
        assertThat(taken.content()).contains("**stay closed**");
    }

    @Test
    void interactionThatDiscordHasForgottenHarmsNobodyElse() {
        discord.failNext(Fault.error("POST", "/interactions/.*", 404, 10062, "Unknown interaction"), 1);
        Interaction forgotten = discord.ask(READER, "Forgotten?");
        discord.await(request -> request.path().equals(forgotten.callback()));

        Interaction next = discord.ask(READER, "The next one?");

        assertThat(discord.await(next.answers()).content()).contains("**stay closed**");
        assertThat(discord.requests(forgotten.answers())).isEmpty();
    }

    private static Predicate<Recorded> answerTo(String message) {
        return request -> request.body()
                .path("message_reference")
                .path("message_id")
                .asText()
                .equals(message);
    }
}
