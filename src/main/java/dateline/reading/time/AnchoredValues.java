package dateline.reading.time;

import dateline.reading.time.TimeRule.Action;
import dateline.reading.time.TimeValues.Value;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reckons what hangs on a day that the text named before, not on the day of writing: "that day", "the following month",
 * "two weeks later". Without a day in focus "two weeks later" is reckoned from the day of writing, and "that
 * day" is no time.
 */
final class AnchoredValues {
    /** More units than this from any day are no date. */
    private static final int MOST = 1000;

    private AnchoredValues() {}

    /** "that year", "the same day", "the following month": a number of units from the days in focus, if they fit into one. */
    static Optional<Value> anchored(TimeMatch match, @Nullable LocalDate written, Focus focus) {
        String unit = match.value("unit").orElse("D");
        List<String> arguments = match.rule().arguments();
        int count = arguments.isEmpty() ? match.direction().orElse(0) : Integer.parseInt(arguments.getFirst());
        Optional<LocalDate> base = focus.days()
                .filter(days -> days.days() <= CalendarUnits.mostDays(unit))
                .map(DateInterval::from);
        if (base.isPresent()) {
            return PeriodValues.shift(unit, count, base.get());
        }
        return count == 0 ? Optional.empty() : PeriodValues.shift(unit, count, written);
    }

    /** "three days ago" from the day of writing, "three days later" or "earlier" from the day in focus. */
    static Optional<Value> counted(TimeMatch match, @Nullable LocalDate written, Focus focus) {
        boolean back = match.rule().action() == Action.AGO || match.rule().action() == Action.EARLIER;
        boolean narrated = match.rule().arguments().contains("narrated");
        int count = match.number("number").orElse(1);
        LocalDate base = narrated ? focus.day().orElse(written) : written;
        if (base == null || count > MOST) {
            return Optional.of(Value.date(back ? "PAST_REF" : "FUTURE_REF", true));
        }
        return PeriodValues.shift(match.value("unit").orElse("D"), back ? -count : count, base);
    }

    /** "the next morning": a part of the day after the one in focus. */
    static Optional<Value> nextPart(TimeMatch match, @Nullable LocalDate written, Focus focus) {
        int count = Integer.parseInt(match.rule().arguments().getFirst());
        LocalDate base = focus.day().orElse(written);
        String part = match.value("partOfDay").orElse("MO");
        String day = base == null ? CalendarUnits.unknown("D") : CalendarUnits.day(base.plusDays(count));
        return Optional.of(new Value(TimexType.TIME, day + "T" + part, true));
    }

    /** "the previous Friday": the last one before the day in focus. */
    static Optional<Value> weekdayBefore(TimeMatch match, @Nullable LocalDate written, Focus focus) {
        DayOfWeek weekday = DayOfWeek.of(match.number("weekday").orElse(1));
        return focus.day()
                .or(() -> Optional.ofNullable(written))
                .map(base -> Value.date(base.with(TemporalAdjusters.previous(weekday)), true))
                .or(() -> Optional.of(Value.date("XXXX-WXX-" + weekday.getValue(), true)));
    }

    /** The week that holds a day; empty if the day's year is not known. */
    static Optional<Value> weekOf(Value day) {
        return TimexIntervals.of(day.value())
                .map(days -> Value.date(CalendarUnits.shifted(days.from(), "W", 0), day.relative()));
    }

    /** "24 and 25" after "April": the second day, right after the first. */
    static Optional<Value> nextDay(TimeMatch match, Focus focus) {
        int day = match.number("day").orElse(0);
        return focus.joined(match.first())
                .filter(before -> day > before.getDayOfMonth() && day <= before.lengthOfMonth())
                .map(before -> Value.date(before.withDayOfMonth(day), true));
    }
}
