package dateline.reading.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Optional;

/** The days that a TIMEX3 DATE or TIME value stands for (TimeML 1.2.1, section 2.3). */
public final class TimexIntervals {
    private TimexIntervals() {}

    /**
     * The days of a value: a day, week, weekend, month, quarter, half, season, year, decade or century, a time on a day, or
     * two of these with {@code /} between.
     *
     * @return empty if the value names no particular days: durations, references such as {@code PAST_REF}, an unknown year
     */
    public static Optional<DateInterval> of(String value) {
        int slash = value.indexOf('/');
        if (slash >= 0) {
            Optional<DateInterval> from = of(value.substring(0, slash));
            Optional<DateInterval> to = of(value.substring(slash + 1));
            return from.isEmpty()
                            || to.isEmpty()
                            || to.get().to().isBefore(from.get().from())
                    ? Optional.empty()
                    : Optional.of(from.get().cover(to.get()));
        }
        int time = value.indexOf('T');
        String date = time >= 10 ? value.substring(0, time) : value;
        if (date.isEmpty() || date.length() > 11 || !Character.isDigit(date.charAt(0)) || date.indexOf('X') >= 0) {
            return Optional.empty();
        }
        try {
            return parse(date);
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Optional<DateInterval> parse(String date) {
        return switch (date.length()) {
            case 2 -> years(Integer.parseInt(date) * 100, 100);
            case 3 -> years(Integer.parseInt(date) * 10, 10);
            case 4 -> years(Integer.parseInt(date), 1);
            case 7 -> part(Integer.parseInt(date.substring(0, 4)), date.substring(5));
            case 8 -> date.charAt(5) == 'W' ? Optional.of(week(date)) : Optional.empty();
            case 10 ->
                date.charAt(5) == 'W'
                        ? Optional.of(
                                DateInterval.day(week(date).from().plusDays(Integer.parseInt(date.substring(9)) - 1L)))
                        : Optional.of(DateInterval.day(LocalDate.parse(date)));
            case 11 -> {
                LocalDate monday = week(date.substring(0, 8)).from();
                yield Optional.of(new DateInterval(monday.plusDays(5), monday.plusDays(6)));
            }
            default -> Optional.empty();
        };
    }

    private static Optional<DateInterval> years(int first, int count) {
        return first < 1
                ? Optional.empty()
                : Optional.of(DateInterval.year(first).cover(DateInterval.year(first + count - 1)));
    }

    private static Optional<DateInterval> part(int year, String part) {
        return switch (part) {
            case "Q1" -> months(year, 1, 3);
            case "Q2", "SP" -> part.equals("SP") ? months(year, 3, 3) : months(year, 4, 3);
            case "Q3" -> months(year, 7, 3);
            case "Q4" -> months(year, 10, 3);
            case "H1" -> months(year, 1, 6);
            case "H2" -> months(year, 7, 6);
            case "SU" -> months(year, 6, 3);
            case "FA" -> months(year, 9, 3);
            case "WI" -> months(year, 12, 3);
            default -> months(year, Integer.parseInt(part), 1);
        };
    }

    private static Optional<DateInterval> months(int year, int first, int count) {
        YearMonth month = YearMonth.of(year, first);
        return Optional.of(DateInterval.month(month).cover(DateInterval.month(month.plusMonths(count - 1L))));
    }

    private static DateInterval week(String value) {
        int year = Integer.parseInt(value.substring(0, 4));
        int number = Integer.parseInt(value.substring(6, 8));
        LocalDate monday =
                LocalDate.of(year, 1, 4).with(java.time.DayOfWeek.MONDAY).plusWeeks(number - 1L);
        if (number < 1 || monday.get(IsoFields.WEEK_BASED_YEAR) != year) {
            throw new DateTimeException("expected a week of " + year + ", found " + number);
        }
        return new DateInterval(monday, monday.plusDays(6));
    }
}
