package dateline.front.console;

import dateline.archive.ingest.IngestReport;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Brings the archive up to date and reports. */
@Command(
        name = "reload",
        description = {
            "Reads the corpus again and reports what was added, changed, removed, copied and rejected.",
            "Whoever reads the archive meanwhile sees the old one until the new one is complete."
        })
final class ReloadCommand implements Callable<Integer> {
    private final Context context;

    ReloadCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        var reload = context.services().reload();
        IngestReport report = context.withProgress(reload::reload);
        if (context.json()) {
            JsonLines.write(context.streams().out(), ReportJson.of(report));
        } else {
            context.print(ReportText.of(report));
        }
        return Console.DONE;
    }
}
