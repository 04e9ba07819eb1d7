package dateline.reading.time;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a text has told of so far: the day that "that day" and "two days later" are reckoned from, and the business period
 * that "a year earlier" is compared with. One for each reading of a text; not thread-safe.
 *
 * <p>That the last day named is what later ones hang on is HeidelTime's way with narratives (Strötgen and Gertz 2013); in
 * news it holds for "that day" and "later" only, while "ago" and weekdays hang on the day of writing.
 */
final class Focus {
    private static final int NOWHERE = -2;

    private @Nullable LocalDate day;
    private @Nullable DateInterval days;
    private @Nullable String report;
    private int end = NOWHERE;

    /** Forgets where the last name stood: what comes next is read on its own. */
    void startsRegion() {
        end = NOWHERE;
    }

    /** The last single day named; empty if there is none. */
    Optional<LocalDate> day() {
        return Optional.ofNullable(day);
    }

    /** The first day of the last value that names days; empty if there is none. */
    Optional<DateInterval> days() {
        return Optional.ofNullable(days);
    }

    /** The quarter or year reported on, as a TIMEX3 value; empty if there is none. */
    Optional<String> report() {
        return Optional.ofNullable(report);
    }

    /** The day named right before the word that comes before token {@code first}; empty if there is none. */
    Optional<LocalDate> joined(int first) {
        return end == first - 1 ? day() : Optional.empty();
    }

    /**
     * Takes note of a value that the text names.
     *
     * @param tokenEnd one past the last token that names it
     */
    void names(String value, int tokenEnd) {
        end = NOWHERE;
        TimexIntervals.of(value).ifPresent(interval -> {
            days = interval;
            if (interval.isOneDay()) {
                day = interval.from();
                end = tokenEnd;
            }
        });
    }

    /** Takes note of the quarter or year that results are given for. */
    void reportsOn(String value) {
        report = value;
    }
}
