package dateline.front.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AskCommandTest extends ConsoleRun {
    @Test
    void anAnswerNamesEverythingThatIsKnown() {
        int code = run("ask", "Is the road open?");

        assertThat(code).isZero();
        assertThat(out()).isEqualTo("""
                         1  “The road is open,” Ann Lee said on Wednesday.
                            Said by:   Ann Lee, engineer, Road Office (direct); also aide
                            Told by:   Sample Agency
                            Day:       2021-09-01 (reckoned from the words there)
                            Article:   “The road” (news/a.txt), paragraph 3, Sample Gazette
                            Published: 2021-09-02 (inferred from the text, not certain)
                            Link:      https://example.org/a
                            Also in:   b.txt
                        """);
        assertThat(err()).isEmpty();
    }

    @Test
    void aDeclinedQuestionExitsWithOneAndMarksWhatIsNearest() {
        int code = run("ask", "unknown?");

        assertThat(code).isEqualTo(1);
        assertThat(out())
                .startsWith("""
                        The archive does not say. No article tells of that.

                        What comes nearest, which is not an answer:

                         1  It rained.
                        """)
                .contains("Day:       not stated; only the article's date bounds it")
                .contains("Article:   b.txt, “It rained”, paragraph 1")
                .contains("Published: day not known");
    }

    @Test
    void aConflictShowsBothFigures() {
        assertThat(run("ask", "how many?")).isZero();
        assertThat(out())
                .startsWith("The articles give different figures: 15 vehicles (1) against 20 (2).\n\n 1  “The road")
                .contains("\n\n 2  It rained.\n");
    }

    @Test
    void aQuestionWithSeveralReadingsIsNotAnswered() {
        assertThat(run("ask", "which?")).isEqualTo(1);
        assertThat(out())
                .isEqualTo("Which do you mean: 2021, 2022? Please ask the whole question again with one of them.\n");
    }

    @Test
    void onATerminalLinesFitAndKeyWordsStandOut() {
        screen = new Screen(true, true, true, 40, true);

        run("ask", "Is the road open?");

        assertThat(out()).contains("“The \u001b[1;33mroad\u001b[0m is open,”");
        assertThat(out().lines().map(line -> line.replaceAll("\u001b\\[[0-9;]*m", "")))
                .allMatch(line -> line.length() <= 40);
    }

    @Test
    void jsonStandsAloneOnStandardOutput() throws IOException {
        services.loaded = Optional.of(Samples.report());

        int code = run("ask", "--json", "Is the road open?");

        assertThat(code).isZero();
        assertThat(json()).singleElement().satisfies(row -> {
            assertThat(row.get("id").isNull()).isTrue();
            assertThat(row.get("outcome").textValue()).isEqualTo("quoted");
        });
        assertThat(err())
                .contains("Reading 3 of 3 articles\n")
                .contains("dateline: loaded 3 articles in 1.5 s\n")
                .contains("dateline: rejected c.jsonl:7: expected a text, found a␛[2J row without one\n");
    }

    @Test
    void wordsNeedNoQuotesAndOptionsConstrain() {
        run(
                "ask",
                "who",
                "spoke?",
                "--asked-on",
                "2021-09-03",
                "--speaker",
                "Ann",
                "--from=2021-09-01",
                "--to",
                "2021-09-02",
                "--source",
                "Gazette");

        assertThat(services.asked).singleElement().satisfies(question -> {
            assertThat(question.text()).isEqualTo("who spoke?");
            assertThat(question.askedOn()).isEqualTo(LocalDate.of(2021, 9, 3));
            assertThat(question.speaker()).isEqualTo("Ann");
            assertThat(question.from()).isEqualTo(LocalDate.of(2021, 9, 1));
            assertThat(question.to()).isEqualTo(LocalDate.of(2021, 9, 2));
            assertThat(question.source()).isEqualTo("Gazette");
        });
    }

    @Test
    void aBatchAnswersRowByRowAndGoesOnAfterABadOne() throws IOException {
        Path file = Files.writeString(home.resolve("q.jsonl"), """
                \uFEFF{"id":"a","question":"Is the road open?","asked_on":"2021-09-02","speaker":["Ann","Bob"],"gold":[]}
                {"id":"b"}

                {"id":"c","question":
                {"id":"d","question":"x","asked_on":"Monday"}
                {"id":"e","question":"x","from":"2021-09-02","to":"2021-09-01"}
                {"id":"f","question":"bug?"}
                {"question":"x"}
                [1]
                {"id":7,"question":"unknown?","speaker":"Ann"}
                """);

        int code = run("ask", "--questions", file.toString(), "--json");

        assertThat(code).isZero();
        List<JsonNode> rows = json();
        assertThat(rows.stream().map(row -> row.get("id").toString() + (row.has("error") ? "!" : "")))
                .containsExactly("\"a\"", "\"b\"!", "null!", "\"d\"!", "\"e\"!", "\"f\"!", "null!", "null!", "7");
        assertThat(rows.get(1).toString())
                .isEqualTo("{\"id\":\"b\",\"error\":\"" + file + ":2: expected a question, found none\"}");
        assertThat(rows.get(2).get("error").textValue()).startsWith(file + ":4: expected JSON, found: ");
        assertThat(rows.get(3).get("error").textValue())
                .isEqualTo(file + ":5: expected a day such as 2021-09-01 for 'asked_on', found <Monday>");
        assertThat(rows.get(6).get("error").textValue()).isEqualTo(file + ":8: expected an id, found none");
        assertThat(services.asked.getFirst().speaker()).isNull();
        assertThat(services.asked.getLast().speaker()).isEqualTo("Ann");
        assertThat(services.prepared).isEqualTo(1);
    }

    @Test
    void neitherABugNorADeepRecursionNorAnArchiveThatIsGoneEndsABatch() throws IOException {
        stdin = """
                {"id":"a","question":"bug?"}
                {"id":"b","question":"deep?"}
                {"id":"c","question":"unreadable?"}
                {"id":"d","question":"Is the road open?"}
                """;

        assertThat(run("--json", "ask", "--questions", "-")).isZero();

        assertThat(json().stream().map(row -> row.path("error").asText("answered")))
                .containsExactly(
                        "expected an answer, found java.lang.IllegalStateException: a bug",
                        "expected an answer, found java.lang.StackOverflowError",
                        "expected an archive, found none",
                        "answered");
    }

    @Test
    void bytesThatAreNotUtf8SpoilOnlyTheirRow() throws IOException {
        Path file = home.resolve("q.jsonl");
        Files.write(file, "{\"id\":\"a\",\"question\":\"\u00e9\"}\n".getBytes(StandardCharsets.ISO_8859_1));
        Files.writeString(file, "{\"id\":\"b\",\"question\":\"é\"}", java.nio.file.StandardOpenOption.APPEND);

        run("ask", "--questions", file.toString(), "--json");

        assertThat(json().stream().map(row -> row.has("error"))).containsExactly(true, false);
    }

    @Test
    void aThousandQuestionsCanBePipedThroughOneProcess() throws IOException {
        stdin = IntStream.range(0, 1000)
                .mapToObj(i -> "{\"id\":" + i + ",\"question\":\"Is the road open?\"}\n")
                .collect(java.util.stream.Collectors.joining());

        assertThat(run("--json", "ask", "--questions", "-")).isZero();

        assertThat(json()).hasSize(1000);
        assertThat(services.prepared).isEqualTo(1);
        assertThat(services.closed).isEqualTo(1);
    }

    @Test
    void aQuestionMayBeginWithAnAtSign() {
        assertThat(run("ask", "@nowhere")).isZero();
        assertThat(services.asked.getFirst().text()).isEqualTo("@nowhere");
    }

    @Test
    void aMissingFileOfQuestionsIsSaidBeforeAnythingIsLoaded() {
        assertThat(run("ask", "--questions", home.resolve("none.jsonl").toString()))
                .isEqualTo(2);

        assertThat(err()).contains("expected a readable file of questions at", "none.jsonl");
        assertThat(services.prepared).isZero();
    }

    @Test
    void aBlankNameIsNoLimit() {
        assertThat(run("ask", "--speaker", " ", "Is the road open?")).isEqualTo(2);

        assertThat(err()).contains("expected a name as speaker or source, found blanks");
    }
}
