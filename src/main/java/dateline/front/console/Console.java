package dateline.front.console;

import dateline.config.Settings;
import dateline.config.SettingsLoader;
import dateline.text.DatelineException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;

/**
 * The command line. Exit codes: 0 done, 1 the one question was not answered, 2 usage or configuration error, 70 a bug
 * ({@code EX_SOFTWARE} of sysexits.h).
 */
public final class Console implements AutoCloseable {
    static final int DONE = 0;
    static final int NOT_ANSWERED = 1;
    static final int USAGE = 2;

    /** A bug ended the command. */
    public static final int BUG = 70;

    private static final Logger LOG = LoggerFactory.getLogger(Console.class);

    private final Context context;
    private final CommandLine commands;

    /**
     * Creates a console for one run.
     *
     * @param opener makes the services when a command first needs them
     */
    public Console(Streams streams, SettingsLoader loader, Function<Settings, Services> opener) {
        context = new Context(streams, loader, opener);
        commands = commandLine(context);
    }

    /** Runs one command and returns its exit code; complaints go to standard error in one sentence. */
    public int run(String... arguments) {
        int exitCode;
        try {
            exitCode = commands.execute(arguments);
        } finally {
            context.close();
            context.streams().err().flush();
        }
        if (context.streams().out().checkError()) { // flushes too; a full disk must not look like an answer
            context.complain("expected standard output to take all that was printed, found it closed or full");
            return USAGE;
        }
        return exitCode;
    }

    /** Closes what the command uses, from another thread when the program is told to stop. */
    @Override
    public void close() {
        context.stop();
    }

    private static CommandLine commandLine(Context context) {
        Streams streams = context.streams();
        var chat = new ChatCommand(context);
        var bot = new BotCommand(context);
        // The mixin comes first: its options are handed down to the commands that are added after it.
        var root = new CommandLine(new DatelineCommand(context, chat, bot))
                .addMixin("global", context.options())
                .addSubcommand(new AskCommand(context))
                .addSubcommand(chat)
                .addSubcommand(new ReloadCommand(context))
                .addSubcommand(new StatusCommand(context))
                .addSubcommand(new ErrorsCommand(context))
                .addSubcommand(new HistoryCommand(context))
                .addSubcommand(new RollbackCommand(context))
                .addSubcommand(new SearchCommand(context))
                .addSubcommand(new AnnotateCommand(context))
                .addSubcommand(new VerifyCommand(context))
                .addSubcommand(new QuotesCommand(context))
                .addSubcommand(new TimelineCommand(context))
                .addSubcommand(new ArticleCommand(context))
                .addSubcommand(new EvalCommand(context))
                .addSubcommand(new FeedbackCommand(context))
                .addSubcommand(new TrainCommand(context))
                .addSubcommand(bot)
                .addSubcommand(new HelpCommand());
        root.setExpandAtFiles(false) // a question may begin with @
                .setOut(writer(streams.out()))
                .setErr(writer(streams.err()))
                .setColorScheme(
                        CommandLine.Help.defaultColorScheme(streams.screen().colour() ? Ansi.ON : Ansi.OFF))
                .setUsageHelpWidth(Math.clamp(streams.screen().columns(), 60, 120))
                .setParameterExceptionHandler((failure, _) -> usage(context, failure))
                .setExecutionExceptionHandler((failure, _, _) -> failed(context, failure));
        return root;
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }

    private static int usage(Context context, ParameterException failure) {
        CommandLine command = failure.getCommandLine();
        boolean isRoot = command.getParent() == null;
        context.complain(
                failure.getMessage() + "; see: dateline help" + (isRoot ? "" : " " + command.getCommandName()));
        return USAGE;
    }

    private static int failed(Context context, Exception failure) {
        if (failure instanceof DatelineException expected) {
            context.complain(String.valueOf(expected.getMessage()));
            return USAGE;
        }
        if (context.isStopping()) {
            LOG.debug("The command was cut off", failure);
        } else {
            LOG.error("A bug in Dateline ended the command", failure);
        }
        return BUG;
    }
}
