package dateline.reading.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a publication date as it is written in a file: a day, or an instant, whose own day counts, whatever its offset
 * (ISO 8601, extended format; a blank may stand for the T).
 */
final class PublicationDay {
    static final String EXPECTED = "a day as YYYY-MM-DD or an ISO instant";

    private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern TIME = Pattern.compile(
            "[T ](?:[01]\\d|2[0-3]):[0-5]\\d(?::(?:[0-5]\\d|60)(?:[.,]\\d{1,9})?)? ?(?:[Zz]|[+-](?:0\\d|1[0-8])(?::?[0-5]\\d)?)?");

    private PublicationDay() {}

    /** The day alone, {@code YYYY-MM-DD}; empty if it is written otherwise or the calendar lacks it. */
    static Optional<LocalDate> day(String written) {
        Matcher day = DAY.matcher(written);
        return day.matches() ? calendarDay(day) : Optional.empty();
    }

    /** The day of a day or an instant; empty if it is neither. */
    static Optional<LocalDate> dayOrInstant(String written) {
        Matcher day = DAY.matcher(written);
        if (!day.lookingAt()) {
            return Optional.empty();
        }
        String rest = written.substring(day.end());
        return rest.isEmpty() || TIME.matcher(rest).matches() ? calendarDay(day) : Optional.empty();
    }

    private static Optional<LocalDate> calendarDay(Matcher day) {
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(day.group(1)), Integer.parseInt(day.group(2)), Integer.parseInt(day.group(3))));
        } catch (DateTimeException notInTheCalendar) {
            return Optional.empty();
        }
    }
}
