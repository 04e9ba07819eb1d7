package dateline.front.console;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.eval.Comparison;
import dateline.eval.EvalQuestion;
import dateline.eval.EvalReport;
import dateline.eval.Evaluation;
import dateline.eval.Measures;
import dateline.eval.Outcome;
import dateline.eval.SavedRun;
import dateline.eval.quotes.QuoteReport;
import dateline.text.DatelineException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Measures answers against questions whose right answers are known, and the reading of articles against gold. */
@Command(
        name = "eval",
        description = {
            "Asks questions whose right answers are known and counts how many come out right;",
            "measures dates, statements and speakers against gold annotations, and the checking of quotes.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  dateline eval --corpus articles --questions questions.jsonl --save before.jsonl",
            "  dateline eval --corpus articles --questions questions.jsonl --against before.jsonl",
            "  dateline eval --timeml TimeBank --timeml AQUAINT --attributions polnear.jsonl",
            "  dateline eval --corpus articles --statements gold.json --missed",
            "  dateline eval --corpus articles --quotes 500 --foreign-articles others.jsonl"
        })
final class EvalCommand implements Callable<Integer> {
    private static final int TOLD_EVERY = 500;

    private final Context context;

    @Option(
            names = "--questions",
            paramLabel = "FILE",
            description = "JSON Lines as for ask, with gold, answers, gold_docs, date, kind, answerable and the like.")
    @Nullable
    Path questions;

    @Option(
            names = "--gold-speaker",
            description = "The field speaker tells who is right, even where it is one name; it constrains nothing.")
    boolean goldSpeaker;

    @Mixin
    private final EvalFiles files = new EvalFiles();

    @Option(
            names = "--timeml",
            paramLabel = "DIR",
            description = "Documents with gold time expressions (TimeML); may be given several times.")
    List<Path> timeMl = List.of();

    @Option(
            names = "--attributions",
            paramLabel = "FILE",
            description = "Articles with gold attributions (PolNeAR as JSON Lines); may be given several times.")
    List<Path> attributions = List.of();

    @Option(
            names = "--statements",
            paramLabel = "FILE",
            description = "Gold statements with speakers and days (a JSON array) of the articles of the corpus.")
    @Nullable
    Path statements;

    @Mixin
    private final EvalQuotes quotes = new EvalQuotes();

    @Option(
            names = "--rehearse",
            paramLabel = "N",
            description = {
                "So many questions made of the archive's headlines are asked first and not counted, so that times are those"
                        + " of a process at work; ${DEFAULT-VALUE} unless told."
            })
    int rehearsed = 100;

    @Option(names = "--missed", description = "Lists what was missed in articles and of quotes, one line each.")
    boolean missed;

    EvalCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        boolean reads = statements != null || !timeMl.isEmpty() || !attributions.isEmpty();
        if (questions == null && !reads && !quotes.wanted()) {
            throw new DatelineException(
                    "expected something to measure (--questions, --quotes, --timeml, --attributions or"
                            + " --statements), found nothing");
        }
        ReadingReports reading = reading();
        EvalResult result = questions == null ? null : answers(questions);
        QuoteReport checked = quotes.report(context);
        if (context.json()) {
            ObjectNode json = result == null ? JsonLines.object() : EvalJson.of(result);
            ReadingJson.add(json, reading);
            if (checked != null) {
                QuoteEvalJson.add(json, checked);
            }
            JsonLines.write(context.streams().out(), json);
        } else {
            context.print(ReadingText.of(reading, missed)
                    + (result == null ? "" : EvalText.of(result))
                    + (checked == null ? "" : QuoteEvalText.of(checked, missed)));
        }
        return Console.DONE;
    }

    private ReadingReports reading() {
        var evaluation = context.services().readingEvaluation();
        Path gold = statements;
        return new ReadingReports(
                timeMl.stream().map(evaluation::timexes).toList(),
                attributions.stream().map(evaluation::attributions).toList(),
                gold == null
                        ? null
                        : evaluation.statements(
                                gold,
                                ArticleFiles.read(
                                                context,
                                                List.of(context.settings().corpus()))
                                        .articles()));
    }

    private EvalResult answers(Path file) {
        List<EvalQuestion> own = files.rows(file, goldSpeaker);
        List<EvalQuestion> foreign = files.foreign();
        SavedRun before = files.before();
        Evaluation evaluation = context.prepared().evaluation();
        context.services().rehearse(rehearsed);
        List<Outcome> outcomes = ask(evaluation, own, "questions");
        EvalReport report = Measures.report(outcomes, ask(evaluation, foreign, "foreign questions"));
        files.write(outcomes);
        return new EvalResult(report, before == null ? null : Comparison.of(before, SavedRun.of(outcomes)));
    }

    private List<Outcome> ask(Evaluation evaluation, List<EvalQuestion> rows, String what) {
        return evaluation.ask(rows, done -> {
            if (done % TOLD_EVERY == 0) {
                context.complain("asked " + done + " of " + rows.size() + " " + what);
            }
        });
    }
}
