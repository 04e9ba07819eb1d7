package dateline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Search, annotate and eval on the sample corpus: the keys of the contract, and offsets that are true. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CommandsIT {
    private static final Path CORPUS = Path.of("corpus");

    @TempDir
    Path data;

    @Test
    void searchGivesRangesOfTheArticlesBestFirst(@TempDir Path folder) throws IOException {
        Path questions = Files.writeString(folder.resolve("q.jsonl"), """
                {"id":"a","question":"Which province did the Taliban cut the electricity of?"}
                {"id":"b"}
                {"id":3,"question":"What did Guterres say?"}
                """);

        Terminal.Result result = run("search", "--json", "--questions", questions.toString(), "--depth", "4");

        assertThat(result.exitCode()).isZero();
        assertThat(result.json()).extracting(row -> row.path("id").asText()).containsExactly("a", "b", "3");
        assertThat(result.json().get(1).has("error")).isTrue();
        JsonNode hits = result.json().getFirst().path("hits");
        assertThat(hits).hasSize(4).allSatisfy(hit -> {
            assertThat(keys(hit)).containsExactly("article", "paragraph", "start", "end", "score");
            assertThat(hit.path("paragraph").asInt()).isPositive();
        });
        double last = Double.MAX_VALUE;
        for (JsonNode hit : hits) {
            assertThat(hit.path("score").asDouble()).isLessThanOrEqualTo(last);
            last = hit.path("score").asDouble();
        }
        JsonNode cut = hits.valueStream()
                .filter(hit -> hit.path("article").asText().endsWith(".txt"))
                .findFirst()
                .orElseThrow();
        String text = Files.readString(CORPUS.resolve(cut.path("article").asText()));
        assertThat(part(text, cut, "")).containsIgnoringCase("electricity");
    }

    @Test
    void annotateGivesRangesOfTheFile() throws IOException {
        String text = Files.readString(CORPUS.resolve("talks-in-parwan-fail.txt"));

        Terminal.Result result = run("annotate", "--json", "corpus/talks-in-parwan-fail.txt");

        assertThat(result.exitCode()).isZero();
        assertThat(result.err()).isEmpty();
        JsonNode article = result.json().getFirst();
        assertThat(keys(article))
                .containsExactly(
                        "article",
                        "published",
                        "published_basis",
                        "published_exact",
                        "sentences",
                        "timexes",
                        "statements");
        assertThat(article.path("article").asText()).isEqualTo("talks-in-parwan-fail.txt");
        assertThat(article.path("published").asText()).isEqualTo("2021-09-01");
        assertThat(article.path("published_basis").asText()).isEqualTo("written");
        assertThat(article.path("sentences")).isNotEmpty().allSatisfy(sentence -> {
            assertThat(keys(sentence))
                    .containsExactly("start", "end", "date", "date_from", "date_to", "date_basis", "events");
            assertThat(part(text, sentence, "")).isNotBlank().doesNotContain("\n\n");
        });
        assertThat(article.path("timexes"))
                .extracting(timex ->
                        part(text, timex, "") + " " + timex.path("value").asText())
                .contains("Wednesday 2021-09-01");
        assertThat(article.path("statements"))
                .allSatisfy(statement -> assertThat(keys(statement))
                        .containsExactly(
                                "start",
                                "end",
                                "mode",
                                "speaker",
                                "speaker_start",
                                "speaker_end",
                                "organisation",
                                "role",
                                "cue_start",
                                "cue_end",
                                "content",
                                "date"))
                .anySatisfy(statement -> {
                    assertThat(statement.path("mode").asText()).isEqualTo("direct");
                    assertThat(part(text, statement, "speaker_")).contains("Muttaqi");
                    assertThat(part(text, statement, "cue_")).isEqualTo("said");
                    assertThat(part(text, statement.path("content").get(0), ""))
                            .startsWith("\"")
                            .endsWith("\"");
                });
    }

    @Test
    void verifySaysWhatIsVerbatimAndWhatIsNot() {
        Terminal.Result result =
                run("verify", "--json", "Fahim Dashti said “wasn’t on their side” and “the meetings went very well”.");

        assertThat(result.exitCode()).isZero();
        assertThat(result.json())
                .extracting(check -> check.path("verdict").asText())
                .containsExactly("verbatim", "not_found");
        JsonNode match = result.json().getFirst().path("matches").get(0);
        assertThat(match.path("speaker").asText()).isEqualTo("Fahim Dashti");
        assertThat(match.path("text").asText()).contains("wasn't on their side");
        assertThat(result.json()
                        .getFirst()
                        .path("difference")
                        .get(0)
                        .path("text")
                        .asText())
                .isEqualTo("wasn't on their side");
    }

    @Test
    void quotesTimelineAndArticleReadTheSameArchive(@TempDir Path folder) throws IOException {
        Path png = folder.resolve("t.png");

        Terminal.Result quotes = run("quotes", "Guterres", "--on", "2021-08-31", "--json");
        Terminal.Result timeline = run("timeline", "Panjshir", "--png", png.toString(), "--json");
        Terminal.Result article = run("article", "thousand fighters trapped", "--json");
        Terminal.Result nobody = run("quotes", "Wanda Krol");

        assertThat(quotes.json().getFirst().path("quotations")).isNotEmpty().allSatisfy(quotation -> {
            assertThat(quotation.path("speaker").asText()).isEqualTo("Antonio Guterres");
            assertThat(quotation.path("date").asText()).isEqualTo("2021-08-31");
        });
        assertThat(timeline.json().getFirst().path("entries")).isNotEmpty();
        assertThat(Files.size(png)).isBetween(1_000L, 1_000_000L);
        assertThat(article.json().getFirst().path("article").asText()).isEqualTo("trapped-in-the-gorge.md");
        assertThat(nobody.exitCode()).isEqualTo(1);
        assertThat(nobody.out()).isEqualTo("The archive quotes no words of Wanda Krol.\n");
    }

    @Test
    void evalCountsQuotesOfTheArticles() {
        Terminal.Result result = run("eval", "--json", "--quotes", "5", "--foreign-articles", "corpus/august.jsonl");

        assertThat(result.exitCode()).isZero();
        JsonNode quotes = result.json().getFirst().path("quotes");
        assertThat(quotes.path("right_by_kind").path("verbatim").path("hits").asInt())
                .isEqualTo(5);
        assertThat(quotes.path("right_by_kind").path("foreign").path("hits").asInt())
                .as("what is of the archive itself is found")
                .isZero();
    }

    @Test
    void evalCountsWhatIsRight(@TempDir Path folder) throws IOException {
        Path questions = questions(folder);

        Terminal.Result result = run("eval", "--json", "--questions", questions.toString());

        assertThat(result.exitCode()).isZero();
        JsonNode measures = result.json().getFirst();
        assertThat(result.json()).hasSize(1);
        assertThat(measures.path("questions").asInt()).isEqualTo(4);
        assertThat(measures.path("answerable_right").path("hits").asInt()).isEqualTo(2);
        assertThat(measures.path("answerable_right").path("cases").asInt()).isEqualTo(3);
        assertThat(measures.path("unanswerable_declined").path("hits").asInt()).isEqualTo(1);
        assertThat(measures.path("right_by_kind")
                        .path("statement")
                        .path("cases")
                        .asInt())
                .isEqualTo(2);
        assertThat(measures.path("article_hits").path("10").path("hits").asInt())
                .isEqualTo(1);
        assertThat(measures.path("wrong"))
                .extracting(wrong -> wrong.path("id").asText())
                .containsExactly("wrong");
    }

    @Test
    void evalPrintsATableThatEndsItsLastLine(@TempDir Path folder) throws IOException {
        Terminal.Result result = run("eval", "--questions", questions(folder).toString());

        assertThat(result.exitCode()).isZero();
        assertThat(result.out())
                .containsPattern("right, all with an answer +2/ +3")
                .containsPattern("declined, all without one +1/ +1")
                .contains("wrong: wrong (statement, ")
                .endsWith("\n");
    }

    @Test
    void evalNamesTheLineOfARowThatIsNone(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("q.jsonl"), "\n{\"id\":\"a\"}\n");

        Terminal.Result result = run("eval", "--questions", file.toString());

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains(file + ":2: expected a field \"question\", found none");
    }

    private static Path questions(Path folder) throws IOException {
        return Files.writeString(folder.resolve("q.jsonl"), """
                {"id":"un","kind":"statement","question":"what did the UN say on Sep 1?","gold":[{"file":"un-asks-for-aid-access.txt","quote_contains":""}],"date":"2021-09-01"}
                {"id":"wrong","kind":"statement","question":"what did the UN say on Sep 1?","gold":[{"file":"un-asks-for-aid-access.txt","quote_contains":"no such words"}]}
                {"id":"cut","question":"Which province did the Taliban cut the electricity of?","answers":["electricity"],"gold_docs":["talks-in-parwan-fail.txt","resistance-counts-its-gains.txt","trapped-in-the-gorge.md"]}
                {"id":"none","question":"Who won the chess championship in 2018?","answerable":false}
                """);
    }

    private Terminal.Result run(String... arguments) {
        return new Terminal(data).run(arguments);
    }

    private static List<String> keys(JsonNode object) {
        return object.propertyStream().map(java.util.Map.Entry::getKey).toList();
    }

    private static String part(String text, JsonNode range, String prefix) {
        @Nullable JsonNode start = range.get(prefix + "start");
        return start == null || start.isNull()
                ? ""
                : text.substring(start.asInt(), range.path(prefix + "end").asInt());
    }
}
