package dateline.reading.time;

import dateline.reading.time.TimeRule.Action;
import dateline.reading.time.TimeValues.Value;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reckons the values of days and times of day: written dates, weekdays, "yesterday", clock times. Parts of a day are
 * {@code TMO}, {@code TMI}, {@code TAF}, {@code TEV} and {@code TNI} (TimeML 1.2.1 annotation guidelines, Saurí and
 * others 2006).
 */
final class DayValues {
    /** A weekday so near may well be ahead, though no verb says so. */
    private static final int NEAR_DAYS = 2;

    private final Tense tense;

    DayValues(Tense tense) {
        this.tense = tense;
    }

    static Optional<Value> iso(String text) {
        return YearChoice.date(
                        Integer.parseInt(text.substring(0, 4)),
                        Integer.parseInt(text.substring(5, 7)),
                        Integer.parseInt(text.substring(8, 10)))
                .filter(day -> day.getYear() > 0)
                .map(day -> Value.date(day, false));
    }

    /** Month first, as American news writes; day first when there is no such month. */
    static Optional<Value> slash(String text) {
        String[] parts = text.split("/", -1);
        boolean numbers = parts.length == 3;
        for (String part : parts) {
            numbers &=
                    !part.isEmpty() && part.length() <= 4 && part.chars().allMatch(mark -> mark >= '0' && mark <= '9');
        }
        if (!numbers) {
            return Optional.empty();
        }
        int first = Integer.parseInt(parts[0]);
        int second = Integer.parseInt(parts[1]);
        int year = Integer.parseInt(parts[2]);
        if (parts[0].length() == 4) {
            return YearChoice.date(first, second, year).map(day -> Value.date(day, false));
        }
        int full = parts[2].length() == 4 ? year : year + (year < 50 ? 2000 : 1900);
        if (full < 1500 || full >= 2100 || parts[2].length() == 3 || parts[2].length() == 1) {
            return Optional.empty();
        }
        return YearChoice.date(full, first, second)
                .or(() -> YearChoice.date(full, second, first))
                .map(day -> Value.date(day, false));
    }

    static Optional<Value> day(TimeMatch match) {
        int year = match.number("year").orElse(0);
        return YearChoice.date(
                        year,
                        match.number("month").orElse(0),
                        match.number("day").orElse(0))
                .map(day -> Value.date(day, false));
    }

    Optional<Value> monthDay(TimeMatch match, TimeContext context) {
        if (match.value("year").isPresent()) {
            return match.number("ordinalDay")
                    .flatMap(day -> YearChoice.date(
                            match.number("year").orElse(0),
                            match.number("month").orElse(0),
                            day))
                    .map(day -> Value.date(day, false));
        }
        int month = match.number("month").orElse(0);
        int day = match.number("day").or(() -> match.number("ordinalDay")).orElse(0);
        if (YearChoice.date(2000, month, day).isEmpty()) {
            return Optional.empty();
        }
        LocalDate written = context.documentCreationTime();
        if (written != null && (match.rule().arguments().contains("behind") || tense.surelyBehind(match))) {
            return YearChoice.behind(month, day, written).map(found -> Value.date(found, true));
        }
        DayOfWeek weekday = match.number("weekday")
                .or(() -> match.number("weekdayShort"))
                .map(DayOfWeek::of)
                .orElse(null);
        return YearChoice.of(month, day, weekday, context, tense.direction(match))
                .map(found -> Value.date(found, true))
                .or(() -> Optional.of(Value.date(String.format(Locale.ROOT, "XXXX-%02d-%02d", month, day), true)));
    }

    Optional<Value> dayRange(TimeMatch match, TimeContext context) {
        int to = match.number("to").orElse(0);
        boolean full = match.value("year").isPresent();
        return (full ? day(match) : monthDay(match, context))
                .filter(from -> to > match.number("day").orElse(to))
                .map(from -> {
                    String last =
                            String.format(Locale.ROOT, "%s%02d", from.value().substring(0, 8), to);
                    return Value.date(from.value() + "/" + last, !full);
                });
    }

    Optional<Value> weekday(TimeMatch match, @Nullable LocalDate written) {
        int number = match.number("weekday").orElse(1);
        Optional<String> part = match.value("partOfDay");
        if (written == null) {
            return Optional.of(withPart("XXXX-WXX-" + number, part));
        }
        DayOfWeek weekday = DayOfWeek.of(number);
        boolean thisOne = match.direction().orElse(0) == 0;
        boolean forward = match.direction().orElse(0) > 0;
        LocalDate day = thisOne
                ? nearest(written, weekday, tense.direction(match))
                : written.with(forward ? TemporalAdjusters.next(weekday) : TemporalAdjusters.previous(weekday));
        return Optional.of(withPart(CalendarUnits.day(day), part));
    }

    /** The day of writing itself, else where the tense looks; without a plain tense the nearer one. */
    private static LocalDate nearest(LocalDate written, DayOfWeek weekday, Tense.Direction direction) {
        LocalDate last = written.with(TemporalAdjusters.previousOrSame(weekday));
        LocalDate next = written.with(TemporalAdjusters.nextOrSame(weekday));
        return switch (direction) {
            case BACK -> last;
            case FORWARD -> next;
            case LEANS_FORWARD ->
                ChronoUnit.DAYS.between(last, written) <= ChronoUnit.DAYS.between(written, next) ? last : next;
            case UNKNOWN -> last.isEqual(written) || next.isAfter(written.plusDays(NEAR_DAYS)) ? last : next;
        };
    }

    private static Value withPart(String day, Optional<String> part) {
        return part.map(name -> new Value(TimexType.TIME, day + "T" + name, true))
                .orElseGet(() -> Value.date(day, true));
    }

    static Optional<Value> deictic(TimeMatch match, @Nullable LocalDate written) {
        Action action = match.rule().action();
        int days = action == Action.LAST_NIGHT ? -1 : match.number("deictic").orElse(0);
        Optional<String> part = match.value("tonight").isPresent() ? Optional.of("NI") : match.value("partOfDay");
        String day = written == null ? "XXXX-XX-XX" : CalendarUnits.day(written.plusDays(days));
        return Optional.of(withPart(day, part));
    }

    Optional<Value> clock(TimeMatch match, TimeContext context, Focus focus) {
        String time = match.value("hourWord").orElse("");
        if (time.isEmpty()) {
            Optional<String> clock = match.value("clock");
            Optional<String> meridiem = match.value("meridiem");
            String text = match.token("clock")
                    .orElse(match.tokens().get(match.first()))
                    .lower();
            if (clock.isPresent()) {
                Optional<String> half =
                        meridiem.or(() -> match.value("half").map(part -> part.equals("MO") ? "a" : "p"));
                if (half.isEmpty() && text.indexOf(':') < 0) {
                    return Optional.empty();
                }
                time = half.map(letter -> TimeNumbers.afterMidday(clock.get(), letter.equals("p")))
                        .orElse(clock.get());
            } else {
                time = text.equals("midnight") ? "24:00" : "12:00";
            }
        }
        return Optional.of(new Value(TimexType.TIME, clockDay(match, context, focus) + "T" + time, true));
    }

    /** The day that a clock time is on: the weekday, "yesterday" and so on beside it, else the day of writing. */
    private String clockDay(TimeMatch match, TimeContext context, Focus focus) {
        LocalDate written = context.documentCreationTime();
        if (match.value("year").isPresent()) {
            return day(match).map(Value::value).orElse("XXXX-XX-XX");
        }
        if (match.value("month").isPresent()) {
            return monthDay(match, context).map(Value::value).orElse("XXXX-XX-XX");
        }
        if (match.value("weekday").isPresent()) {
            return weekday(match, written).map(Value::value).orElse("XXXX-XX-XX");
        }
        if (match.value("deictic").isEmpty() && isAt(match)) {
            Optional<LocalDate> named = focus.joined(match.first());
            if (named.isPresent()) {
                return CalendarUnits.day(named.get());
            }
        }
        return written == null
                ? "XXXX-XX-XX"
                : CalendarUnits.day(written.plusDays(match.number("deictic").orElse(0)));
    }

    /** "tomorrow at 9 a.m.", "on September 7 at noon": the time is one of the day named right before. */
    private static boolean isAt(TimeMatch match) {
        return match.first() > 0 && match.tokens().get(match.first() - 1).is("at");
    }
}
