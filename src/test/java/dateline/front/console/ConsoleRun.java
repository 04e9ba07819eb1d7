package dateline.front.console;

import com.fasterxml.jackson.databind.JsonNode;
import dateline.config.Settings;
import dateline.config.SettingsLoader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;

/** Runs commands with services that only pretend, and keeps what was printed. */
abstract class ConsoleRun {
    @TempDir
    Path home;

    final FakeServices services = new FakeServices();
    final Map<String, String> environment = new HashMap<>();
    final ByteArrayOutputStream out = new ByteArrayOutputStream();
    final ByteArrayOutputStream err = new ByteArrayOutputStream();
    String stdin = "";
    Screen screen = Screen.NONE;

    Settings settings = new SettingsLoader(Path.of(""), Path.of(""), Map.of()).load(SettingsLoader.Overrides.NONE);

    int run(String... arguments) {
        return console().run(arguments);
    }

    Console console() {
        var streams = new Streams(
                new ByteArrayInputStream(stdin.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8),
                screen);
        return new Console(streams, new SettingsLoader(home, home, environment), loaded -> {
            settings = loaded;
            return services;
        });
    }

    List<JsonNode> json() throws IOException {
        return out().lines().map(ConsoleRun::tree).toList();
    }

    static JsonNode tree(String line) {
        try {
            return JsonLines.MAPPER.readTree(line);
        } catch (IOException e) {
            throw new IllegalArgumentException("expected JSON, found <" + line + ">", e);
        }
    }

    String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
