package dateline.archive.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The tokenizer library asks a cloud metadata address when it is loaded, unless it is told not to. */
class NothingIsAskedOnLoadIT {
    @Test
    void theEncoderAsksForNoAddress() throws IOException, InterruptedException {
        assertThat(load("ours")).contains("vectors 1").noneMatch(line -> line.startsWith("asked"));
    }

    @Test
    void theSameModelWithoutTheSwitchWouldAsk() throws IOException, InterruptedException {
        assertThat(load("theirs")).contains("vectors 1").anyMatch(line -> line.startsWith("asked"));
    }

    private static List<String> load(String which) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LoadedWithoutAsking.class.getName(),
                        which)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().remove(OnnxBert.OPT_OUT);
        Process process = builder.start();
        try (var output = process.inputReader(StandardCharsets.UTF_8)) {
            List<String> lines = output.lines().toList();
            process.waitFor();
            return lines;
        }
    }
}
