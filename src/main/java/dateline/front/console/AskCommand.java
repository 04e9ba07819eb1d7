package dateline.front.console;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.asking.answer.Answer;
import dateline.asking.answer.Answerer;
import dateline.asking.answer.Explanation;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Answers one question, or a file of them in one process. */
@Command(
        name = "ask",
        description = {
            "Answers a question with quotations from the articles, or says that they do not answer it.",
            "A file of questions is answered row by row; a row that is no question gives its id and an error.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  dateline ask \"what did the UN say on Sep 1?\"",
            "  dateline ask --speaker Guterres --from 2021-08-31 --to 2021-08-31 what was said about aid",
            "  dateline ask --explain \"how many lorries crossed the border?\"",
            "  dateline ask --json --questions questions.jsonl > answers.jsonl"
        })
final class AskCommand implements Callable<Integer> {
    private final Context context;

    @Mixin
    QuestionOptions options = new QuestionOptions();

    @Option(
            names = "--explain",
            description =
                    "Shows beside each answer the passages and sentences that were weighed, and the time of each step.")
    boolean explain;

    AskCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        options.check();
        Answerer answerer = context.prepared().answerer();
        if (options.single()) {
            Answer answer = answerer.answer(options.question());
            if (context.json()) {
                write(NullNode.instance, answer);
            } else {
                context.print(AnswerText.of(answer, context.streams().screen()));
                explain(answer);
            }
            return exitCode(answer);
        }
        options.rows(context.streams().in(), row -> answer(row, answerer));
        return Console.DONE;
    }

    static int exitCode(Answer answer) {
        return switch (answer) {
            case Answer.Quoted _, Answer.Conflicting _ -> Console.DONE;
            case Answer.Clarify _, Answer.NotInArchive _ -> Console.NOT_ANSWERED;
        };
    }

    private void answer(QuestionRows.Row row, Answerer answerer) {
        switch (row) {
            case QuestionRows.Row.Bad bad -> RowErrors.show(context, bad.id(), bad.error());
            case QuestionRows.Row.Good good ->
                RowErrors.attempt(context, good.id(), () -> answerer.answer(good.question()))
                        .ifPresent(answer -> show(good, answer));
        }
    }

    private void show(QuestionRows.Row.Good row, Answer answer) {
        if (context.json()) {
            write(row.id(), answer);
        } else {
            context.print(Printable.of(row.question().text()) + "\n"
                    + AnswerText.of(answer, context.streams().screen()) + "\n");
            explain(answer);
        }
    }

    private void write(JsonNode id, Answer answer) {
        ObjectNode json = AnswerJson.answer(id, answer);
        if (explain) {
            json.set("explanation", ExplanationJson.of(explanation(answer)));
        }
        JsonLines.write(context.streams().out(), json);
    }

    private void explain(Answer answer) {
        if (explain) {
            context.print(ExplanationText.of(explanation(answer)));
        }
    }

    private Explanation explanation(Answer answer) {
        return context.prepared().explainer().explain(answer.frame().question());
    }
}
