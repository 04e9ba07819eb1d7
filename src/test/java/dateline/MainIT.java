package dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainIT {
    @TempDir
    Path data;

    @Test
    void aBrokenInstallationDoesNotLookLikeAQuestionWithoutAnAnswer() throws IOException, InterruptedException {
        ProcessBuilder main = Child.of(Main.class, "ask", "Is the road open?");
        // The jar names its libraries itself; the classes beside it do not.
        String libraries = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(library -> !library.contains("lucene-core") && !library.endsWith("dateline.jar"))
                .collect(Collectors.joining(File.pathSeparator));
        main.command().set(main.command().indexOf("-cp") + 1, "target/classes" + File.pathSeparator + libraries);
        main.environment().put("DATELINE_DATA", data.toString());

        Process process = main.redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        String errors = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).isEqualTo(70);
        assertThat(errors).contains("NoClassDefFoundError");
    }
}
