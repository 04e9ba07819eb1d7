package dateline.front.console;

import dateline.archive.embedding.Projection;
import dateline.eval.EvalQuestions;
import dateline.eval.training.Training;
import dateline.text.DatelineException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Trains what chooses sentences, from questions whose answers are known. */
@Command(
        name = "train",
        description = {
            "Trains the projection and the ranker on questions with answers and gold articles, and writes both files.",
            ""
        })
final class TrainCommand implements Callable<Integer> {
    /** The encoders have states of 384 values: more dimensions would add nothing. */
    private static final int MAX_DIMENSIONS = 384;

    private final Context context;

    @Option(names = "--questions", paramLabel = "FILE", required = true, description = "JSON Lines as for eval.")
    Path questions = Path.of("");

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "Where the files are written.")
    Path folder = Path.of("");

    @Option(names = "--dimensions", defaultValue = "128", description = "Of the projection (default: 128).")
    int dimensions;

    @Option(names = "--epochs", defaultValue = "3", description = "Over the questions (default: 3).")
    int epochs;

    @Option(names = "--rate", defaultValue = "0.0005", description = "Of learning at first (default: 0.0005).")
    double rate;

    @Option(
            names = "--answerability",
            paramLabel = "FILE",
            description =
                    "Questions with and without answers, of other articles: only the probability learns from them.")
    @Nullable
    Path answerability;

    @Option(
            names = "--projection",
            paramLabel = "FILE",
            description = "A projection to keep: only the ranker is trained.")
    @Nullable
    Path projection;

    TrainCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        check();
        var material = new Training.Material(
                EvalQuestions.read(questions, false),
                answerability == null ? List.of() : EvalQuestions.read(answerability, false),
                projection == null ? null : Projection.read(projection));
        try {
            context.prepared()
                    .training(context::complain)
                    .run(material, new Training.Schedule(dimensions, epochs, rate), folder);
        } catch (IOException e) {
            throw new UncheckedIOException("expected to write " + folder, e);
        }
        return Console.DONE;
    }

    private void check() {
        if (dimensions < 1 || dimensions > MAX_DIMENSIONS) {
            throw new DatelineException("--dimensions: expected 1 to " + MAX_DIMENSIONS + ", found " + dimensions);
        }
        if (epochs < 1) {
            throw new DatelineException("--epochs: expected at least 1, found " + epochs);
        }
        if (!(rate > 0 && rate < 1)) {
            throw new DatelineException("--rate: expected a number between 0 and 1, found " + rate);
        }
    }
}
