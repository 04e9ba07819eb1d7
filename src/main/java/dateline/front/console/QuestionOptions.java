package dateline.front.console;

import dateline.asking.question.Question;
import dateline.text.DatelineException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A question, or a file of them, and what constrains it. */
final class QuestionOptions {
    @Parameters(paramLabel = "QUESTION", arity = "0..*", description = "The question; quotes around it are not needed.")
    List<String> words = List.of();

    @Option(
            names = "--questions",
            paramLabel = "FILE",
            description = {
                "Many questions instead of one: JSON Lines with id, question and optionally asked_on, speaker, from, to,"
                        + " source. - is standard input."
            })
    @Nullable
    String file;

    @Option(
            names = "--asked-on",
            paramLabel = "DAY",
            description = "The day that \"today\" is, such as 2021-09-02; nothing published after it is used.")
    @Nullable
    String askedOn;

    @Option(names = "--speaker", paramLabel = "NAME", description = "Only statements of this person or organisation.")
    @Nullable
    String speaker;

    @Option(names = "--from", paramLabel = "DAY", description = "Only what is about this day or later.")
    @Nullable
    String from;

    @Option(names = "--to", paramLabel = "DAY", description = "Only what is about this day or earlier.")
    @Nullable
    String to;

    @Option(names = "--source", paramLabel = "OUTLET", description = "Only articles of this outlet.")
    @Nullable
    String source;

    /** Whether there is one question rather than a file of them. */
    boolean single() {
        return file == null;
    }

    /**
     * Complains before anything long is begun.
     *
     * @throws DatelineException if there is not exactly one of a question and a file, or a day is none
     */
    void check() {
        if (words.isEmpty() == (file == null)) {
            throw new DatelineException(
                    "expected a question or --questions FILE, found " + (file == null ? "neither" : "both"));
        }
        if (file == null) {
            question();
        } else if (!file.equals("-") && !Files.isReadable(Path.of(file))) {
            throw new DatelineException("expected a readable file of questions at " + file + ", found none");
        } else {
            merged(Question.of("?"));
        }
    }

    Question question() {
        try {
            return merged(Question.of(String.join(" ", words)));
        } catch (IllegalArgumentException e) {
            throw new DatelineException(String.valueOf(e.getMessage()), e);
        }
    }

    /** The rows of the file; the options hold for rows that do not set the same. */
    void rows(java.io.InputStream in, Consumer<QuestionRows.Row> consumer) {
        String name = file;
        if (name == null) {
            throw new IllegalStateException("expected a file of questions, found one question");
        }
        QuestionRows.read(
                name,
                in,
                row -> consumer.accept(
                        switch (row) {
                            case QuestionRows.Row.Good good -> merged(good);
                            case QuestionRows.Row.Bad bad -> bad;
                        }));
    }

    private QuestionRows.Row merged(QuestionRows.Row.Good row) {
        try {
            return new QuestionRows.Row.Good(row.id(), merged(row.question()));
        } catch (IllegalArgumentException e) {
            return new QuestionRows.Row.Bad(row.id(), String.valueOf(e.getMessage()));
        }
    }

    private Question merged(Question question) {
        return new Question(
                question.text(),
                either(question.askedOn(), DayOptions.day(askedOn, "--asked-on")),
                either(question.speaker(), speaker),
                either(question.from(), DayOptions.day(from, "--from")),
                either(question.to(), DayOptions.day(to, "--to")),
                either(question.source(), source));
    }

    private static <T> @Nullable T either(@Nullable T first, @Nullable T second) {
        return first != null ? first : second;
    }
}
