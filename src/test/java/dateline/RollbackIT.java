package dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a load that went wrong back to the one before, by the console. */
class RollbackIT {
    private static final String QUESTION = "What fell into the water?";

    @TempDir
    Path folder;

    private Path corpus;
    private Terminal terminal;

    @BeforeEach
    void loadTwice() throws IOException {
        corpus = Files.createDirectories(folder.resolve("corpus"));
        terminal = new Terminal(folder.resolve("data"));
        Files.writeString(corpus.resolve("a.txt"), "date 2019-05-07 The crane of Velmora fell into the water.");
        run("reload");
        Files.writeString(corpus.resolve("a.txt"), "date 2019-05-07 Nothing is told here of any crane.");
        Files.writeString(corpus.resolve("b.jsonl"), "{\"id\": \"x\"}\n");
        run("reload");
    }

    private Terminal.Result run(String... arguments) {
        return terminal.run(Stream.concat(Stream.of(arguments), Stream.of("--json", "--corpus", corpus.toString()))
                .toArray(String[]::new));
    }

    @Test
    void questionsAreAnsweredFromTheSnapshotBeforeUntilTheCorpusChanges() throws IOException {
        assertThat(run("history").json()).hasSize(2);
        assertThat(run("errors").json())
                .singleElement()
                .satisfies(row -> assertThat(row.path("file").asText()).isEqualTo("b.jsonl"));

        Terminal.Result rollback = run("rollback");

        assertThat(rollback.exitCode()).isZero();
        String back = rollback.json().getFirst().path("snapshot").asText();
        Terminal.Result answer = run("ask", QUESTION);
        assertThat(answer.json().getFirst().path("snapshot").asText()).isEqualTo(back);
        assertThat(answer.out()).contains("fell into the water");
        assertThat(run("errors").json()).isEmpty();
        assertThat(run("rollback").exitCode()).isEqualTo(2);

        Files.writeString(corpus.resolve("c.txt"), "date 2019-05-09 The crane was painted.");
        assertThat(run("ask", QUESTION).json().getFirst().path("snapshot").asText())
                .isNotEqualTo(back);
        assertThat(run("history").json()).hasSize(3);
    }
}
