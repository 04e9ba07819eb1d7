package dateline;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.member.MembersHolder;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** While a bot keeps the members' database open. */
class HeldMembersIT {
    @TempDir
    Path folder;

    @Test
    void feedbackSaysInOneSentenceWhatToDo() throws IOException, InterruptedException {
        Path data = folder.resolve("data");
        Path corpus = Files.createDirectories(folder.resolve("corpus"));
        Process holder = Child.of(MembersHolder.class, data.toString(), corpus.toString())
                .redirectError(folder.resolve("errors.txt").toFile())
                .start();
        BufferedReader says = holder.inputReader(StandardCharsets.UTF_8);
        for (String line = says.readLine(); !"held".equals(line); line = says.readLine()) {
            assertThat(line).as("%s", folder.resolve("errors.txt")).isNotNull();
        }

        Terminal.Result result = new Terminal(data).run("feedback", "--corpus", corpus.toString());

        holder.destroyForcibly().waitFor();
        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err().lines())
                .singleElement()
                .asString()
                .contains("members.mv.db open, found another process at it", "a running bot keeps it open");
    }
}
