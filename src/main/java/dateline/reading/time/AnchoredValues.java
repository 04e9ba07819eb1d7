package dateline.reading.time;

import dateline.reading.time.TimeRule.Action;
import dateline.reading.time.TimeValues.Value;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reckons what hangs on a day that the text named before, not on the day of writing: "that day", "the following month",
 * "two weeks later"; and holidays. Without a day in focus "two weeks later" is reckoned from the day of writing, and "that
 * day" is no time.
 */
final class AnchoredValues {
    /** More units than this from any day are no date. */
    private static final int MOST = 1000;

    private final Tense tense;

    AnchoredValues(Tense tense) {
        this.tense = tense;
    }

    /** "that year", "the same day", "the following month": a number of units from the days in focus. */
    static Optional<Value> anchored(TimeMatch match, @Nullable LocalDate written, Focus focus) {
        String unit = match.value("unit").orElse("D");
        List<String> arguments = match.rule().arguments();
        int count = arguments.isEmpty() ? match.direction().orElse(0) : Integer.parseInt(arguments.getFirst());
        boolean byDay = unit.equals("D") || unit.equals("W") || unit.equals("WE");
        Optional<LocalDate> base = byDay ? focus.day() : focus.days().map(DateInterval::from);
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

    /** The week that holds a day; what is not known of the day stays unknown. */
    static Value weekOf(Value day) {
        return TimexIntervals.of(day.value())
                .map(days -> Value.date(CalendarUnits.shifted(days.from(), "W", 0), day.relative()))
                .orElse(Value.date(CalendarUnits.unknown("W"), true));
    }

    /** "24 and 25" after "April": the second day, right after the first. */
    static Optional<Value> nextDay(TimeMatch match, Focus focus) {
        int day = match.number("day").orElse(0);
        return focus.joined(match.first())
                .filter(before -> day > before.getDayOfMonth() && day <= before.lengthOfMonth())
                .map(before -> Value.date(before.withDayOfMonth(day), true));
    }

    /** A holiday: "12-25", "11-4-4" for the fourth Thursday of November (-1: the last), "easter -2" for Good Friday. */
    Optional<Value> holiday(TimeMatch match, TimeContext context) {
        List<String> arguments = match.rule().arguments();
        Optional<Integer> named = match.number("year");
        LocalDate written = context.documentCreationTime();
        if (named.isPresent()) {
            return Optional.of(Value.date(holiday(arguments, named.get()), false));
        }
        if (written == null) {
            String rule = arguments.getFirst();
            return rule.length() == 5
                    ? Optional.of(Value.date("XXXX-" + rule, true))
                    : Optional.of(Value.date("XXXX-XX-XX", true));
        }
        int year = written.getYear();
        List<LocalDate> near =
                List.of(holiday(arguments, year - 1), holiday(arguments, year), holiday(arguments, year + 1));
        return YearChoice.nearest(near, written, tense.direction(match)).map(day -> Value.date(day, true));
    }

    private static LocalDate holiday(List<String> arguments, int year) {
        if (arguments.getFirst().equals("easter")) {
            return easter(year).plusDays(Integer.parseInt(arguments.get(1)));
        }
        String[] parts = arguments.getFirst().split("-", 3);
        LocalDate first = YearMonth.of(year, Integer.parseInt(parts[0])).atDay(1);
        if (parts.length == 2) {
            return first.withDayOfMonth(Integer.parseInt(parts[1]));
        }
        int place = parts[1].equals("last") ? -1 : Integer.parseInt(parts[1]);
        return first.with(TemporalAdjusters.dayOfWeekInMonth(place, DayOfWeek.of(Integer.parseInt(parts[2]))));
    }

    /** Easter Sunday of the Gregorian calendar (the anonymous algorithm; Meeus, Astronomical Algorithms, chapter 8). */
    private static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int leaps = century / 4;
        int epact = (19 * golden + century - leaps - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (year % 100 / 4) - epact - year % 100 % 4) % 7;
        int correction = (golden + 11 * epact + 22 * weekday) / 451;
        int days = epact + weekday - 7 * correction + 114;
        return LocalDate.of(year, days / 31, days % 31 + 1);
    }
}
