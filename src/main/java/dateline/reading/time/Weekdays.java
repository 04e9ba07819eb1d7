package dateline.reading.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Weekdays that stand beside a date and may fit it or not. Stateless. */
final class Weekdays {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private Weekdays() {}

    /** The weekday that a date is said to fall on. */
    record Named(DayOfWeek day) {
        /** A sentence that says so if no reading of the date falls on it. */
        Optional<String> contradicts(List<DaySet> readings) {
            boolean days = readings.stream().allMatch(DaySet::isOneDay);
            if (!days || readings.stream().anyMatch(reading -> reading.from().getDayOfWeek() == day)) {
                return Optional.empty();
            }
            LocalDate date = readings.getFirst().from();
            return Optional.of(DAY.format(date) + " is a " + name(date.getDayOfWeek()) + ", not a " + name(day) + ".");
        }
    }

    private static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    /** The weekday at the beginning of a date's words, if there is more after it. */
    static Optional<Named> in(String date, TimeWords words) {
        String[] parts = date.strip().toLowerCase(Locale.ROOT).split("[\\s,.]+", 3);
        if (parts.length < 2) {
            return Optional.empty();
        }
        return of(parts[0], words).map(Named::new);
    }

    /** The weekday that a word names, in full or shortened. */
    static Optional<DayOfWeek> of(String word, TimeWords words) {
        String lower = word.toLowerCase(Locale.ROOT);
        return words.valueOf("weekday", lower)
                .or(() -> words.valueOf("weekdayShort", lower))
                .map(number -> DayOfWeek.of(Integer.parseInt(number)));
    }
}
