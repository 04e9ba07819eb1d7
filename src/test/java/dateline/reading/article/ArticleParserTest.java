package dateline.reading.article;

import static dateline.reading.article.RawArticles.bytes;
import static dateline.reading.article.RawArticles.markdown;
import static dateline.reading.article.RawArticles.parsed;
import static dateline.reading.article.RawArticles.raw;
import static dateline.reading.article.RawArticles.rejected;
import static dateline.reading.article.RawArticles.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.tuple;

import dateline.text.Blank;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleParserTest {
    private final ArticleParser parser = new ArticleParser();

    // Text files.

    @ParameterizedTest
    @ValueSource(
            strings = {
                "date 2021-09-01 The dam held.",
                " date 2021-09-01 The dam held.",
                "  date  2021-09-01  The dam held.",
                "\u00a0date\u00a02021-09-01\u00a0The dam held.",
                "date 2021-09-01\nThe dam held.",
                "Date: 2021-09-01 The dam held.",
                "date 2021-09-01: The dam held."
            })
    void aTextFileMayOpenWithItsDate(String text) {
        Article article = parsed(parser.parse(text(text))).article();

        assertThat(article.publication()).isEqualTo(Publication.written(LocalDate.of(2021, 9, 1)));
        assertThat(article.text()).isEqualTo(text);
        assertThat(article.paragraphs()).hasSize(1);
        assertThat(article.paragraphs().getFirst().span().of(text)).isEqualTo("The dam held.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Date palms grow here.",
                "date night was a success, he said.",
                "date 5 things to remember.",
                "dated 2021-09-01, the letter said.",
                "The date 2021-09-01 is kept.",
                "date"
            })
    void aTextThatMerelyBeginsLikeADateHasNone(String text) {
        Article article = parsed(parser.parse(text(text))).article();

        assertThat(article.publication()).isEqualTo(Publication.UNKNOWN);
        assertThat(article.paragraphs().getFirst().span().of(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2021-13-45",
                "2021-9-1",
                "2021-02-30",
                "2021/09/01",
                "01.09.2021",
                "20210901",
                "2021-09-01T10:00:00Z",
                "2021-09"
            })
    void aMalformedDateIsRejectedWithItsLine(String date) {
        ParseResult result = parser.parse(text("date " + date + " The dam held."));

        assertThat(result)
                .isEqualTo(new ParseResult.Rejected(
                        "a/b.txt", 1, "a day as YYYY-MM-DD after the word \"date\"", "<" + date + ">"));
        assertThat(rejected(result).message())
                .isEqualTo("a/b.txt:1: expected a day as YYYY-MM-DD after the word \"date\", found <" + date + ">");
    }

    @Test
    void aWeekdayThatContradictsItsDayIsNoted() {
        String text = "Published on Monday, September 1, 2021\n\nThe pier was shut.";

        var result = new ArticleParser().parse(RawArticles.text(text));

        assertThat(RawArticles.parsed(result).notes())
                .singleElement()
                .asString()
                .contains("Wednesday", "Monday, September 1, 2021");
    }

    @Test
    void lineBreaksStayAsTheyAre() {
        String text = "One thing happened.\r\n\r\nThen another did.\r\n";

        Article article = parsed(parser.parse(text(text))).article();

        assertThat(article.text()).isEqualTo(text);
        assertThat(article.paragraphs())
                .extracting(paragraph -> paragraph.span().of(text))
                .containsExactly("One thing happened.", "Then another did.");
    }

    @ParameterizedTest
    @CsvSource({
        "'',nothing but blanks",
        "' \n\u00a0\u200b ',nothing but blanks",
        "'date 2021-09-01 \n',nothing after the date"
    })
    void aFileWithoutTextIsRejected(String text, String found) {
        ParseResult result = parser.parse(text(text));

        assertThat(result).isEqualTo(new ParseResult.Rejected("a/b.txt", 0, "an article with a text", found));
    }

    // Charsets.

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16BE", "UTF-16LE", "UTF-32BE", "UTF-32LE"})
    void aByteOrderMarkDecidesAndIsTakenOff(String charset) {
        byte[] bytes = "\ufeffdate 2021-09-01 The café held.".getBytes(Charset.forName(charset));

        var parsed = parsed(parser.parse(raw(RawArticle.Format.TEXT, bytes)));

        assertThat(parsed.article().text()).isEqualTo("date 2021-09-01 The café held.");
        assertThat(parsed.notes()).hasSize(charset.equals("UTF-8") ? 0 : 1);
    }

    @Test
    void aLegacyCharsetIsDetectedAndNoted() {
        byte[] bytes = "The mayor said “no” – and the café’s owner agreed, naïvely. It was a long day."
                .getBytes(Charset.forName("windows-1252"));

        var parsed = parsed(parser.parse(raw(RawArticle.Format.TEXT, bytes)));

        assertThat(parsed.article().text()).startsWith("The mayor said “no” – and the café’s owner");
        assertThat(parsed.notes()).containsExactly("read as windows-1252, not UTF-8");
    }

    @Test
    void aDeclaredCharsetIsUsedWhenTheFileIsNotUtf8() {
        byte[] bytes = "---\ntitle: Совет\ncharset: koi8-r\n---\nСовет собрался.".getBytes(Charset.forName("KOI8-R"));

        var parsed = parsed(parser.parse(raw(RawArticle.Format.MARKDOWN, bytes)));

        assertThat(parsed.article().title()).isEqualTo("Совет");
        assertThat(parsed.article().extra()).isEmpty();
        assertThat(parsed.notes()).containsExactly("read as koi8-r, as it declares, not UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-such-charset", "us-ascii"})
    void aDeclaredCharsetThatDoesNotFitIsRejected(String charset) {
        byte[] bytes = ("---\ncharset: " + charset + "\n---\ncafé").getBytes(StandardCharsets.ISO_8859_1);

        ParseResult result = parser.parse(raw(RawArticle.Format.MARKDOWN, bytes));

        assertThat(result)
                .isEqualTo(new ParseResult.Rejected(
                        "a/b.txt", 0, "UTF-8 text, or the declared charset " + charset, "bytes that are neither"));
    }

    @Test
    void binaryFilesAreRejected() {
        assertThat(rejected(parser.parse(text("PK\0\0 zip"))).found()).contains("a NUL character at offset 2");
        assertThat(rejected(parser.parse(raw(RawArticle.Format.TEXT, bytes(0x89, 'P', 'N', 'G', 0, 1))))
                        .found())
                .contains("a NUL byte");
        assertThat(rejected(parser.parse(text("a\u0001b\u0002c"))).found()).contains("2 control characters among 5");
        assertThat(rejected(parser.parse(raw(RawArticle.Format.TEXT, bytes(0xff, 0xfe, 0x41))))
                        .found())
                .contains("not UTF-16LE");
    }

    // Markdown.

    @Test
    void frontMatterTellsAboutAnArticle() {
        String text = """
                ---
                title: "The dam: a report"
                publisher: The Valley Post
                url: https://example.org/dam
                published_at: 2021-09-01T23:30:00-05:00
                author: Ann Fox
                tags: [dam, river]
                words: 12
                ---
                # What happened #

                The dam held. Nobody
                was hurt.

                ## Next
                > They will repair it.
                """;

        Article article = parsed(parser.parse(markdown(text))).article();

        assertThat(article.id()).isEqualTo("a/b.txt");
        assertThat(article.title()).isEqualTo("The dam: a report");
        assertThat(article.source()).isEqualTo("The Valley Post");
        assertThat(article.url()).isEqualTo("https://example.org/dam");
        assertThat(article.author()).isEqualTo("Ann Fox");
        assertThat(article.publication()).isEqualTo(Publication.written(LocalDate.of(2021, 9, 1)));
        assertThat(article.extra()).containsEntry("tags", "[\"dam\",\"river\"]").containsEntry("words", "12");
        assertThat(article.text()).isEqualTo(text);
        assertThat(article.paragraphs())
                .extracting(Paragraph::kind, paragraph -> paragraph.span().of(text))
                .containsExactly(
                        tuple(Paragraph.Kind.HEADING, "What happened"),
                        tuple(Paragraph.Kind.BODY, "The dam held. Nobody\nwas hurt."),
                        tuple(Paragraph.Kind.HEADING, "Next"),
                        tuple(Paragraph.Kind.BODY, "They will repair it."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"The dam held.", "---\n\nThe dam held.\n", "---\n---\nThe dam held.", "***\nThe dam held."})
    void frontMatterMayBeMissingOrEmpty(String text) {
        Article article = parsed(parser.parse(markdown(text))).article();

        assertThat(article.paragraphs()).hasSize(1);
        assertThat(article.paragraphs().getFirst().span().of(text)).isEqualTo("The dam held.");
    }

    @Test
    void badFrontMatterIsRejectedWithItsLine() {
        assertThat(rejected(parser.parse(markdown("---\ntitle: a\ntitle: [b\n---\nText."))))
                .satisfies(why -> {
                    assertThat(why.line()).isBetween(3, 4);
                    assertThat(why.expected()).isEqualTo("YAML front matter with one field a line");
                });
        assertThat(parser.parse(markdown("---\ntitle: a\ndate: 2021-13-01\n---\nText.")))
                .isEqualTo(new ParseResult.Rejected("a/b.txt", 3, PublicationDay.EXPECTED, "<2021-13-01>"));
        assertThat(parser.parse(markdown("---\ntitle: a\nurl: b\ntitle: c\n---\nText.")))
                .isEqualTo(new ParseResult.Rejected("a/b.txt", 4, "each field once", "a second <title>"));
        assertThat(parser.parse(markdown("---\nsource: a\ntitle: [b, c]\n---\nText.")))
                .isEqualTo(new ParseResult.Rejected("a/b.txt", 3, "text as the value of <title>", "<[\"b\",\"c\"]>"));
        assertThat(parser.parse(markdown("---\ntitle: a\n\nText.")))
                .isEqualTo(new ParseResult.Rejected("a/b.txt", 1, "a line --- that closes the front matter", "none"));
        assertThat(rejected(parser.parse(markdown("---\njust words\n---\nText.")))
                        .line())
                .isEqualTo(2);
        assertThat(parser.parse(markdown("---\ntitle: a\n---\n \n")))
                .isEqualTo(new ParseResult.Rejected(
                        "a/b.txt", 0, "an article with a text", "nothing after the front matter"));
        assertThat(parser.parse(markdown("---\n\n***\n#\n")))
                .isEqualTo(new ParseResult.Rejected(
                        "a/b.txt", 0, "an article with a text", "nothing but rules and heading marks"));
    }

    // Whatever comes.

    @Property(tries = 300)
    void bytesNeverThrow(@ForAll byte[] bytes, @ForAll RawArticle.Format format) {
        assertThatCode(() -> parser.parse(raw(format, bytes))).doesNotThrowAnyException();
    }

    @Property(tries = 300)
    void frontMatterNeverThrows(@ForAll String yaml) {
        assertThatCode(() -> parser.parse(markdown("---\n" + yaml + "\n---\nText.")))
                .doesNotThrowAnyException();
        assertThatCode(() -> parser.parse(markdown("---\na: " + yaml + "\n---\nText.")))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @EnumSource
    void deepNestingNeverThrows(RawArticle.Format format) {
        String deep = "[".repeat(50_000);

        assertThatCode(() -> {
                    parser.parse(raw(format, ("{\"a\":" + deep).getBytes(StandardCharsets.UTF_8)));
                    parser.parse(raw(format, ("---\na: " + deep + "\n---\nText.").getBytes(StandardCharsets.UTF_8)));
                })
                .doesNotThrowAnyException();
    }

    @Property
    void paragraphsAreInOrderAndHoldAllButBlanks(@ForAll String text) {
        if (!(parser.parse(text("x " + text)) instanceof ParseResult.Parsed(Article article, var _))) {
            return;
        }

        int reached = 0;
        for (Paragraph paragraph : article.paragraphs()) {
            String gap = article.text().substring(reached, paragraph.span().start());
            assertThat(gap.chars().allMatch(unit -> Blank.is((char) unit))).isTrue();
            reached = paragraph.span().end();
        }
        String rest = article.text().substring(reached);
        assertThat(rest.chars().allMatch(unit -> Blank.is((char) unit))).isTrue();
    }
}
