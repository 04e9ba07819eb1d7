package dateline.reading.article;

import static dateline.reading.article.RawArticles.parsed;
import static dateline.reading.article.RawArticles.rejected;
import static dateline.reading.article.RawArticles.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows of JSON Lines files. */
class ArticleRowTest {
    private final ArticleParser parser = new ArticleParser();

    @Test
    void aRowIsAnArticle() {
        String row = """
                {"id":"r-1","title":" The dam\\u0007 ","source":"Post","url":"http://example.org/","date":"2021-09-01",\
                "author":"Ann Fox","text":"The dam held.\\r\\n\\r\\nIt rained.","score":0.5,"tags":["a"],"none":null}""";

        Article article = parsed(parser.parse(row(row))).article();

        assertThat(article.id()).isEqualTo("r-1");
        assertThat(article.title()).isEqualTo("The dam");
        assertThat(article.source()).isEqualTo("Post");
        assertThat(article.url()).isEqualTo("http://example.org/");
        assertThat(article.author()).isEqualTo("Ann Fox");
        assertThat(article.text()).isEqualTo("The dam held.\r\n\r\nIt rained.");
        assertThat(article.paragraphs()).hasSize(2);
        assertThat(article.extra()).containsOnlyKeys("score", "tags").containsEntry("tags", "[\"a\"]");
    }

    @ParameterizedTest
    @CsvSource({
        "date,2021-09-01",
        "publication_date,2021-09-01",
        "published_at,2021-09-01",
        "date,2021-09-01T23:59:59Z",
        "date,2021-09-01T00:30:00+09:00",
        "date,2021-09-01T00:30:00.123456-0800",
        "date,2021-09-01 10:00"
    })
    void aRowsDateIsADayOrAnInstantsOwnDay(String field, String date) {
        Article article = parsed(
                        parser.parse(row("{\"id\":\"1\",\"text\":\"A.\",\"%s\":\"%s\"}".formatted(field, date))))
                .article();

        assertThat(article.publication()).isEqualTo(Publication.written(LocalDate.of(2021, 9, 1)));
    }

    @Test
    void theFirstOfSeveralAliasesThatHoldsSomethingCounts() {
        String row =
                "{\"id\":\"1\",\"text\":\"A.\",\"date\":\"\",\"published_at\":\"2021-09-01\",\"publisher\":\"Post\"}";

        Article article = parsed(parser.parse(row(row))).article();

        assertThat(article.publication().date()).isEqualTo(LocalDate.of(2021, 9, 1));
        assertThat(article.source()).isEqualTo("Post");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            value = {
                "{\"id\":\"1\",\"text\":\"A.\"                  | a JSON object                  | at column",
                "{\"id\":\"1\",\"text\":\"A.\"} x               | a JSON object                  | at column",
                "{\"id\":\"1\",\"text\":\"A.\"} {}              | one object                     | more after its end at column 24",
                "[1]                                            | a JSON object                  | a value of another kind, array, at column 1",
                "\"words\"                                      | a JSON object                  | a value of another kind, string, at column 1",
                "{\"id\":\"1\",\"id\":\"2\",\"text\":\"A.\"}    | each field once                | a second <id> at column 11",
                "{\"id\":\"1\"}                                 | an article with a text         | no text, or nothing but blanks",
                "{\"id\":\"1\",\"text\":null}                   | an article with a text         | no text, or nothing but blanks",
                "{\"id\":\"1\",\"text\":\" \\n\"}               | an article with a text         | no text, or nothing but blanks",
                "{\"id\":\"1\",\"text\":7}                      | text as the value of <text>    | <7> at column 11",
                "{\"id\":\"1\",\"text\":[\"A.\"]}               | text as the value of <text>    | <[\"A.\"]> at column 11",
                "{\"id\":\"1\",\"text\":\"A.\",\"title\":true}  | text as the value of <title>   | <true> at column 23",
                "{\"id\":\"1\",\"text\":\"A.\",\"date\":20210901} | text as the value of <date>  | <20210901> at column 23",
                "{\"id\":\"1\",\"text\":\"A.\",\"date\":\"Sep 1\"} | a day as YYYY-MM-DD or an ISO instant | <Sep 1> at column 23",
                "{\"id\":\"1\",\"text\":\"A.\",\"date\":\"2021-09-01T25:00\"} | a day as YYYY-MM-DD or an ISO instant | <2021-09-01T25:00> at column 23",
                "{\"text\":\"A.\"}                              | an id that is not blank        | <>",
                "{\"id\":\"  \",\"text\":\"A.\"}                | an id that is not blank        | <>",
                "{\"id\":5,\"text\":\"A.\"}                     | text as the value of <id>      | <5> at column 2",
                "{\"id\":\"a\\nb\",\"text\":\"A.\"}             | an id that is not blank        | <a b>",
                "{\"id\":\"1\",\"text\":\"A \\ud800.\"}         | well-formed Unicode            | an unpaired surrogate at offset 2 of the text",
                "{\"id\":\"1\",\"text\":\"A\\u0000\"}           | text                           | a NUL character at offset 1 of the text"
            })
    void aBadRowIsRejectedWithItsLine(String row, String expected, String found) {
        ParseResult.Rejected why = rejected(parser.parse(row(row)));

        assertThat(why.file()).isEqualTo("a/b.txt");
        assertThat(why.line()).isEqualTo(7);
        assertThat(why.expected()).startsWith(expected);
        assertThat(why.found()).contains(found);
    }

    @Test
    void aBrokenRowsReasonIsShortAndOnOneLine() {
        String message = rejected(parser.parse(row("{\"id\":\"1\",\"text\":\"" + "x".repeat(100_000))))
                .message();

        assertThat(message).hasSizeLessThan(300).doesNotContain("\n");
    }

    @Test
    void anAddressThatCannotBeOpenedIsDroppedWithANote() {
        for (String url : new String[] {
            "javascript:alert(1)",
            "file:///etc/hosts",
            "not a url",
            "http://",
            "/dam",
            "https://e.org/" + "x".repeat(2000)
        }) {
            var parsed = parsed(parser.parse(row("{\"id\":\"1\",\"text\":\"A.\",\"url\":\"" + url + "\"}")));

            assertThat(parsed.article().url()).isNull();
            assertThat(parsed.notes()).singleElement().asString().startsWith("url dropped: expected an http or https");
        }
    }

    @Test
    void titlesLoseControlCharactersAndTextDoesNot() {
        String row =
                "{\"id\":\"1\",\"text\":\"A\\u001bB and a good many more words, so that one of them is no sign of a "
                        + "binary file at all.\",\"title\":\"\\u202eevil\\u001b[31m\\ud800\"}";

        Article article = parsed(parser.parse(row(row))).article();

        assertThat(article.title()).isEqualTo("evil [31m\ufffd");
        assertThat(article.text()).startsWith("A\u001bB");
    }
}
