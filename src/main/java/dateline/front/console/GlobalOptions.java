package dateline.front.console;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** Options that stand before or after any command. */
final class GlobalOptions {
    @Option(
            names = "--corpus",
            paramLabel = "PATH",
            scope = ScopeType.INHERIT,
            description = "The articles: a folder with everything below it, or one file.")
    @Nullable
    String corpus;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description = "Where Dateline keeps what it has read; several corpora can share it.")
    @Nullable
    String data;

    @Option(
            names = "--config",
            paramLabel = "FILE",
            scope = ScopeType.INHERIT,
            description = "A settings file instead of config/dateline.yaml.")
    @Nullable
    String config;

    @Option(
            names = "--json",
            scope = ScopeType.INHERIT,
            description = "JSON on standard output, one object a line, and nothing else there.")
    boolean json;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Show this help.")
    boolean help;
}
