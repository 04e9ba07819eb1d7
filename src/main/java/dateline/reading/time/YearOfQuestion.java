package dateline.reading.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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

    /**
     * What is left: one; several when it can't be told; none only if there were none.
     *
     * @param weekday that the day is said to fall on; null if that is not said
     */
    List<DaySet> choose(List<DaySet> candidates, @Nullable DayOfWeek weekday) {
        if (candidates.size() < 2) {
            return candidates;
        }
        List<DaySet> open = candidates;
        if (askedOn != null) {
            LocalDate today = askedOn;
            List<DaySet> past = candidates.stream()
                    .filter(days -> !days.from().isAfter(today))
                    .toList();
            open = past.isEmpty() ? candidates : past;
            List<DaySet> recent = past.stream()
                    .filter(days -> ChronoUnit.DAYS.between(days.to(), today) <= RECENT_DAYS)
                    .toList();
            if (!recent.isEmpty()) {
                return recent;
            }
            if (range == null) {
                return List.of(open.getLast());
            }
        }
        if (range == null) {
            return List.of();
        }
        DateInterval covered = new DateInterval(toldFrom(range.from()), range.to());
        List<DaySet> within =
                byWeekday(open.stream().filter(days -> days.intersects(covered)).toList(), weekday);
        return within.isEmpty() ? nearest(open, covered) : within;
    }

    /** The nearest, and whatever else is meant in its year: figures can be two days of it. */
    private static List<DaySet> nearest(List<DaySet> open, DateInterval covered) {
        DaySet nearest = open.stream()
                .min(Comparator.comparingLong(days -> days.distance(covered)))
                .orElseThrow();
        return open.stream()
                .filter(days -> days.from().getYear() == nearest.from().getYear())
                .toList();
    }

    private static LocalDate toldFrom(LocalDate published) {
        return published.toEpochDay() - LocalDate.MIN.toEpochDay() > TOLD_DAYS
                ? published.minusDays(TOLD_DAYS)
                : published;
    }

    /** A weekday beside the day leaves the years in which they fall together, if there is one. */
    private static List<DaySet> byWeekday(List<DaySet> within, @Nullable DayOfWeek weekday) {
        List<DaySet> fitting = within.stream()
                .filter(days -> days.isOneDay() && days.from().getDayOfWeek() == weekday)
                .toList();
        return fitting.isEmpty() ? within : fitting;
    }
}
