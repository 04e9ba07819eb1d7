package dateline.front.console;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import dateline.asking.verify.QuoteCheck;
import dateline.text.DatelineException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says whether quotes are verbatim, altered or not in the archive. */
@Command(
        name = "verify",
        description = {
            "Says of each quoted passage of a text, or of all of it if nothing is quoted, whether the archive has it",
            "verbatim, has it in other words (and which), or does not have it.",
            ""
        },
        footer = {
            "",
            "Kinds of quotation marks, dashes and blanks do not count as a change, nor does leaving out words at either end.",
            "",
            "Examples:",
            "  dateline verify \"Guterres said: 'A humanitarian catastrophe looms'\"",
            "  dateline verify --file speech.txt",
            "  dateline verify --json --claims claims.jsonl > checks.jsonl"
        })
final class VerifyCommand implements Callable<Integer> {
    private final Context context;

    @Parameters(
            paramLabel = "TEXT",
            arity = "0..*",
            description = "The text; without it, standard input is read unless that is a terminal.")
    List<String> words = List.of();

    @Option(names = "--file", paramLabel = "FILE", description = "A text of any length; - is standard input.")
    @Nullable
    String file;

    @Option(
            names = "--claims",
            paramLabel = "FILE",
            description = "Many texts with one claim each: JSON Lines with id and claim. - is standard input.")
    @Nullable
    String claims;

    VerifyCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        int given = (words.isEmpty() ? 0 : 1) + (file == null ? 0 : 1) + (claims == null ? 0 : 1);
        boolean piped = given == 0 && !context.streams().screen().keyboard();
        if (given != 1 && !piped) {
            throw new DatelineException("expected one of a text, --file FILE and --claims FILE, found "
                    + (given == 0 ? "none" : "more than one"));
        }
        if (claims != null) {
            List<ClaimRows.Row> rows = ClaimRows.read(claims, context.streams().in());
            QuoteSearch quotes = context.prepared().quotes();
            rows.forEach(row -> check(row, quotes));
            return Console.DONE;
        }
        String text = words.isEmpty()
                ? ClaimRows.text(file == null ? "-" : file, context.streams().in())
                : String.join(" ", words);
        if (text.isBlank()) {
            throw new DatelineException("expected a text to check, found only blanks");
        }
        List<QuoteCheck> checks = context.prepared().quotes().checkAll(text);
        for (int i = 0; i < checks.size(); i++) {
            if (i > 0 && !context.json()) {
                context.print("\n");
            }
            show(NullNode.instance, checks.get(i));
        }
        return Console.DONE;
    }

    private void check(ClaimRows.Row row, QuoteSearch quotes) {
        switch (row) {
            case ClaimRows.Row.Bad bad -> RowErrors.show(context, bad.id(), bad.error());
            case ClaimRows.Row.Good good ->
                RowErrors.attempt(context, good.id(), () -> quotes.checkOne(good.claim()))
                        .ifPresent(check -> {
                            show(good.id(), check);
                            if (!context.json()) {
                                context.print("\n");
                            }
                        });
        }
    }

    private void show(JsonNode id, QuoteCheck check) {
        if (context.json()) {
            JsonLines.write(context.streams().out(), CheckJson.of(id, check));
        } else {
            context.print(CheckText.of(check, context.streams().screen()));
        }
    }
}
