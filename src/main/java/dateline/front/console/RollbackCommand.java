package dateline.front.console;

import dateline.archive.ingest.SnapshotHistory.Rollback;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Goes back to the snapshot before. */
@Command(
        name = "rollback",
        description = {
            "Goes back to the snapshot before the one that is current.",
            "The corpus is not loaded again until it changes or somebody asks for a reload."
        })
final class RollbackCommand implements Callable<Integer> {
    private final Context context;

    RollbackCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        Rollback done = context.services().history().rollback();
        if (context.json()) {
            JsonLines.write(context.streams().out(), HistoryJson.of(done));
        } else {
            context.print(HistoryText.of(done));
        }
        return Console.DONE;
    }
}
