package dateline.front.console;

import dateline.archive.ingest.PastSnapshot;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Lists the snapshots that are kept. */
@Command(name = "history", description = "Lists the snapshots that are kept, newest first; loads nothing.")
final class HistoryCommand implements Callable<Integer> {
    private final Context context;

    HistoryCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        List<PastSnapshot> past = context.services().history().history();
        if (context.json()) {
            past.forEach(snapshot -> JsonLines.write(context.streams().out(), HistoryJson.of(snapshot)));
        } else {
            context.print(HistoryText.of(past));
        }
        return Console.DONE;
    }
}
