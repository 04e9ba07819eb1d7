package dateline.front.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.asking.evidence.Quotation;
import dateline.front.discord.card.Samples;
import dateline.front.discord.message.Phrase;
import dateline.front.discord.message.Texts;
import dateline.front.discord.message.Unescaped;
import dateline.standin.DiscordStandIn.Interaction;
import dateline.standin.Recorded;
import dateline.text.Span;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers of any text, number and length over the wire: Discord takes them all, and the text shown is the verbatim one. */
class AnyAnswerIT extends BotSession {
    private static final List<String> UNITS = List.of(
            "A plain sentence. ",
            "**bold** _it_ ~~no~~ ||hid|| `code` ",
            "```\ncode\n``` ",
            "[here](https://evil.example/x) <https://evil.example> ",
            "@everyone @here <@123> <@&4> <#5> :smile: <:a:1> </ask:1> ",
            "# head\n- item\n1. one\n> quote\n>>> all\n-# small\n",
            "שלום مرحبا \u202eevil\u202c ",
            "👩‍👩‍👧 🏳️‍🌈 e\u0301 \uD83D ",
            "\u0000\u0007\r\n\t",
            "\\ \\\\ \\* ");

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 8, 13, 26, 60, 200})
    void everyAnswerIsTakenAndShownAsItIs(int number) throws InterruptedException {
        var random = new Random(number);
        List<Quotation> quotations =
                IntStream.range(0, number).mapToObj(_ -> quotation(random)).toList();
        script.answer = question ->
                quotations.isEmpty() ? Samples.declined(question, quotations) : Samples.quoted(question, quotations);

        Interaction asked = discord.ask(READER, text(random, 400));

        Recorded answer = discord.await(asked.answers());
        assertThat(bot.awaitIdle(Duration.ofSeconds(30))).isTrue();
        assertThat(answer.status()).isEqualTo(200);
        List<String> shown = answer.texts().stream()
                .filter(text -> text.contains(Texts.ENGLISH.say(Phrase.PUBLISHED_UNKNOWN)))
                .toList();
        assertThat(shown).hasSize(Math.min(3, number));
        assertThat(discord.requests(asked.answers()))
                .as("nothing took its place")
                .hasSize(1);
        for (int i = 0; i < shown.size(); i++) {
            String quote = Unescaped.text(String.join(
                    "\n",
                    Arrays.stream(shown.get(i).split("\n", -1))
                            .filter(line -> line.startsWith("> "))
                            .map(line -> line.substring(2))
                            .toList()));
            // What cannot be sent as it is, half of a pair, is sent as a question mark.
            String expected = sent(quotations.get(i).text());
            assertThat(expected).startsWith(sent(quote));
            assertThat(quote.length() == expected.length()
                            || shown.get(i).contains(Texts.ENGLISH.say(Phrase.CUT_AFTER)))
                    .isTrue();
        }
    }

    private static Quotation quotation(Random random) {
        String text = text(random, 1 + random.nextInt(10_000));
        return Samples.plain(text, List.of(new Span(text.length() / 3, text.length() / 2)));
    }

    private static String text(Random random, int longest) {
        var text = new StringBuilder();
        while (text.length() < longest) {
            text.append(UNITS.get(random.nextInt(UNITS.size())));
        }
        String cut = text.substring(0, longest);
        return cut.isBlank() ? "x" : cut;
    }

    private static String sent(String text) {
        return new String(
                        text.getBytes(java.nio.charset.StandardCharsets.UTF_8), java.nio.charset.StandardCharsets.UTF_8)
                .replaceAll("\r\n|\r", "\n");
    }
}
