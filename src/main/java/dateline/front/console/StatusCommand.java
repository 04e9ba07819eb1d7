package dateline.front.console;

import dateline.archive.ArchiveStatus;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Shows what is loaded, without loading anything. */
@Command(name = "status", description = "Shows what is loaded now; loads nothing.")
final class StatusCommand implements Callable<Integer> {
    private final Context context;

    StatusCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        ArchiveStatus status = context.services().status();
        if (context.json()) {
            JsonLines.write(context.streams().out(), ReportJson.of(status));
        } else {
            boolean token = context.settings().discord().token() != null;
            context.print(
                    ReportText.of(status) + "Bot:       " + (token ? "a token is set" : "no token is set") + "\n");
        }
        return Console.DONE;
    }
}
