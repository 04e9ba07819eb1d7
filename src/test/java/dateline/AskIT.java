package dateline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole program on the sample corpus, and on real articles where they are there. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AskIT {
    @TempDir
    Path data;

    @Test
    void theReadmesQuestionBringsTheSentenceItsSpeakerAndBothDates() {
        Terminal.Result result = terminal().run("ask", "--json", "what did the UN say on Sep 1?");

        assertThat(result.exitCode()).isZero();
        JsonNode answer = result.json().getFirst();
        assertThat(answer.path("outcome").asText()).isEqualTo("quoted");
        assertThat(answer.path("understood").path("from").asText()).isEqualTo("2021-09-01");
        assertThat(answer.path("quotations")).isNotEmpty().allSatisfy(quotation -> {
            assertThat(day(quotation)).isEqualTo("2021-09-01");
            assertThat(quotation.path("speaker").asText()
                            + quotation.path("organisation").asText())
                    .containsAnyOf("UN", "United Nations");
        });
        assertThat(answer.path("quotations").get(0).path("text").asText())
                .containsAnyOf("cease hostilities", "cannot continue", "let humanitarian workers through");
        assertThat(answer.path("quotations").get(0).path("published_basis").asText())
                .isEqualTo("inferred");
    }

    @Test
    void whatIsPrintedForPeopleNamesArticleDatesAndParagraph() {
        Terminal.Result result = terminal().run("ask", "what did the UN say on Sep 1?");

        assertThat(result.exitCode()).isZero();
        assertThat(result.out())
                .contains("cease hostilities and abide")
                .contains("2021-09-01")
                .contains("un-asks-for-aid-access.txt")
                .contains("paragraph 1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "What did Guterres say on Aug 31? | losing access",
                "What did Muttaqi say about those who want to fight? | it is enough",
                "What did Hashmat Ghani Ahmadzai say about Massoud? | Ahmad Massoud",
                "Which province did the Taliban cut the electricity of? | electricity",
            })
    void answersOnTheSampleCorpusQuoteTheRightSentence(String question, String part) {
        Terminal.Result result = terminal().run("ask", "--json", question);

        assertThat(result.exitCode()).isZero();
        assertThat(result.json()
                        .getFirst()
                        .path("quotations")
                        .get(0)
                        .path("text")
                        .asText())
                .contains(part);
    }

    @Test
    void figuresThatDifferStandSideBySide() {
        Terminal.Result result = terminal().run("ask", "--json", "How many humvees has the resistance seized?");

        JsonNode answer = result.json().getFirst();
        assertThat(answer.path("outcome").asText()).isEqualTo("conflicting");
        assertThat(answer.path("conflict"))
                .extracting(side -> side.path("value").asText())
                .containsExactlyInAnyOrder("15", "1870");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What did the UN say on September 20?",
                "What did Angela Merkel say about Panjshir?",
                "Who won the chess championship in 2018?",
                "qwert yuiop",
            })
    void whatTheArchiveDoesNotSayIsDeclinedWithExitCodeOne(String question) {
        Terminal.Result result = terminal().run("ask", "--json", question);

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.json().getFirst().path("outcome").asText()).isEqualTo("not_in_archive");
        assertThat(result.json().getFirst().path("quotations")).isEmpty();
    }

    @Test
    void anotherDayIsDeclinedWithTheNearestDays() {
        Terminal.Result result = terminal().run("ask", "--json", "What did the UN say on September 20?");

        JsonNode answer = result.json().getFirst();
        assertThat(answer.path("reason").path("missing").asText()).isEqualTo("day");
        assertThat(answer.path("reason").path("text").asText()).contains("20 September 2021", "1 September 2021");
        assertThat(answer.path("nearest")).isNotEmpty();
    }

    @Test
    void aBatchIsOneProcessAndABadRowDoesNotEndIt(@TempDir Path folder) throws IOException {
        Path questions = Files.writeString(folder.resolve("q.jsonl"), """
                {"id":"a","question":"what did the UN say on Sep 1?"}
                {"id":"b"}
                {"id":"c","question":"What did Guterres say?","asked_on":"2021-09-30"}
                """);

        Terminal.Result result = terminal().run("ask", "--json", "--questions", questions.toString());

        assertThat(result.exitCode()).isZero();
        assertThat(result.json()).extracting(row -> row.path("id").asText()).containsExactly("a", "b", "c");
        assertThat(result.json().get(1).has("error")).isTrue();
    }

    @Test
    void nothingPublishedAfterTheDayOfAskingIsUsed() {
        Terminal.Result result = terminal()
                .run("ask", "--json", "--asked-on", "2021-08-25", "How many humvees has the resistance seized?");

        List<JsonNode> shown = new ArrayList<>();
        result.json().getFirst().path("quotations").forEach(shown::add);
        result.json().getFirst().path("nearest").forEach(shown::add);
        assertThat(shown)
                .allSatisfy(quotation ->
                        assertThat(quotation.path("published").asText()).isLessThanOrEqualTo("2021-08-25"));
    }

    @Test
    void theFiveArticlesAreAnsweredAtLeastAsWellAsBefore() {
        Path seeds = SharedData.orSkip("seeds");
        Path questions = SharedData.orSkip("eval/seed-questions.jsonl");

        Terminal.Result result =
                terminal().run("eval", "--json", "--corpus", seeds.toString(), "--questions", questions.toString());

        JsonNode measures = result.json().getFirst();
        assertThat(measures.path("answerable_right").path("hits").asInt()).isGreaterThanOrEqualTo(25);
        assertThat(measures.path("unanswerable_declined").path("hits").asInt()).isEqualTo(11);
    }

    @Test
    void theMainQuestionOnTheFiveArticles() {
        Path seeds = SharedData.orSkip("seeds");

        Terminal.Result result =
                terminal().run("ask", "--corpus", seeds.toString(), "--json", "what did the UN say on Sep 1?");

        JsonNode first = result.json().getFirst().path("quotations").get(0);
        assertThat(first.path("text").asText()).contains("cease hostilities and abide");
        assertThat(first.path("date").asText()).isEqualTo("2021-09-01");
    }

    /** The sentence's own day or, where it has none, its article's. */
    private static String day(JsonNode quotation) {
        return quotation.path("date").isNull()
                ? quotation.path("published").asText()
                : quotation.path("date").asText();
    }

    private Terminal terminal() {
        return new Terminal(data);
    }
}
