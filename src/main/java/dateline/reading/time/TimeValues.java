package dateline.reading.time;

import dateline.reading.time.TimeRule.Action;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reckons the TIMEX3 type and value of what a rule has matched. Where the day of writing is needed and unknown, the value
 * keeps {@code X} for what is not known, and names no day.
 */
final class TimeValues {
    /** A type and value, and whether it was reckoned from another day. */
    record Value(TimexType type, String value, boolean relative) {}

    private final Tense tense;

    TimeValues(TimeWords words) {
        this.tense = new Tense(words);
    }

    /** Empty if what was matched means no time after all, such as February 31. */
    Optional<Value> of(TimeMatch match, TimeContext context) {
        LocalDate written = context.documentCreationTime();
        return switch (match.rule().action()) {
            case ISO -> match.value("iso").flatMap(TimeValues::iso);
            case SLASH -> match.value("slash").flatMap(TimeValues::slash);
            case DAY -> day(match);
            case MONTH_DAY -> monthDay(match, context);
            case DAY_RANGE -> dayRange(match, context);
            case MONTH_END -> monthEnd(match, context);
            case MONTH -> month(match, context);
            case YEAR -> match.value("year").map(year -> date(year, false));
            case YEAR_RANGE -> yearRange(match);
            case DECADE -> match.value("decade").map(decade -> date(decade, false));
            case CENTURY -> match.value("centuryName").map(century -> date(century, false));
            case WEEKDAY -> weekday(match, written);
            case DEICTIC, LAST_NIGHT, THIS_PART -> deictic(match, written);
            case SHIFT ->
                shift(
                        match.rule().arguments().getFirst(),
                        Integer.parseInt(match.rule().arguments().get(1)),
                        written);
            case UNIT ->
                shift(match.value("unit").orElse("D"), match.direction().orElse(0), written);
            case WEEKEND -> weekend(match, written);
            case AGO, LATER -> counted(match, written);
            case REF ->
                Optional.of(date(
                        match.rule().arguments().isEmpty()
                                ? "PAST_REF"
                                : match.rule().arguments().getFirst(),
                        true));
            case QUARTER, HALF -> quarter(match, context);
            case SEASON -> season(match, written);
            case DURATION -> Optional.of(duration(match));
            case SET ->
                match.value("unit").map(unit -> new Value(TimexType.SET, CalendarUnits.duration("1", unit), false));
            case SET_OF ->
                Optional.of(new Value(TimexType.SET, match.rule().arguments().getFirst(), false));
            case WEEKLY_SET -> match.value("weekday").map(day -> new Value(TimexType.SET, "XXXX-WXX-" + day, false));
            case DAILY_SET ->
                match.value("partOfDay").map(part -> new Value(TimexType.SET, "XXXX-XX-XXT" + part, false));
            case CLOCK -> clock(match, written);
        };
    }

    private static Value date(String value, boolean relative) {
        return new Value(TimexType.DATE, value, relative);
    }

    private static Value date(LocalDate day, boolean relative) {
        return date(CalendarUnits.day(day), relative);
    }

    private static Optional<Value> iso(String text) {
        return YearChoice.date(
                        Integer.parseInt(text.substring(0, 4)),
                        Integer.parseInt(text.substring(5, 7)),
                        Integer.parseInt(text.substring(8, 10)))
                .filter(day -> day.getYear() > 0)
                .map(day -> date(day, false));
    }

    /** Month first, as American news writes; day first when there is no such month. */
    private static Optional<Value> slash(String text) {
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
            return YearChoice.date(first, second, year).map(day -> date(day, false));
        }
        int full = parts[2].length() == 4 ? year : year + (year < 50 ? 2000 : 1900);
        if (full < 1500 || full >= 2100 || parts[2].length() == 3 || parts[2].length() == 1) {
            return Optional.empty();
        }
        return YearChoice.date(full, first, second)
                .or(() -> YearChoice.date(full, second, first))
                .map(day -> date(day, false));
    }

    private static Optional<Value> day(TimeMatch match) {
        int year = match.number("year").orElse(0);
        return YearChoice.date(
                        year,
                        match.number("month").orElse(0),
                        match.number("day").orElse(0))
                .map(day -> date(day, false));
    }

    private Optional<Value> monthDay(TimeMatch match, TimeContext context) {
        if (match.value("year").isPresent()) {
            return match.number("ordinalDay")
                    .flatMap(day -> YearChoice.date(
                            match.number("year").orElse(0),
                            match.number("month").orElse(0),
                            day))
                    .map(day -> date(day, false));
        }
        int month = match.number("month").orElse(0);
        int day = match.number("day").or(() -> match.number("ordinalDay")).orElse(0);
        if (YearChoice.date(2000, month, day).isEmpty()) {
            return Optional.empty();
        }
        DayOfWeek weekday = match.number("weekday")
                .or(() -> match.number("weekdayShort"))
                .map(DayOfWeek::of)
                .orElse(null);
        return YearChoice.of(month, day, weekday, context, looksForward(match))
                .map(found -> date(found, true))
                .or(() -> Optional.of(date(String.format(Locale.ROOT, "XXXX-%02d-%02d", month, day), true)));
    }

    private Optional<Value> dayRange(TimeMatch match, TimeContext context) {
        int to = match.number("to").orElse(0);
        boolean full = match.value("year").isPresent();
        return (full ? day(match) : monthDay(match, context))
                .filter(from -> to > match.number("day").orElse(to))
                .map(from -> {
                    String last =
                            String.format(Locale.ROOT, "%s%02d", from.value().substring(0, 8), to);
                    return date(from.value() + "/" + last, !full);
                });
    }

    private Optional<Value> monthEnd(TimeMatch match, TimeContext context) {
        Optional<Value> month = month(match, context);
        return month.map(value -> value.value().startsWith("XXXX")
                ? date(
                        value.value() + "-"
                                + YearMonth.of(2001, match.number("month").orElse(1))
                                        .lengthOfMonth(),
                        true)
                : date(YearMonth.parse(value.value()).atEndOfMonth(), value.relative()));
    }

    private Optional<Value> month(TimeMatch match, TimeContext context) {
        int month = match.number("month").orElse(1);
        LocalDate written = context.documentCreationTime();
        Optional<Integer> direction = match.direction();
        if (match.number("year").isPresent()) {
            return Optional.of(date(CalendarUnits.month(match.number("year").orElse(0), month), false));
        }
        if (written == null) {
            DateInterval range = context.archiveRange();
            List<LocalDate> within =
                    range == null || direction.isPresent() ? List.of() : YearChoice.within(range, month, 15, 20);
            return Optional.of(
                    within.size() == 1
                            ? date(CalendarUnits.month(within.getFirst().getYear(), month), true)
                            : date(String.format(Locale.ROOT, "XXXX-%02d", month), true));
        }
        int year;
        if (direction.isPresent() && match.tokens().get(match.end() - 1).is("year")) {
            year = written.getYear() + direction.get();
        } else {
            int sign = direction.orElse(looksForward(match) ? 1 : -1);
            boolean named = direction.isPresent() && sign != 0;
            int difference = Integer.compare(month, written.getMonthValue());
            year = written.getYear();
            boolean ahead = difference > 0 || (named && difference == 0);
            boolean behind = difference < 0 || (named && difference == 0);
            if (sign > 0 && behind) {
                year++;
            } else if (sign < 0 && ahead) {
                year--;
            }
        }
        return Optional.of(date(CalendarUnits.month(year, month), true));
    }

    private static Optional<Value> yearRange(TimeMatch match) {
        int from = match.number("year").orElse(0);
        int to = match.number("to").orElse(0);
        return to <= from ? Optional.empty() : Optional.of(date(from + "/" + to, false));
    }

    private Optional<Value> weekday(TimeMatch match, @Nullable LocalDate written) {
        int number = match.number("weekday").orElse(1);
        Optional<String> part = match.value("partOfDay");
        if (written == null) {
            return Optional.of(withPart("XXXX-WXX-" + number, part));
        }
        DayOfWeek weekday = DayOfWeek.of(number);
        boolean thisOne = match.direction().orElse(0) == 0;
        boolean forward = thisOne ? looksForward(match) : match.direction().orElse(0) > 0;
        LocalDate day;
        if (thisOne) {
            day = written.with(
                    forward ? TemporalAdjusters.nextOrSame(weekday) : TemporalAdjusters.previousOrSame(weekday));
        } else {
            day = written.with(forward ? TemporalAdjusters.next(weekday) : TemporalAdjusters.previous(weekday));
        }
        return Optional.of(withPart(CalendarUnits.day(day), part));
    }

    private static Value withPart(String day, Optional<String> part) {
        return part.map(name -> new Value(TimexType.TIME, day + "T" + name, true))
                .orElseGet(() -> date(day, true));
    }

    private static Optional<Value> deictic(TimeMatch match, @Nullable LocalDate written) {
        Action action = match.rule().action();
        int days = action == Action.LAST_NIGHT ? -1 : match.number("deictic").orElse(0);
        Optional<String> part = match.value("tonight").isPresent() ? Optional.of("NI") : match.value("partOfDay");
        String day = written == null ? "XXXX-XX-XX" : CalendarUnits.day(written.plusDays(days));
        return Optional.of(withPart(day, part));
    }

    private static Optional<Value> shift(String unit, int count, @Nullable LocalDate written) {
        return Optional.of(date(
                written == null ? CalendarUnits.unknown(unit) : CalendarUnits.shifted(written, unit, count), true));
    }

    private Optional<Value> weekend(TimeMatch match, @Nullable LocalDate written) {
        boolean within = written != null && written.getDayOfWeek().getValue() >= 6;
        return shift("WE", within || looksForward(match) ? 0 : -1, written);
    }

    private static Optional<Value> counted(TimeMatch match, @Nullable LocalDate written) {
        boolean back = match.rule().action() == Action.AGO;
        int count = match.number("number").orElse(1);
        if (written == null || count > 1000) {
            return Optional.of(date(back ? "PAST_REF" : "FUTURE_REF", true));
        }
        return shift(match.value("unit").orElse("D"), back ? -count : count, written);
    }

    private Optional<Value> quarter(TimeMatch match, TimeContext context) {
        int number = match.number("ordinal").orElse(1);
        boolean half = match.rule().action() == Action.HALF;
        if (half && number > 2) {
            return Optional.empty();
        }
        String suffix = (half ? "-H" : "-Q") + number;
        LocalDate written = context.documentCreationTime();
        if (match.value("year").isPresent()) {
            return match.value("year").map(year -> date(year + suffix, false));
        }
        if (written == null) {
            return Optional.of(date("XXXX" + suffix, true));
        }
        int firstMonth = (number - 1) * (half ? 6 : 3) + 1;
        boolean later = firstMonth > written.getMonthValue() && !looksForward(match);
        return Optional.of(date(CalendarUnits.year(written.getYear() - (later ? 1 : 0)) + suffix, true));
    }

    private Optional<Value> season(TimeMatch match, @Nullable LocalDate written) {
        String season = match.value("season").or(() -> match.value("fall")).orElse("SU");
        if (match.value("year").isPresent()) {
            return match.value("year").map(year -> date(year + "-" + season, false));
        }
        if (written == null) {
            return Optional.of(date("XXXX-" + season, true));
        }
        int firstMonth = CalendarUnits.firstMonth(season);
        int direction = match.direction().orElse(looksForward(match) ? 1 : -1);
        int year = written.getYear();
        boolean begun = firstMonth <= written.getMonthValue();
        if (direction > 0 && begun && (match.direction().isPresent() || written.getMonthValue() > firstMonth + 2)) {
            year++;
        } else if (direction < 0 && !begun) {
            year--;
        } else if (match.direction().orElse(0) < 0 && written.getMonthValue() < firstMonth + 3) {
            year--;
        }
        return Optional.of(date(CalendarUnits.year(year) + "-" + season, true));
    }

    private static Value duration(TimeMatch match) {
        Optional<String> clock = match.value("clockUnit");
        String count = match.value("number")
                .or(() -> match.token("couple").map(word -> "2"))
                .or(() -> match.value("plural").map(word -> "X"))
                .orElse("1");
        if (clock.isPresent()) {
            return new Value(TimexType.DURATION, "PT" + count + clock.get(), false);
        }
        String unit = match.value("unit").or(() -> match.value("plural")).orElse("D");
        return new Value(TimexType.DURATION, CalendarUnits.duration(count, unit), false);
    }

    private Optional<Value> clock(TimeMatch match, @Nullable LocalDate written) {
        String time = match.value("hourWord").orElse("");
        if (time.isEmpty()) {
            Optional<String> clock = match.value("clock");
            Optional<String> meridiem = match.value("meridiem");
            String text = match.tokens().get(match.first()).lower();
            if (clock.isPresent()) {
                if (meridiem.isEmpty() && text.indexOf(':') < 0) {
                    return Optional.empty();
                }
                time = meridiem.map(half -> TimeNumbers.afterMidday(clock.get(), half.equals("p")))
                        .orElse(clock.get());
            } else {
                time = text.equals("midnight") ? "24:00" : "12:00";
            }
        }
        return Optional.of(new Value(TimexType.TIME, clockDay(match, written) + "T" + time, true));
    }

    /** The day that a clock time is on: the weekday, "yesterday" and so on beside it, else the day of writing. */
    private String clockDay(TimeMatch match, @Nullable LocalDate written) {
        if (match.value("weekday").isPresent()) {
            return weekday(match, written).map(Value::value).orElse("XXXX-XX-XX");
        }
        return written == null
                ? "XXXX-XX-XX"
                : CalendarUnits.day(written.plusDays(match.number("deictic").orElse(0)));
    }

    private boolean looksForward(TimeMatch match) {
        return tense.looksForward(match.tokens(), match.first(), match.end());
    }
}
