package dateline.reading.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Reckons the TIMEX3 type and value of what a rule has matched. Where the day of writing is needed and unknown, the value
 * keeps {@code X} for what is not known, and names no day.
 */
final class TimeValues {
    /** A type and value, and whether it was reckoned from another day. */
    record Value(TimexType type, String value, boolean relative) {
        static Value date(String value, boolean relative) {
            return new Value(TimexType.DATE, value, relative);
        }

        static Value date(LocalDate day, boolean relative) {
            return date(CalendarUnits.day(day), relative);
        }
    }

    private final DayValues days;
    private final Holidays holidays;
    private final PeriodValues periods;
    private final QuarterValues quarters;

    TimeValues(TimeWords words) {
        Tense tense = new Tense(words);
        this.days = new DayValues(tense);
        this.holidays = new Holidays(tense);
        this.periods = new PeriodValues(tense);
        this.quarters = new QuarterValues(tense, words);
    }

    /** Empty if what was matched means no time after all, such as February 31. */
    Optional<Value> of(TimeMatch match, TimeContext context, Focus focus) {
        LocalDate written = context.documentCreationTime();
        return switch (match.rule().action()) {
            case NOTHING -> Optional.empty();
            case ISO -> match.value("iso").flatMap(DayValues::iso);
            case SLASH -> match.value("slash").flatMap(DayValues::slash);
            case DAY -> DayValues.day(match);
            case MONTH_DAY -> days.monthDay(match, context);
            case DAY_RANGE -> days.dayRange(match, context);
            case MONTH_END -> periods.monthEnd(match, context);
            case MONTH -> periods.month(match, context);
            case YEAR -> match.value("year").map(year -> Value.date(year, false));
            case YEAR_RANGE -> PeriodValues.yearRange(match);
            case DECADE ->
                match.value("decade").or(() -> match.value("decadeName")).map(decade -> Value.date(decade, false));
            case CENTURY -> match.value("centuryName").map(century -> Value.date(century, false));
            case WEEKDAY -> days.weekday(match, written);
            case DEICTIC, LAST_NIGHT, THIS_PART ->
                DayValues.deictic(
                        match,
                        match.rule().arguments().contains("narrated")
                                ? focus.day().orElse(written)
                                : written);
            case SHIFT ->
                PeriodValues.shift(
                        match.rule().arguments().getFirst(),
                        Integer.parseInt(match.rule().arguments().get(1)),
                        written);
            case UNIT ->
                PeriodValues.shift(
                        match.value("unit").orElse("D"), match.direction().orElse(0), written);
            case WEEKEND -> periods.weekend(match, written);
            case AGO, EARLIER, LATER -> AnchoredValues.counted(match, written, focus);
            case ANCHORED -> AnchoredValues.anchored(match, written, focus);
            case NEXT_PART -> AnchoredValues.nextPart(match, written, focus);
            case WEEK_OF ->
                (match.value("year").isPresent() ? DayValues.day(match) : days.monthDay(match, context))
                        .flatMap(AnchoredValues::weekOf);
            case WEEKDAY_BEFORE -> AnchoredValues.weekdayBefore(match, written, focus);
            case NEXT_DAY -> AnchoredValues.nextDay(match, focus);
            case HOLIDAY -> holidays.of(match, context);
            case REF ->
                Optional.of(Value.date(
                        match.rule().arguments().isEmpty()
                                ? "PAST_REF"
                                : match.rule().arguments().getFirst(),
                        true));
            case QUARTER, HALF -> quarters.numbered(match, context, focus);
            case REPORTED -> quarters.reported(match, context, focus);
            case COMPARED -> quarters.compared(match, written, focus);
            case SEASON -> periods.season(match, written);
            case DURATION -> {
                Value duration = Durations.of(match);
                quarters.reportsOnMonths(duration, written, focus);
                yield Optional.of(duration);
            }
            case YEAR_ENDING -> Optional.of(new Value(TimexType.DURATION, "P1Y", false));
            case SET, RATE ->
                match.value("unit")
                        .map(unit -> new Value(
                                TimexType.SET,
                                CalendarUnits.duration(match.value("number").orElse("1"), unit),
                                false));
            case SET_OF ->
                Optional.of(new Value(TimexType.SET, match.rule().arguments().getFirst(), false));
            case WEEKLY_SET -> match.value("weekday").map(day -> new Value(TimexType.SET, "XXXX-WXX-" + day, false));
            case DAILY_SET ->
                match.value("partOfDay").map(part -> new Value(TimexType.SET, "XXXX-XX-XXT" + part, false));
            case MONTHLY_SET ->
                match.number("month").map(month -> new Value(TimexType.SET, CalendarUnits.anyYear(month), false));
            case CLOCK -> days.clock(match, context, focus);
        };
    }
}
