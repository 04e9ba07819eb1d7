package dateline.reading.time;

import dateline.reading.time.TimeValues.Value;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;

/**
 * The days of holidays, which {@code rules.txt} gives as "12-25", as "11-4-4" (the fourth Thursday of November; "last"
 * instead of the 4 for the last one), or as days from Easter ("easter -2" is Good Friday). Immutable.
 */
final class Holidays {
    private final Tense tense;

    Holidays(Tense tense) {
        this.tense = tense;
    }

    /** The holiday of the year that is named, else the nearest, with a bias towards where the tense looks. */
    Optional<Value> of(TimeMatch match, TimeContext context) {
        List<String> arguments = match.rule().arguments();
        Optional<Integer> named = match.number("year");
        LocalDate written = context.documentCreationTime();
        if (named.isPresent()) {
            return Optional.of(Value.date(day(arguments, named.get()), false));
        }
        if (written == null) {
            String rule = arguments.getFirst();
            return rule.length() == 5
                    ? Optional.of(Value.date("XXXX-" + rule, true))
                    : Optional.of(Value.date("XXXX-XX-XX", true));
        }
        int year = written.getYear();
        List<LocalDate> near = List.of(day(arguments, year - 1), day(arguments, year), day(arguments, year + 1));
        return YearChoice.nearest(near, written, tense.direction(match)).map(day -> Value.date(day, true));
    }

    private static LocalDate day(List<String> arguments, int year) {
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
