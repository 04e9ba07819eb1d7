package dateline.reading.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days that a relative expression in a question stands for. People use weeks loosely: "last week" asked on a Monday
 * may mean any of the fourteen days before, and "this week" the seven days up to now.
 */
final class RelativeWindow {
    private static final int LAST_WEEK_DAYS = 14;
    private static final int THIS_WEEK_DAYS = 7;

    private RelativeWindow() {}

    static Optional<DateInterval> of(Timex timex, LocalDate askedOn) {
        return TimexIntervals.of(timex.value()).map(days -> {
            boolean week = timex.value().length() == 8 && timex.value().charAt(5) == 'W';
            if (week && days.contains(askedOn)) {
                return days.cover(new DateInterval(askedOn.minusDays(THIS_WEEK_DAYS), askedOn));
            }
            if (week && days.contains(askedOn.minusWeeks(1))) {
                return new DateInterval(askedOn.minusDays(LAST_WEEK_DAYS), askedOn.minusDays(1));
            }
            return days;
        });
    }
}
