package dateline.reading.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The year of a day that is written without one. First the day of writing: the nearest such day, with a bias towards
 * what the tense says. Else the archive's range, stretched by {@value #STRETCH_DAYS} days: a weekday beside the day may
 * leave one year only, or the range may hold the day once only.
 */
final class YearChoice {
    static final int STRETCH_DAYS = 60;
    /** What lies so near may well be ahead, though no verb says so. */
    private static final int NEAR_DAYS = 100;

    private static final int TENSE_BIAS_DAYS = 200;

    private YearChoice() {}

    /** The last such day up to the day of writing. */
    static Optional<LocalDate> behind(int month, int day, LocalDate written) {
        return days(month, day, written.getYear() - 8, written.getYear()).stream()
                .filter(date -> !date.isAfter(written))
                .reduce((one, later) -> later);
    }

    /** The day, or empty when several years, or none, are possible. */
    static Optional<LocalDate> of(
            int month, int day, @Nullable DayOfWeek weekday, TimeContext context, Tense.Direction tense) {
        LocalDate written = context.documentCreationTime();
        if (written != null) {
            List<LocalDate> near = days(month, day, written.getYear() - 1, written.getYear() + 1);
            List<LocalDate> fitting = near.stream()
                    .filter(date -> weekday == null || date.getDayOfWeek() == weekday)
                    .toList();
            return nearest(fitting.isEmpty() ? near : fitting, written, tense);
        }
        DateInterval range = context.archiveRange();
        if (range == null) {
            return Optional.empty();
        }
        List<LocalDate> within = within(range, month, day, 0);
        List<LocalDate> around = within(range, month, day, STRETCH_DAYS);
        if (weekday != null) {
            return only(around.stream()
                    .filter(date -> date.getDayOfWeek() == weekday)
                    .toList());
        }
        return only(within).or(() -> within.isEmpty() ? only(around) : Optional.empty());
    }

    /** Every such day from the range's first year to its last, at most {@code stretch} days outside it. */
    static List<LocalDate> within(DateInterval range, int month, int day, int stretch) {
        LocalDate from = range.from().minusDays(stretch);
        LocalDate to = range.to().plusDays(stretch);
        return days(month, day, from.getYear(), to.getYear()).stream()
                .filter(date -> !date.isBefore(from) && !date.isAfter(to))
                .toList();
    }

    private static List<LocalDate> days(int month, int day, int firstYear, int lastYear) {
        List<LocalDate> days = new ArrayList<>();
        for (int year = firstYear; year <= lastYear; year++) {
            date(year, month, day).ifPresent(days::add);
        }
        return days;
    }

    /** The day, or empty if there is no such day. */
    static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The day that is nearest, with a bias towards where the tense looks. */
    static Optional<LocalDate> nearest(List<LocalDate> days, LocalDate written, Tense.Direction tense) {
        Optional<LocalDate> best = Optional.empty();
        long least = Long.MAX_VALUE;
        for (LocalDate day : days) {
            boolean againstTense = switch (tense) {
                case FORWARD -> day.isBefore(written);
                case BACK -> day.isAfter(written);
                case LEANS_FORWARD -> false;
                case UNKNOWN -> day.isAfter(written.plusDays(NEAR_DAYS));
            };
            long distance = Math.abs(ChronoUnit.DAYS.between(written, day)) + (againstTense ? TENSE_BIAS_DAYS : 0);
            if (distance < least) {
                least = distance;
                best = Optional.of(day);
            }
        }
        return best;
    }

    private static Optional<LocalDate> only(List<LocalDate> days) {
        return days.size() == 1 ? Optional.of(days.getFirst()) : Optional.empty();
    }
}
