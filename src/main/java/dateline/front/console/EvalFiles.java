package dateline.front.console;

import dateline.eval.EvalQuestion;
import dateline.eval.EvalQuestions;
import dateline.eval.Outcome;
import dateline.eval.SavedRun;
import dateline.eval.TrecFiles;
import dateline.text.DatelineException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of {@code eval} that name what is asked besides, compared and written. */
final class EvalFiles {
    @Option(
            names = "--foreign",
            paramLabel = "FILE",
            description = "More questions, about something else than the archive: all of them should be declined.")
    @Nullable
    Path foreign;

    @Option(
            names = "--most",
            paramLabel = "N",
            description = "At most so many questions of each file, the same ones each time.")
    int most = Integer.MAX_VALUE;

    @Option(
            names = "--save",
            paramLabel = "FILE",
            description = "Keeps how each question went, to compare another run with.")
    @Nullable
    Path save;

    @Option(
            names = "--against",
            paramLabel = "FILE",
            description = "Compares with a run kept by --save, by paired tests.")
    @Nullable
    Path against;

    @Option(
            names = "--trec",
            paramLabel = "FILE",
            description = "Writes the articles found for questions with gold articles, as a TREC run.")
    @Nullable
    Path trec;

    @Option(names = "--qrels", paramLabel = "FILE", description = "Writes the gold articles, as TREC judgements.")
    @Nullable
    Path qrels;

    /** The questions of a file, at most as many as wanted. */
    List<EvalQuestion> rows(Path file, boolean goldSpeaker) {
        if (most < 1) {
            throw new DatelineException("expected at least 1 question as --most, found " + most);
        }
        if (!Files.isReadable(file)) {
            throw new DatelineException("expected a readable file of questions at " + file + ", found none");
        }
        return EvalQuestions.sample(EvalQuestions.read(file, goldSpeaker), most);
    }

    /** Questions that the archive does not answer; may be empty. */
    List<EvalQuestion> foreign() {
        return foreign == null
                ? List.of()
                : rows(foreign, false).stream().map(EvalQuestion::asForeign).toList();
    }

    /** The run to compare with, or null. Read before anything is asked, so that a wrong file costs no time. */
    @Nullable
    SavedRun before() {
        return against == null ? null : SavedRun.read(against);
    }

    void write(List<Outcome> outcomes) {
        if (save != null) {
            SavedRun.of(outcomes).write(save);
        }
        if (trec != null) {
            TrecFiles.writeRun(trec, outcomes);
        }
        if (qrels != null) {
            TrecFiles.writeJudgements(qrels, outcomes);
        }
    }
}
