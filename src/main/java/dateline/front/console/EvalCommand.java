package dateline.front.console;

import dateline.eval.EvalQuestion;
import dateline.eval.EvalQuestions;
import dateline.eval.EvalReport;
import dateline.text.DatelineException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures answers against questions whose right answers are known. */
@Command(
        name = "eval",
        description = {"Asks questions whose right answers are known and counts how many come out right.", ""})
final class EvalCommand implements Callable<Integer> {
    private static final int TOLD_EVERY = 500;

    private final Context context;

    @Option(
            names = "--questions",
            paramLabel = "FILE",
            required = true,
            description = "JSON Lines as for ask, with gold, answers, gold_docs, date, kind, answerable and the like.")
    Path questions = Path.of("");

    @Option(
            names = "--gold-speaker",
            description = "The field speaker tells who is right, even where it is one name; it constrains nothing.")
    boolean goldSpeaker;

    EvalCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        if (!Files.isReadable(questions)) {
            throw new DatelineException("expected a readable file of questions at " + questions + ", found none");
        }
        List<EvalQuestion> rows = EvalQuestions.read(questions, goldSpeaker);
        EvalReport report = context.prepared().evaluation().run(rows, done -> {
            if (done % TOLD_EVERY == 0) {
                context.complain("asked " + done + " of " + rows.size() + " questions");
            }
        });
        if (context.json()) {
            JsonLines.write(context.streams().out(), EvalJson.of(report));
        } else {
            context.print(EvalText.of(report));
        }
        return Console.DONE;
    }
}
