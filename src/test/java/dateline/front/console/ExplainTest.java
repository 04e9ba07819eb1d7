package dateline.front.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dateline.asking.answer.Explanation;
import dateline.asking.question.Understood;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExplainTest extends ConsoleRun {
    private static final String EXPLAINED = """
            searched for: Is the road open?
                2.00 ms  searching passages     found 1
            passages: score, words, cosine, article (first 1 of 1)
               0.500    2.00  0.900  a.txt  Ann said yes on Sep 1.
            sentences: score, confidence, what weighed most (first 1 of 1)
               1.500  0.625  Ann said yes on Sep 1.
                             ANTONYM -3.00, PAIRS +2.00, KIND +1.00, NUMBERS +0.50
            """;

    @Test
    void stepsPassagesAndSentencesFollowTheAnswer() {
        int code = run("ask", "--explain", "Is the road open?");

        assertThat(code).isZero();
        assertThat(out()).startsWith(" 1  “The road is open,”").endsWith(EXPLAINED);
    }

    @Test
    void withoutTheOptionNothingIsExplained() {
        run("ask", "Is the road open?");

        assertThat(out()).doesNotContain("searched for").doesNotContain("cosine");
    }

    @Test
    void aDeclinedQuestionIsExplainedToo() {
        int code = run("ask", "--explain", "unknown?");

        assertThat(code).isEqualTo(1);
        assertThat(out()).contains("The archive does not say.").contains("searched for: unknown?");
    }

    @Test
    void eachRowOfAFileIsExplained() throws IOException {
        var file = home.resolve("questions.jsonl");
        Files.writeString(
                file, "{\"id\": 1, \"question\": \"Is the road open?\"}\n{\"id\": 2, \"question\": \"unknown?\"}\n");

        run("ask", "--explain", "--questions", file.toString());

        assertThat(out()).contains(EXPLAINED).contains("searched for: unknown?");
    }

    @Test
    void asJsonTheExplanationStandsBesideTheAnswer() throws IOException {
        run("ask", "--json", "--explain", "Is the road open?");

        JsonNode explanation = json().getFirst().path("explanation");
        assertThat(explanation.path("searched_for").asText()).isEqualTo("Is the road open?");
        assertThat(explanation.path("steps").toString())
                .isEqualTo("[{\"name\":\"searching passages\",\"took_ms\":2.0,\"found\":1}]");
        assertThat(explanation.path("passages").toString())
                .isEqualTo(
                        "[{\"article\":\"a.txt\",\"start\":0,\"end\":22,\"score\":0.5,\"words\":2.0,\"cosine\":0.9}]");
        JsonNode sentence = explanation.path("sentences").path(0);
        assertThat(sentence.path("text").asText()).isEqualTo("Ann said yes on Sep 1.");
        assertThat(sentence.path("score").asDouble()).isEqualTo(1.5);
        assertThat(sentence.path("confidence").asDouble()).isEqualTo(0.625);
        assertThat(sentence.path("features").path("PAIRS").asDouble()).isEqualTo(0.5);
        assertThat(sentence.path("contributions").size()).isEqualTo(5);
        assertThat(sentence.path("contributions").path("ANTONYM").asDouble()).isEqualTo(-3);
    }

    @Test
    void asJsonWithoutTheOptionThereIsNone() throws IOException {
        run("ask", "--json", "Is the road open?");

        assertThat(json().getFirst().has("explanation")).isFalse();
    }

    @Test
    void onlyTheFirstOfManyAreShownAndNothingControlsTheScreen() {
        var explanation = new Explanation(
                new Understood(null, null, null, null, Understood.Kind.OTHER),
                "a\u001b[2Jb",
                List.of(new Explanation.Step("reading the question", Duration.ofMillis(1), 0)),
                Collections.nCopies(25, Samples.hit()),
                Collections.nCopies(25, Samples.weighed()));

        String text = ExplanationText.of(explanation);

        assertThat(text).contains("(first 10 of 25)").doesNotContain("\u001b");
        assertThat(text.lines().filter(line -> line.contains("ANTONYM"))).hasSize(10);
        assertThat(text.lines().filter(line -> line.contains("a.txt"))).hasSize(10);
    }
}
