package dateline;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dateline.archive.store.LockHolder;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** While another process loads the same corpus. */
class HeldArchiveIT {
    private static final String QUESTION = "What fell into the water?";

    @TempDir
    Path folder;

    private Path data;
    private Path corpus;
    private Terminal terminal;
    private Process holder;
    private String before;

    @BeforeEach
    void loadThenChangeWhileAnotherProcessHoldsIt() throws IOException {
        data = folder.resolve("data");
        corpus = Files.createDirectories(folder.resolve("corpus"));
        terminal = new Terminal(data);
        Files.writeString(corpus.resolve("a.txt"), "date 2019-05-07 The crane of Velmora fell into the water.");
        before = snapshot(terminal.run("reload", "--json", "--corpus", corpus.toString()));
        Files.writeString(corpus.resolve("b.txt"), "date 2019-05-09 The crane of Velmora was lifted.");
        holder = Child.of(LockHolder.class, data.toString(), corpus.toString())
                .redirectError(folder.resolve("errors.txt").toFile())
                .start();
        BufferedReader says = holder.inputReader(StandardCharsets.UTF_8);
        assertThat(says.readLine()).as("%s", folder.resolve("errors.txt")).isEqualTo("held");
    }

    @AfterEach
    void letGo() throws InterruptedException {
        holder.destroyForcibly().waitFor();
    }

    @Test
    void aReloadIsRefusedNamingWhoIsAtIt() {
        Terminal.Result result = terminal.run("reload", "--corpus", corpus.toString());

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err().lines())
                .singleElement()
                .asString()
                .contains(corpus.toString(), "process " + holder.pid(), "try again");
    }

    @Test
    void aQuestionIsAnsweredFromTheSnapshotBeforeWithOneLineAboutIt() {
        var log = new ListAppender<ILoggingEvent>();
        log.start();
        var logger = (Logger) LoggerFactory.getLogger(Wiring.class);
        logger.addAppender(log);

        Terminal.Result result = terminal.run("ask", "--json", "--corpus", corpus.toString(), QUESTION);

        logger.detachAppender(log);
        assertThat(result.exitCode()).isZero();
        assertThat(snapshot(result)).isEqualTo(before);
        assertThat(result.err()).isEmpty();
        assertThat(log.list)
                .singleElement()
                .satisfies(event -> assertThat(event.getFormattedMessage())
                        .startsWith("Answering from the snapshot before: ")
                        .contains("process " + holder.pid())
                        .doesNotContain("\n"));
    }

    @Test
    void theNewSnapshotIsReadOnceTheOtherProcessIsGone() throws InterruptedException {
        holder.destroyForcibly().waitFor();

        Terminal.Result result = terminal.run("ask", "--json", "--corpus", corpus.toString(), QUESTION);

        assertThat(result.exitCode()).isZero();
        assertThat(snapshot(result)).isNotEqualTo(before);
    }

    private static String snapshot(Terminal.Result result) {
        return result.json().getFirst().path("snapshot").asText();
    }
}
