package dateline.asking.timeline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A marked day of a chart's axis. There are at most {@value #MOST}, in even steps of days, weeks, months or years that begin where
 * people begin them. A library that knows times only would mark hours. Stateless.
 *
 * @param day where the mark stands
 * @param label its words
 */
record ChartTick(LocalDate day, String label) {
    static final int MOST = 6;

    private static final List<Step> STEPS = List.of(
            new Step(ChronoUnit.DAYS, 1),
            new Step(ChronoUnit.DAYS, 2),
            new Step(ChronoUnit.DAYS, 3),
            new Step(ChronoUnit.WEEKS, 1),
            new Step(ChronoUnit.WEEKS, 2),
            new Step(ChronoUnit.MONTHS, 1),
            new Step(ChronoUnit.MONTHS, 2),
            new Step(ChronoUnit.MONTHS, 3),
            new Step(ChronoUnit.MONTHS, 6),
            new Step(ChronoUnit.YEARS, 1),
            new Step(ChronoUnit.YEARS, 2),
            new Step(ChronoUnit.YEARS, 5),
            new Step(ChronoUnit.YEARS, 10),
            new Step(ChronoUnit.YEARS, 20),
            new Step(ChronoUnit.YEARS, 50),
            new Step(ChronoUnit.YEARS, 100),
            new Step(ChronoUnit.YEARS, 200),
            new Step(ChronoUnit.YEARS, 500),
            new Step(ChronoUnit.YEARS, 1000),
            new Step(ChronoUnit.YEARS, 2000));

    private record Step(ChronoUnit unit, int length) {
        /** The first day at or after one at which a step begins. */
        LocalDate first(LocalDate from) {
            return switch (unit) {
                case WEEKS -> from.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
                case MONTHS -> {
                    LocalDate month =
                            from.getDayOfMonth() == 1 ? from : from.with(TemporalAdjusters.firstDayOfNextMonth());
                    yield month.plusMonths(Math.floorMod(1 - month.getMonthValue(), length));
                }
                case YEARS -> {
                    LocalDate year =
                            from.getDayOfYear() == 1 ? from : from.with(TemporalAdjusters.firstDayOfNextYear());
                    yield year.plusYears(Math.floorMod(-year.getYear(), length));
                }
                default -> from.plusDays(1); // of days, any is as good; not on the edge
            };
        }

        List<LocalDate> between(LocalDate from, LocalDate to) {
            List<LocalDate> days = new ArrayList<>();
            for (LocalDate day = first(from); !day.isAfter(to) && days.size() <= MOST; day = day.plus(length, unit)) {
                days.add(day);
            }
            return days;
        }

        String label(LocalDate day, boolean oneYear) {
            String pattern = switch (unit) {
                case YEARS -> "uuuu";
                case MONTHS -> "MMM uuuu";
                default -> oneYear ? "d MMM" : "d MMM uuuu";
            };
            return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).format(day);
        }
    }

    /** The marks between two days, which lie at least a few days apart. */
    static List<ChartTick> between(LocalDate from, LocalDate to) {
        boolean oneYear = from.getYear() == to.getYear();
        for (Step step : STEPS) {
            List<LocalDate> days = step.between(from, to);
            if (days.size() <= MOST) {
                return days.stream()
                        .map(day -> new ChartTick(day, step.label(day, oneYear)))
                        .toList();
            }
        }
        return List.of();
    }
}
