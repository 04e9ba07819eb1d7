package dateline;

import dateline.config.SettingsLoader;
import dateline.front.console.Console;
import dateline.front.console.Screen;
import dateline.front.console.Streams;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The program: arguments in, exit code out. */
public final class Main {
    /** Tells at each start how it computes vectors. Kept here because loggers that nobody holds lose their level. */
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene.internal.vectorization");

    private Main() {}

    /**
     * Runs one command. System properties, set by the launcher: {@code dateline.home}, Dateline's own folder; {@code
     * dateline.terminals}, which of the standard streams 0, 1, 2 are terminals; {@code dateline.columns}, their width.
     */
    public static void main(String... arguments) {
        // The tokenizer library asks a cloud address on load unless this is set before it loads.
        if (System.getProperty("OPT_OUT_TRACKING") == null) {
            System.setProperty("OPT_OUT_TRACKING", "true");
        }
        // Pictures are drawn into memory; a screen, if there is one, is not asked.
        if (System.getProperty("java.awt.headless") == null) {
            System.setProperty("java.awt.headless", "true");
        }
        LUCENE.setLevel(Level.SEVERE);
        // By itself the JVM would exit with 1, which says that the archive does not answer. Printed, not logged: the
        // log
        // may be what failed.
        Thread.currentThread().setUncaughtExceptionHandler((_, failure) -> {
            failure.printStackTrace();
            System.exit(Console.BUG);
        });
        Path workingDirectory = Path.of("").toAbsolutePath();
        var loader = new SettingsLoader(
                workingDirectory
                        .resolve(System.getProperty("dateline.home", ""))
                        .normalize(),
                workingDirectory,
                System.getenv());
        var screen = Screen.of(
                System.getProperty("dateline.terminals", ""),
                System.getProperty("dateline.columns", ""),
                System.getenv());
        var streams = new Streams(System.in, stream(FileDescriptor.out), stream(FileDescriptor.err), screen);
        var console = new Console(streams, loader, Wiring::new);
        Runtime.getRuntime().addShutdownHook(new Thread(console::close, "shutdown"));
        System.exit(console.run(arguments));
    }

    /** UTF-8 whatever the locale says; the console flushes. */
    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(
                new BufferedOutputStream(new FileOutputStream(descriptor)), false, StandardCharsets.UTF_8);
    }
}
