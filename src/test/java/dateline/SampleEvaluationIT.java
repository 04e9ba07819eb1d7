package dateline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole program, with the shipped model and ranker, on the project's own questions over its own sample corpus. */
class SampleEvaluationIT {
    private static final Path FOLDER = Path.of("src", "test", "resources", "dateline", "eval");
    private static final Path QUESTIONS = FOLDER.resolve("sample-questions.jsonl");
    private static final Path EXPECTED = FOLDER.resolve("sample-expected.txt");
    private static final String COMMAND =
            "./mvnw test -Dtest=SampleEvaluationIT -Ddateline.expected=write -Dsurefire.failIfNoSpecifiedTests=false";

    @TempDir
    Path data;

    @Test
    void theNumbersAreThoseThatAreCommitted() throws IOException {
        Terminal.Result result =
                new Terminal(data).run("eval", "--json", "--questions", QUESTIONS.toString(), "--corpus", "corpus");
        assertThat(result.exitCode()).as(result.err()).isZero();
        ExpectedNumbers found = ExpectedNumbers.of(result.json().getFirst());
        if ("write".equals(System.getProperty("dateline.expected"))) {
            found.write(EXPECTED, COMMAND);
        }

        List<String> moved = ExpectedNumbers.read(EXPECTED).movedTo(found);

        assertThat(moved)
                .as(
                        "numbers of %s that moved; if they are meant to, commit what this writes, and say so: %s",
                        QUESTIONS, COMMAND)
                .isEmpty();
    }

    @Test
    void aRunIsSavedComparedAndWrittenForTrec() throws IOException {
        Path saved = data.resolve("run.jsonl");
        Path trec = data.resolve("run.trec");
        Path judgements = data.resolve("qrels");
        String[] eval = {"eval", "--json", "--questions", QUESTIONS.toString(), "--corpus", "corpus", "--most", "12"};

        JsonNode first = run(eval, "--save", saved.toString(), "--foreign", QUESTIONS.toString());
        JsonNode second =
                run(eval, "--against", saved.toString(), "--trec", trec.toString(), "--qrels", judgements.toString());

        assertThat(first.path("questions").asInt()).isEqualTo(12);
        assertThat(first.at("/foreign/foreign_declined/cases").asInt()).isEqualTo(12);
        assertThat(first.at("/foreign/auroc").isNumber()).isTrue();
        assertThat(first.at("/reliability/bins")).hasSize(10);
        assertThat(first.path("comparison").isNull()).isTrue();
        assertThat(first.path("cpu_p50_ms").asDouble()).isPositive();
        assertThat(second.at("/comparison/questions").asInt()).isEqualTo(12);
        assertThat(second.at("/comparison/other_first_sentences").asInt()).isZero();
        assertThat(second.at("/comparison/right/p").asDouble()).isEqualTo(1);
        assertThat(second.at("/comparison/changed")).isEmpty();
        assertThat(Files.readAllLines(trec)).isNotEmpty().allMatch(line -> line.matches("\\S+ Q0 \\S+ \\d+ \\d+ \\S+"));
        assertThat(Files.readAllLines(judgements)).isNotEmpty().allMatch(line -> line.matches("\\S+ 0 \\S+ 1"));
    }

    private JsonNode run(String[] command, String... options) {
        String[] whole = Stream.of(command, options).flatMap(Arrays::stream).toArray(String[]::new);
        Terminal.Result result = new Terminal(data).run(whole);
        assertThat(result.exitCode()).as(result.err()).isZero();
        return result.json().getFirst();
    }
}
