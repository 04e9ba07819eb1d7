package dateline.standin;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.front.discord.message.DiscordMarkdown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownHtmlTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "a **bold** word | a <strong>bold</strong> word",
                "**bold *and* slanted** | <strong>bold <em>and</em> slanted</strong>",
                "*a **b** c* | <em>a <strong>b</strong> c</em>",
                "***both*** | <strong><em>both</em></strong>",
                "__under _and_ slanted__ | <u>under <em>and</em> slanted</u>",
                "file_name_here and 2 * 3 * 4 | file_name_here and 2 * 3 * 4",
                "**open | **open",
                "`**code** \\*` | <code>**code** \\*</code>",
                "``a ` b`` | <code>a ` b</code>",
                "see https://example.org/a_b_c. | see <span class=\"link\">https://example.org/a_b_c</span>.",
                "[**the** page](<https://example.org/>) | <span class=\"link\"><strong>the</strong> page</span>",
                "[no](javascript:alert) | [no](javascript:alert)",
                "by <@33> in <#44> | by <span class=\"mention\">@unknown-user</span> in <span class=\"mention\">#unknown</span>"
            })
    void inlineMarksAreReadAsDiscordDoes(String markdown, String html) {
        assertThat(InlineHtml.html(markdown)).isEqualTo(html);
    }

    @Test
    void struckThroughEndsAtTheFirstTildesWhetherEscapedOrNot() {
        assertThat(InlineHtml.html("~~wasn’t~~\u2009**was**")).isEqualTo("<s>wasn’t</s>\u2009<strong>was</strong>");
        assertThat(InlineHtml.html("~~a\\~~ b~~")).isEqualTo("<s>a\\</s> b~~");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "**bold** _slanted_ ~~gone~~ `code` ||hidden||",
                "@everyone <@33> <#44> [label](https://example.org) <https://example.org>",
                "# heading",
                "> quote",
                "- item",
                "12. item",
                "-# small",
                "back\\slash \\* and \\\\",
                "```\nfence\n```",
                "<script>alert(1)</script> & <b onclick=\"x\">"
            })
    void whatTheBotEscapesIsShownCharacterForCharacter(String text) {
        String html = MarkdownHtml.html(DiscordMarkdown.escape(text));

        assertThat(html.strip()).isEqualTo("<div class=\"plain\">" + InlineHtml.escape(text) + "</div>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%s",
                "**%s**",
                "> %s",
                "> **%s",
                "### %s",
                "- `%s`",
                "```\n%s\n```",
                "[%s](<https://example.org/>)",
                "[a](<https://example.org/%s>)",
                "<https://example.org/%s>",
                "https://example.org/%s",
                "~~%s~~",
                "\\%s"
            })
    void nothingThatIsWrittenBecomesAnElementOrAnAttribute(String frame) {
        String hostile = "<img/src=x/onerror=alert(1)>\"'><script>alert(2)</script>";

        String html = MarkdownHtml.html(frame.formatted(hostile));

        assertThat(html.replaceAll("</?(div|span|strong|em|u|s|pre|code)( class=\"[a-z0-9 ]+\")?>", ""))
                .doesNotContain("<", ">", "\"");
    }

    @Test
    void linesOfOneQuoteStandInOneAndReadTheirOwnMarks() {
        String html = MarkdownHtml.html("> one **bold**\n> \n> two\nafter\n-# small\n### Big\n- item\n1. first");

        assertThat(html.replace("\n</div>", "</div>")).isEqualTo("""
                        <div class="quote"><div><div class="plain">one <strong>bold</strong>

                        two</div></div></div>
                        <div class="plain">after</div>
                        <div class="small">small</div>
                        <div class="h3">Big</div>
                        <div class="item"><span>•</span><span>item</span></div>
                        <div class="item"><span>1.</span><span>first</span></div>
                        """);
    }

    @Test
    void marksThatNothingClosesAreShownAsTheyAre() {
        String marks = "__a [b `c ~~d ||e **f _g";

        assertThat(MarkdownHtml.html(marks)).isEqualTo("<div class=\"plain\">" + marks + "</div>\n");
    }
}
