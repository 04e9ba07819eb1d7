package dateline.front.console;

import dateline.member.FeedbackStore;
import dateline.member.Verdict;
import dateline.text.DatelineException;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes what members said of answers as questions to measure with. */
@Command(
        name = "feedback",
        description = {
            "Writes which answers members of Discord servers called right or wrong, as questions that eval reads:",
            "JSON Lines, one a verdict, oldest first. It never says who judged.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  dateline feedback --corpus articles --verdict right --out right.jsonl",
            "  dateline eval --corpus articles --questions right.jsonl"
        })
final class FeedbackCommand implements Callable<Integer> {
    private final Context context;

    @Option(names = "--out", paramLabel = "FILE", description = "Writes to a file; standard output unless told.")
    @Nullable
    Path out;

    @Option(names = "--since", paramLabel = "DAY", description = "Only what was said on this day or later.")
    @Nullable
    String since;

    @Option(names = "--verdict", paramLabel = "right|wrong", description = "Only such verdicts.")
    @Nullable
    String verdict;

    FeedbackCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        Instant from = from();
        Verdict wanted = wanted();
        FeedbackStore feedback = context.services().feedback();
        Path file = out;
        if (file == null) {
            write(feedback, from, wanted, context.streams().out());
            return Console.DONE;
        }
        try (var stream =
                new PrintStream(new BufferedOutputStream(Files.newOutputStream(file)), false, StandardCharsets.UTF_8)) {
            int count = write(feedback, from, wanted, stream);
            if (stream.checkError()) {
                throw new DatelineException("expected " + file + " to take all that was written, found it full");
            }
            context.complain("wrote " + count + " verdicts to " + file);
        } catch (IOException e) {
            throw new DatelineException("expected a file that can be written at " + file + ", found " + e, e);
        }
        return Console.DONE;
    }

    private static int write(
            FeedbackStore feedback, @Nullable Instant from, @Nullable Verdict wanted, PrintStream stream) {
        return feedback.export(from, wanted, one -> JsonLines.write(stream, FeedbackJson.of(one)));
    }

    private @Nullable Instant from() {
        if (since == null) {
            return null;
        }
        try {
            return QuestionRows.day(since, "--since")
                    .atStartOfDay(context.settings().timeZone())
                    .toInstant();
        } catch (IllegalArgumentException e) {
            throw new DatelineException(String.valueOf(e.getMessage()), e);
        }
    }

    private @Nullable Verdict wanted() {
        return switch (verdict == null ? "" : verdict.toLowerCase(Locale.ROOT)) {
            case "" -> null;
            case "right" -> Verdict.RIGHT;
            case "wrong" -> Verdict.WRONG;
            case String other ->
                throw new DatelineException("expected right or wrong as --verdict, found <" + other + ">");
        };
    }
}
