package dateline.front.console;

import dateline.reading.article.ParseResult.Rejected;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Lists what was rejected. */
@Command(
        name = "errors",
        description = "Lists the files and rows of what is loaded now that could not be used; loads nothing.")
final class ErrorsCommand implements Callable<Integer> {
    private final Context context;

    ErrorsCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        List<Rejected> errors = context.services().history().errors();
        if (context.json()) {
            errors.forEach(bad -> JsonLines.write(context.streams().out(), ReportJson.of(bad)));
        } else {
            context.print(HistoryText.ofErrors(errors));
        }
        return Console.DONE;
    }
}
