package dateline.front.discord.message;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.text.Span;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiscordMarkdownTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "@everyone, \\@everyone",
                "<@123>, \\<\\@123>",
                "<t:1630454400:R>, \\<t\\:1630454400\\:R>",
                ":smile:, \\:smile\\:",
                "**bold** _it_ ~~no~~, \\*\\*bold\\*\\* \\_it\\_ \\~\\~no\\~\\~",
                "`code` ||spoiler||, \\`code\\` \\|\\|spoiler\\|\\|",
                "[a](http://b), \\[a\\](http\\://b)",
                "# heading, \\# heading",
                "-# small, \\-# small",
                ">>> quote, \\>>> quote",
                "- item, \\- item",
                "12. item, 12\\. item",
                "a\\b, a\\\\b",
                "a high-ranking #1 officer: 3.5 > 2, a high-ranking #1 officer: 3.5 > 2",
            })
    void markupIsEscapedAndOrdinaryTextIsNot(String text, String expected) {
        assertThat(DiscordMarkdown.escape(text)).isEqualTo(expected);
    }

    @Test
    void eachLineOfATextStartsAnew() {
        assertThat(DiscordMarkdown.escape("one\n# two\r\n  - three")).isEqualTo("one\n\\# two\r\n  \\- three");
    }

    @Test
    void quoteKeepsLinesTogether() {
        assertThat(DiscordMarkdown.quote("one\ntwo\r\nthree\rfour")).isEqualTo("> one\n> two\n> three\n> four");
    }

    @Test
    void highlightsAreBoldWithinTheirLines() {
        String text = "the old\nharbour wall";

        String marked = DiscordMarkdown.escape(text, List.of(new Span(4, 15), new Span(12, 15), new Span(16, 99)));

        assertThat(marked).isEqualTo("the **old**\n**harbour** **wall**");
    }

    @Test
    void whatIsStruckThroughEndsBeforeATilde() {
        String marked = DiscordMarkdown.escape("not ~now~ soon", List.of(new Span(10, 14)), List.of(new Span(0, 9)));

        assertThat(marked).isEqualTo("~~not \\~now~~\\~ **soon**");
    }

    @Test
    void partsThatTouchAreKeptApart() {
        String marked = DiscordMarkdown.escape("wasn'twas", List.of(new Span(6, 9)), List.of(new Span(0, 6)));

        assertThat(marked).isEqualTo("~~wasn't~~\u2009**was**");
        assertThat(Unescaped.text(marked)).isEqualTo("wasn'twas");
    }

    @Property
    void textIsWhatItWasWithoutTheEscapes(@ForAll("texts") String text) {
        assertThat(Unescaped.text(DiscordMarkdown.escape(text))).isEqualTo(text);
    }

    @Property
    void textIsWhatItWasWithoutTheEscapesAndTheBold(@ForAll("texts") String text, @ForAll("spans") List<Span> bold) {
        assertThat(Unescaped.text(DiscordMarkdown.escape(text, bold))).isEqualTo(text);
    }

    @Property
    void nothingIsLeftThatDiscordWouldReadAsMarkup(@ForAll("texts") String text, @ForAll("spans") List<Span> bold) {
        String left = DiscordMarkdown.escape(text, bold)
                .replaceAll("\\\\[^0-9A-Za-z\\s]", "¤")
                .replace("**", "¤");

        assertThat(left).doesNotContain("@", "<", "`", "[", "]", "*", "_", "~", "|", "\\", "://");
        assertThat(left.lines()).noneMatch(line -> line.stripLeading().matches("(#|>|-|\\+|\\d+[.)]).*"));
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> markup = Arbitraries.of(
                        "**",
                        "*",
                        "_",
                        "__",
                        "~~",
                        "||",
                        "`",
                        "```",
                        "\\",
                        "<@1>",
                        "<@&2>",
                        "<#3>",
                        "@everyone",
                        "@here",
                        "[x](http://y)",
                        "https://z.example",
                        "# ",
                        "## ",
                        "-# ",
                        "> ",
                        ">>> ",
                        "- ",
                        "+ ",
                        "1. ",
                        "2) ",
                        ":smile:",
                        "<:a:1>",
                        "<t:1:R>",
                        "\n",
                        "\r\n",
                        "\r",
                        " ",
                        "\t",
                        "word",
                        "7",
                        ":")
                .list()
                .ofMaxSize(30)
                .map(parts -> String.join("", parts));
        return Arbitraries.oneOf(markup, Arbitraries.strings().all().ofMaxLength(200));
    }

    @Provide
    Arbitrary<List<Span>> spans() {
        return Arbitraries.integers()
                .between(0, 220)
                .tuple2()
                .map(ends -> new Span(Math.min(ends.get1(), ends.get2()), Math.max(ends.get1(), ends.get2())))
                .list()
                .ofMaxSize(6);
    }
}
