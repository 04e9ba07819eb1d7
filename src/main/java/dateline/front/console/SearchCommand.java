package dateline.front.console;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import dateline.asking.question.Question;
import dateline.asking.search.Hit;
import dateline.text.DatelineException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows which passages the search finds, before anything is chosen from them. */
@Command(
        name = "search",
        description = {"Shows the passages that the search finds for a question, best first.", ""},
        footer = {
            "",
            "Examples:",
            "  dateline search talks in Panjshir",
            "  dateline search --json --questions questions.jsonl --depth 100 > hits.jsonl"
        })
final class SearchCommand implements Callable<Integer> {
    private static final int MAX_DEPTH = 10_000;

    private final Context context;

    @Mixin
    QuestionOptions options = new QuestionOptions();

    @Option(
            names = "--depth",
            paramLabel = "N",
            defaultValue = "10",
            description = "At most so many passages a question; 10 if not given.")
    int depth;

    SearchCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        if (depth < 1 || depth > MAX_DEPTH) {
            throw new DatelineException("--depth: expected 1 to " + MAX_DEPTH + ", found " + depth);
        }
        options.check();
        PassageSearch search = context.prepared().search();
        if (options.single()) {
            Question question = options.question();
            show(NullNode.instance, search.search(question, depth));
        } else {
            options.rows(context.streams().in(), row -> search(row, search));
        }
        return Console.DONE;
    }

    private void search(QuestionRows.Row row, PassageSearch search) {
        switch (row) {
            case QuestionRows.Row.Bad bad -> RowErrors.show(context, bad.id(), bad.error());
            case QuestionRows.Row.Good good ->
                RowErrors.attempt(context, good.id(), () -> search.search(good.question(), depth))
                        .ifPresent(hits -> show(good, hits));
        }
    }

    private void show(QuestionRows.Row.Good row, List<Hit> hits) {
        if (!context.json()) {
            context.print(Printable.of(row.question().text()) + "\n");
        }
        show(row.id(), hits);
    }

    private void show(JsonNode id, List<Hit> hits) {
        if (context.json()) {
            JsonLines.write(context.streams().out(), AnswerJson.hits(id, hits));
            return;
        }
        if (hits.isEmpty()) {
            context.print("Nothing found.\n");
        }
        int rank = 1;
        for (Hit hit : hits) {
            String text = hit.passage().span().of(hit.article().article().text());
            String head = String.format(
                    Locale.ROOT,
                    "%3d  %.4f  %s, paragraph %d",
                    rank++,
                    hit.score(),
                    hit.article().article().id(),
                    AnswerJson.paragraph(hit));
            context.print(Printable.of(head) + "\n");
            int width = context.streams().screen().textWidth();
            for (String line : Printable.of(text, List.of()).lines(width - 5, false)) {
                context.print("     " + line + "\n");
            }
        }
    }
}
