package dateline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Starts Java programs of the class path in processes of their own. */
final class Child {
    private Child() {}

    /** A process that has not been started. */
    static ProcessBuilder of(Class<?> program, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                program.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command);
    }
}
