package dateline;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dateline.config.SettingsLoader;
import dateline.front.console.Console;
import dateline.front.console.Screen;
import dateline.front.console.Streams;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The whole program as it is started from a shell, in this process: real parts, no terminal. */
final class Terminal {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path data;

    /** What a command printed and how it ended. */
    record Result(int exitCode, String out, String err) {
        /** Standard output as JSON, one object a line. */
        List<JsonNode> json() {
            List<JsonNode> objects = new ArrayList<>();
            out.lines().forEach(line -> {
                try {
                    objects.add(JSON.readTree(line));
                } catch (IOException e) {
                    throw new UncheckedIOException("expected JSON alone, found: " + line, e);
                }
            });
            return objects;
        }
    }

    /** A program that keeps its state in a folder. */
    Terminal(Path data) {
        this.data = data;
    }

    Result run(String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        Path project = Path.of("").toAbsolutePath();
        var streams = new Streams(
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8),
                Screen.of("", "", Map.of()));
        var loader = new SettingsLoader(project, project, Map.of("DATELINE_DATA", data.toString()));
        int exitCode = new Console(streams, loader, Wiring::new).run(arguments);
        return new Result(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
