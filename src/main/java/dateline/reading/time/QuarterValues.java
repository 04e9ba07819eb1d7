package dateline.reading.time;

import dateline.reading.time.TimeRule.Action;
import dateline.reading.time.TimeValues.Value;
import dateline.text.Token;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reckons quarters, half-years and the periods that business news compares. Results are given for a quarter or a year,
 * and what is "a year earlier" beside them is that quarter of the year before, as the annotators of TimeBank read it.
 * Quarters are those of the calendar: "the quarter ended July 31" is the one that most of it lies in.
 */
final class QuarterValues {
    /** From the end of a quarter to its middle. */
    private static final int HALF_A_QUARTER_DAYS = 45;

    private final Tense tense;
    private final TimeWords words;

    QuarterValues(Tense tense, TimeWords words) {
        this.tense = tense;
        this.words = words;
    }

    /**
     * "the third quarter", "the first half of 1990", "next year's first quarter", "the year-ago third quarter". Without a
     * year a quarter has begun, or comes next.
     */
    Optional<Value> numbered(TimeMatch match, TimeContext context, Focus focus) {
        int number = match.number("ordinal").orElse(1);
        boolean half = match.rule().action() == Action.HALF;
        if (half && number > 2) {
            return Optional.empty();
        }
        String suffix = (half ? "-H" : "-Q") + number;
        LocalDate written = context.documentCreationTime();
        Optional<String> named = match.value("year");
        boolean yearBefore = match.rule().arguments().contains("yearBefore");
        String value;
        if (named.isPresent()) {
            value = named.get() + suffix;
        } else if (written == null) {
            return Optional.of(Value.date("XXXX" + suffix, true));
        } else {
            int ahead = number - written.get(IsoFields.QUARTER_OF_YEAR);
            boolean begun = half ? (number - 1) * 6 < written.getMonthValue() : ahead <= 1;
            boolean thisYear = match.direction().isPresent() || begun || tense.looksForward(match);
            int year = written.getYear() + match.direction().orElse(0) - (yearBefore ? 1 : 0);
            value = CalendarUnits.year(thisYear ? year : year - 1) + suffix;
        }
        boolean over = written == null
                || TimexIntervals.of(value)
                        .map(days -> days.to().isBefore(written))
                        .orElse(false);
        if (!yearBefore && !half && over) {
            focus.reportsOn(value);
        }
        return Optional.of(Value.date(value, named.isEmpty()));
    }

    /** "the latest quarter", "the quarter ended Sept. 30", "the period": what is reported on. */
    Optional<Value> reported(TimeMatch match, TimeContext context, Focus focus) {
        LocalDate written = context.documentCreationTime();
        Optional<LocalDate> end = end(match, context);
        if (end.isPresent()) {
            String value = CalendarUnits.shifted(end.get().minusDays(HALF_A_QUARTER_DAYS), "Q", 0);
            focus.reportsOn(value);
            return Optional.of(Value.date(value, true));
        }
        if (focus.report().isPresent()) {
            return focus.report().map(value -> Value.date(value, true));
        }
        return match.rule().arguments().contains("latest") ? PeriodValues.shift("Q", -1, written) : Optional.empty();
    }

    /** "In the nine months": results for a part of the year are compared with the year before as a whole. */
    void reportsOnMonths(Value duration, @Nullable LocalDate written, Focus focus) {
        if (written != null
                && (duration.value().equals("P9M") || duration.value().equals("P6M"))) {
            focus.reportsOn(CalendarUnits.year(written.getYear()));
        }
    }

    /** The day after "ended" or "ending" that follows a match. */
    private Optional<LocalDate> end(TimeMatch match, TimeContext context) {
        List<Token> tokens = match.tokens();
        int at = match.end();
        if (at + 2 >= tokens.size()
                || !words.words("endsOn").contains(tokens.get(at).lower())) {
            return Optional.empty();
        }
        Optional<String> month = words.value("month", tokens.get(at + 1), false);
        Optional<String> day = words.value("day", tokens.get(at + 2), false);
        if (month.isEmpty() || day.isEmpty()) {
            return Optional.empty();
        }
        boolean ahead = tokens.get(at).lower().endsWith("ing");
        return YearChoice.of(
                Integer.parseInt(month.get()),
                Integer.parseInt(day.get()),
                null,
                context,
                ahead ? Tense.Direction.FORWARD : Tense.Direction.BACK);
    }

    /** "a year earlier", "the year-ago quarter", "the corresponding period last year", "the 1988 quarter". */
    Optional<Value> compared(TimeMatch match, @Nullable LocalDate written, Focus focus) {
        Optional<String> report = focus.report().filter(value -> value.length() > 4);
        Optional<Integer> year = match.number("year");
        if (report.isPresent()) {
            int reported = Integer.parseInt(report.get().substring(0, 4));
            int wanted = year.orElse(reported - 1);
            return Optional.of(
                    Value.date(CalendarUnits.year(wanted) + report.get().substring(4), year.isEmpty()));
        }
        if (year.isPresent()) {
            return Optional.of(Value.date(CalendarUnits.year(year.get()), false));
        }
        if (written != null && match.rule().arguments().contains("quarter")) {
            LocalDate last = written.minusMonths(15);
            return Optional.of(
                    Value.date(CalendarUnits.year(last.getYear()) + "-Q" + last.get(IsoFields.QUARTER_OF_YEAR), true));
        }
        return PeriodValues.shift("Y", -1, written);
    }
}
