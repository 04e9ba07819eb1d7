package dateline.reading.time;

import dateline.reading.time.TimeValues.Value;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reckons the values of what is longer than a day, or counted: months, seasons, "last week", "three days ago", durations. */
final class PeriodValues {
    /** In years: "1996-99", but not "2012-50". */
    private static final int MOST_SHORTENED = 15;

    private static final int FIRST_YEAR = 1;
    private static final int LAST_YEAR = 9998;

    private final Tense tense;

    PeriodValues(Tense tense) {
        this.tense = tense;
    }

    Optional<Value> month(TimeMatch match, TimeContext context) {
        int month = match.number("month").orElse(1);
        LocalDate written = context.documentCreationTime();
        Optional<Integer> direction = match.direction();
        if (match.number("year").isPresent()) {
            return Optional.of(
                    Value.date(CalendarUnits.month(match.number("year").orElse(0), month), false));
        }
        if (written == null) {
            DateInterval range = context.archiveRange();
            List<LocalDate> within =
                    range == null || direction.isPresent() ? List.of() : YearChoice.within(range, month, 15, 20);
            return Optional.of(
                    within.size() == 1
                            ? Value.date(CalendarUnits.month(within.getFirst().getYear(), month), true)
                            : Value.date(String.format(Locale.ROOT, "XXXX-%02d", month), true));
        }
        int year;
        if (direction.isPresent() && match.tokens().get(match.end() - 1).is("year")) {
            year = written.getYear() + direction.get();
        } else {
            int sign = direction.orElseGet(() -> sign(month - written.getMonthValue(), tense.direction(match)));
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
        return Optional.of(Value.date(CalendarUnits.month(year, month), true));
    }

    /** Whether a month lies ahead or behind; without a plain tense the nearer one, and always the very next month. */
    private static int sign(int monthsAhead, Tense.Direction direction) {
        int ahead = Math.floorMod(monthsAhead, 12);
        return switch (direction) {
            case FORWARD -> 1;
            case BACK -> ahead == 1 ? 1 : -1;
            case LEANS_FORWARD -> ahead < 6 ? 1 : -1;
            case UNKNOWN -> ahead <= 2 ? 1 : -1;
        };
    }

    static Optional<Value> yearRange(TimeMatch match) {
        int from = match.number("year").orElse(0);
        int end = match.number("to").orElse(0);
        boolean shortened = end < 100;
        int to = shortened ? from - from % 100 + end : end;
        if (shortened && to > from + MOST_SHORTENED) {
            return Optional.empty();
        }
        return to <= from ? Optional.empty() : Optional.of(Value.date(from + "/" + to, false));
    }

    /** So many units from a day; what lies beyond the years that four digits can write is a reference. */
    static Optional<Value> shift(String unit, int count, @Nullable LocalDate base) {
        if (base == null) {
            return Optional.of(Value.date(CalendarUnits.unknown(unit), true));
        }
        int year = CalendarUnits.yearAfter(base, unit, count);
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            return Optional.of(Value.date(count < 0 ? "PAST_REF" : "FUTURE_REF", true));
        }
        return Optional.of(Value.date(CalendarUnits.shifted(base, unit, count), true));
    }

    Optional<Value> weekend(TimeMatch match, @Nullable LocalDate written) {
        boolean within = written != null && written.getDayOfWeek().getValue() >= 6;
        return shift("WE", within || tense.looksForward(match) ? 0 : -1, written);
    }

    Optional<Value> season(TimeMatch match, @Nullable LocalDate written) {
        String season = match.value("season").or(() -> match.value("fall")).orElse("SU");
        if (match.value("year").isPresent()) {
            return match.value("year").map(year -> Value.date(year + "-" + season, false));
        }
        if (written == null) {
            return Optional.of(Value.date("XXXX-" + season, true));
        }
        int firstMonth = CalendarUnits.firstMonth(season);
        int direction = match.direction().orElse(tense.looksForward(match) ? 1 : -1);
        int year = written.getYear();
        boolean begun = firstMonth <= written.getMonthValue();
        if (direction > 0 && begun && (match.direction().isPresent() || written.getMonthValue() > firstMonth + 2)) {
            year++;
        } else if (direction < 0 && !begun) {
            year--;
        } else if (match.direction().orElse(0) < 0 && written.getMonthValue() < firstMonth + 3) {
            year--;
        }
        return Optional.of(Value.date(CalendarUnits.year(year) + "-" + season, true));
    }

    Optional<Value> monthEnd(TimeMatch match, TimeContext context) {
        Optional<Value> month = month(match, context);
        return month.map(value -> value.value().startsWith("XXXX")
                ? Value.date(
                        value.value() + "-"
                                + YearMonth.of(2001, match.number("month").orElse(1))
                                        .lengthOfMonth(),
                        true)
                : Value.date(YearMonth.parse(value.value()).atEndOfMonth(), value.relative()));
    }
}
