package dateline.reading.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Days that need not follow one another, such as "1 and 5 September".
 *
 * @param runs in order, at least one; they neither overlap nor touch
 */
public record DaySet(List<DateInterval> runs) {
    public DaySet {
        runs = merged(runs);
        if (runs.isEmpty()) {
            throw new IllegalArgumentException("expected at least one run of days, found none");
        }
    }

    /** The days of one run. */
    public static DaySet of(DateInterval run) {
        return new DaySet(List.of(run));
    }

    /** One day. */
    public static DaySet day(LocalDate day) {
        return of(DateInterval.day(day));
    }

    private static List<DateInterval> merged(List<DateInterval> runs) {
        List<DateInterval> merged = new ArrayList<>();
        for (DateInterval run : runs.stream()
                .sorted(Comparator.comparing(DateInterval::from).thenComparing(DateInterval::to))
                .toList()) {
            boolean touches = !merged.isEmpty()
                    && run.from().toEpochDay() <= merged.getLast().to().toEpochDay() + 1;
            if (touches) {
                merged.set(merged.size() - 1, merged.getLast().cover(run));
            } else {
                merged.add(run);
            }
        }
        return List.copyOf(merged);
    }

    /** These days and those. */
    public DaySet and(DaySet other) {
        List<DateInterval> both = new ArrayList<>(runs);
        both.addAll(other.runs);
        return new DaySet(both);
    }

    /** The first day. */
    public LocalDate from() {
        return runs.getFirst().from();
    }

    /** The last day. */
    public LocalDate to() {
        return runs.getLast().to();
    }

    /** The smallest run that covers all. */
    public DateInterval hull() {
        return new DateInterval(from(), to());
    }

    public boolean contains(LocalDate day) {
        return runs.stream().anyMatch(run -> run.contains(day));
    }

    public boolean contains(DateInterval days) {
        return runs.stream().anyMatch(run -> run.contains(days));
    }

    public boolean intersects(DateInterval days) {
        return runs.stream().anyMatch(run -> run.intersects(days));
    }

    public boolean isOneDay() {
        return runs.size() == 1 && runs.getFirst().isOneDay();
    }

    /** Number of days, at least 1. */
    public long days() {
        return runs.stream().mapToLong(DateInterval::days).sum();
    }

    /** Days between these and a run of days; 0 where they meet. */
    public long distance(DateInterval days) {
        return runs.stream()
                .mapToLong(run -> Math.max(
                        0,
                        Math.max(
                                days.from().toEpochDay() - run.to().toEpochDay(),
                                run.from().toEpochDay() - days.to().toEpochDay())))
                .min()
                .orElseThrow();
    }
}
