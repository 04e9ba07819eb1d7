package dateline.front.discord;

import dateline.reading.time.DateInterval;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as they are written in messages. */
final class EnglishDates {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter INSTANT = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.ENGLISH);

    private EnglishDates() {}

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** A day, a month, a year, or from the first to the last day. */
    static String days(DateInterval days) {
        if (days.isOneDay()) {
            return day(days.from());
        }
        if (days.equals(DateInterval.month(YearMonth.from(days.from())))) {
            return MONTH.format(days.from());
        }
        if (days.equals(DateInterval.year(days.from().getYear()))) {
            return Integer.toString(days.from().getYear());
        }
        return day(days.from()) + " to " + day(days.to());
    }

    static String instant(Instant instant) {
        return INSTANT.format(instant.atOffset(ZoneOffset.UTC)) + " UTC";
    }
}
