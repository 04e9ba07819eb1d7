package dateline.asking.question;

import dateline.reading.time.DaySet;
import java.time.MonthDay;
import java.util.List;

/**
 * What the days of a question can be, where it does not say: the same day of several years, or two days written in the same
 * figures ("9/1").
 *
 * @param readings earliest first; none, or at least two
 */
public record DayChoices(List<DaySet> readings) {
    /** Nothing to choose. */
    public static final DayChoices NONE = new DayChoices(List.of());

    public DayChoices {
        readings = List.copyOf(readings);
        if (readings.size() == 1) {
            throw new IllegalArgumentException("expected no reading or several, found " + readings);
        }
    }

    public boolean isEmpty() {
        return readings.isEmpty();
    }

    /** Whether only the year is open. */
    public boolean onlyTheYear() {
        return readings.stream()
                        .map(DayChoices::named)
                        .map(MonthDay::from)
                        .distinct()
                        .count()
                < 2;
    }

    /** What to choose from, in order: years where they tell the readings apart, otherwise days. */
    public List<String> labels() {
        boolean years = onlyTheYear()
                && readings.stream()
                                .map(days -> named(days).getYear())
                                .distinct()
                                .count()
                        == readings.size();
        return readings.stream()
                .map(days -> years
                        ? String.valueOf(named(days).getYear())
                        : DayText.of(days).replaceFirst("^(?:on|in) ", ""))
                .toList();
    }

    /** The day that was named: the last one where there is no first. */
    private static java.time.LocalDate named(DaySet days) {
        return days.from().equals(Understood.BEGINNING) ? days.to() : days.from();
    }
}
