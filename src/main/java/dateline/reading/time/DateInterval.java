package dateline.reading.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * A run of whole days.
 *
 * @param from first day
 * @param to last day, inclusive; not before {@code from}
 */
public record DateInterval(LocalDate from, LocalDate to) {
    public DateInterval {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(
                    "expected the last day not before the first, found " + from + " to " + to);
        }
    }

    public static DateInterval day(LocalDate day) {
        return new DateInterval(day, day);
    }

    public static DateInterval month(YearMonth month) {
        return new DateInterval(month.atDay(1), month.atEndOfMonth());
    }

    public static DateInterval year(int year) {
        return new DateInterval(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    public boolean contains(DateInterval other) {
        return contains(other.from) && contains(other.to);
    }

    public boolean intersects(DateInterval other) {
        return !other.to.isBefore(from) && !other.from.isAfter(to);
    }

    /** The smallest interval that covers both. */
    public DateInterval cover(DateInterval other) {
        return new DateInterval(from.isBefore(other.from) ? from : other.from, to.isAfter(other.to) ? to : other.to);
    }

    public boolean isOneDay() {
        return from.equals(to);
    }

    /** Number of days, at least 1. */
    public long days() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }
}
