package dateline.reading.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which year a question means that names none: the one that the archive covers, or else the one nearest to it. Without an
 * archive, the last such days before the question was asked.
 *
 * @param askedOn null if unknown
 * @param range the archive's days; null if unknown
 */
record YearOfQuestion(@Nullable LocalDate askedOn, @Nullable DateInterval range) {
    /** A day that lies so shortly before the question is meant, whatever else the archive covers. */
    private static final int RECENT_DAYS = 31;

    /** Articles tell of the days before they are published, so that the archive covers these as well. */
    private static final int TOLD_DAYS = 7;

    private static final int MAX_YEARS = 300;

    /** A value that begins with {@code XXXX}, in every year that comes into question; in order. */
    List<DateInterval> candidates(String value) {
        int from;
        int to;
        if (range != null) {
            from = range.from().getYear() - 1;
            to = Math.min(range.to().getYear() + 1, from + MAX_YEARS);
        } else if (askedOn != null) {
            from = askedOn.getYear() - 4;
            to = askedOn.getYear();
        } else {
            return List.of();
        }
        List<DateInterval> candidates = new ArrayList<>();
        for (int year = from; year <= to; year++) {
            TimexIntervals.of(value.replace("XXXX", CalendarUnits.year(year))).ifPresent(candidates::add);
        }
        return candidates;
    }

    /** What is left: one; several when it can't be told; none only if there were none. */
    List<DateInterval> choose(List<DateInterval> candidates, String words) {
        if (candidates.size() < 2) {
            return candidates;
        }
        List<DateInterval> open = candidates;
        if (askedOn != null) {
            LocalDate today = askedOn;
            List<DateInterval> past = candidates.stream()
                    .filter(days -> !days.from().isAfter(today))
                    .toList();
            open = past.isEmpty() ? candidates : past;
            DateInterval last = open.getLast();
            if (range == null || (!past.isEmpty() && ChronoUnit.DAYS.between(last.to(), today) <= RECENT_DAYS)) {
                return List.of(last);
            }
        }
        if (range == null) {
            return List.of();
        }
        DateInterval covered = new DateInterval(toldFrom(range.from()), range.to());
        List<DateInterval> within =
                open.stream().filter(days -> days.intersects(covered)).toList();
        if (within.isEmpty()) {
            return List.of(open.stream()
                    .min(Comparator.comparingLong(days -> distance(days, covered)))
                    .orElseThrow());
        }
        return within.size() == 1 ? within : byWeekday(within, words);
    }

    private static LocalDate toldFrom(LocalDate published) {
        return published.toEpochDay() - LocalDate.MIN.toEpochDay() > TOLD_DAYS
                ? published.minusDays(TOLD_DAYS)
                : published;
    }

    private static long distance(DateInterval days, DateInterval range) {
        return days.to().isBefore(range.from())
                ? ChronoUnit.DAYS.between(days.to(), range.from())
                : ChronoUnit.DAYS.between(range.to(), days.from());
    }

    /** A weekday beside the day leaves the years in which they fall together, if there is one. */
    private static List<DateInterval> byWeekday(List<DateInterval> within, String words) {
        Optional<DayOfWeek> weekday = weekday(words);
        if (weekday.isEmpty()) {
            return within;
        }
        List<DateInterval> fitting = within.stream()
                .filter(days -> days.isOneDay() && days.from().getDayOfWeek() == weekday.get())
                .toList();
        return fitting.isEmpty() ? within : fitting;
    }

    private static Optional<DayOfWeek> weekday(String words) {
        String lower = words.strip().toLowerCase(Locale.ROOT);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (lower.startsWith(day.name().substring(0, 3).toLowerCase(Locale.ROOT))) {
                return Optional.of(day);
            }
        }
        return Optional.empty();
    }
}
