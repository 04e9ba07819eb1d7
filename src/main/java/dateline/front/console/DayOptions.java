package dateline.front.console;

import dateline.asking.question.Understood;
import dateline.reading.time.DateInterval;
import dateline.reading.time.DaySet;
import dateline.text.DatelineException;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The first and the last day of what is asked for. */
final class DayOptions {
    @Option(names = "--from", paramLabel = "DAY", description = "Only what is about this day or later.")
    @Nullable
    String from;

    @Option(names = "--to", paramLabel = "DAY", description = "Only what is about this day or earlier.")
    @Nullable
    String to;

    @Nullable
    LocalDate from() {
        return day(from, "--from");
    }

    @Nullable
    LocalDate to() {
        return day(to, "--to");
    }

    /**
     * The days from the first to the last; null if neither is given.
     *
     * @param on one day that is given instead; null if none is
     */
    @Nullable
    DaySet days(@Nullable String on) {
        LocalDate one = day(on, "--on");
        LocalDate first = from();
        LocalDate last = to();
        if (one != null && (first != null || last != null)) {
            throw new DatelineException("expected --on DAY or --from DAY and --to DAY, found both");
        }
        if (one != null) {
            return DaySet.day(one);
        }
        if (first == null && last == null) {
            return null;
        }
        try {
            return DaySet.of(new DateInterval(
                    Objects.requireNonNullElse(first, Understood.BEGINNING),
                    Objects.requireNonNullElse(last, Understood.END)));
        } catch (IllegalArgumentException e) {
            throw new DatelineException(String.valueOf(e.getMessage()), e);
        }
    }

    /**
     * A day that is given as an option; null if it is not.
     *
     * @throws DatelineException if it is none
     */
    static @Nullable LocalDate day(@Nullable String text, String option) {
        if (text == null) {
            return null;
        }
        try {
            return QuestionRows.day(text, option);
        } catch (IllegalArgumentException e) {
            throw new DatelineException(String.valueOf(e.getMessage()), e);
        }
    }
}
