package dateline.front.console;

import dateline.archive.ArchiveStatus;
import dateline.archive.ingest.IngestReport;
import dateline.text.DatelineException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jline.terminal.TerminalBuilder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;

/** Questions one after the other, until there are no more. */
@Command(
        name = "chat",
        description = {
            "Takes questions one after the other. :help shows what else it takes; :quit or Ctrl-D leaves.",
            "Questions can also be piped in, one a line."
        })
final class ChatCommand implements Callable<Integer> {
    private static final String HELP = """
            Type a question, such as: what did the UN say on Sep 1?
            and then, if you like: and on August 31? what about Guterres? who said that? more
            :status  shows what is loaded
            :reload  reads the articles again
            :quit    leaves, as does Ctrl-D; Ctrl-C drops the line
            """;

    private static final Logger LOG = LoggerFactory.getLogger(ChatCommand.class);

    private final Context context;
    private final ChatTurns turns;

    ChatCommand(Context context) {
        this.context = context;
        this.turns = new ChatTurns(context);
    }

    @Override
    public Integer call() {
        ArchiveStatus status = context.prepared().status();
        context.services().rehearseInBackground();
        context.complain("ask about " + status.articles() + " articles"
                + (status.published() == null
                        ? ""
                        : " from " + status.published().from() + " to "
                                + status.published().to())
                + "; :help shows more, :quit leaves");
        try (ChatLines lines = lines()) {
            for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
                String text = line.get().strip();
                if (text.equals(":quit") || text.equals(":q") || text.equals(":exit")) {
                    break;
                }
                if (!text.isEmpty()) {
                    take(text);
                }
            }
        }
        return Console.DONE;
    }

    private ChatLines lines() {
        Screen screen = context.streams().screen();
        if (!screen.keyboard() || !screen.out()) {
            return ChatLines.piped(context.streams().in());
        }
        try {
            Path data = context.settings().data();
            Files.createDirectories(data);
            // Asking the terminal what it can do would swallow what somebody types while the archive loads.
            return ChatLines.terminal(
                    TerminalBuilder.builder()
                            .system(true)
                            .dumb(true)
                            .graphemeCluster(false)
                            .build(),
                    data.resolve("chat-history"));
        } catch (IOException e) {
            throw new DatelineException(
                    "expected a terminal and a data folder to write to, found " + e.getMessage(), e);
        }
    }

    private void take(String text) {
        try {
            switch (text) {
                case ":help" -> context.print(HELP);
                case ":status" -> context.print(ReportText.of(context.services().status()));
                case ":reload" -> {
                    IngestReport report = context.withProgress(
                            progress -> context.services().reload().reload(progress));
                    context.print(ReportText.of(report));
                }
                case String command
                when command.startsWith(":") ->
                    context.complain("expected :help, :status, :reload or :quit, found " + command);
                case String said -> turns.take(said);
            }
        } catch (DatelineException | IllegalArgumentException e) { // the next question may fare better
            context.complain(String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            LOG.error("A bug in Dateline kept <{}> from being done", text, e);
        }
    }
}
