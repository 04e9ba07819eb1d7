package dateline.reading.time;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Locale;

/** Days, weeks, months and so on as TIMEX3 writes them; the units are the letters of {@code words.txt}. */
final class CalendarUnits {
    private CalendarUnits() {}

    static String day(LocalDate day) {
        return String.format(Locale.ROOT, "%04d-%02d-%02d", day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    static String month(int year, int month) {
        return String.format(Locale.ROOT, "%04d-%02d", year, month);
    }

    static String anyYear(int month) {
        return String.format(Locale.ROOT, "XXXX-%02d", month);
    }

    static String year(int year) {
        return String.format(Locale.ROOT, "%04d", year);
    }

    private static String week(LocalDate day) {
        return String.format(
                Locale.ROOT,
                "%04d-W%02d",
                day.get(IsoFields.WEEK_BASED_YEAR),
                day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    /** The unit that lies {@code count} units after the one that holds {@code day}. */
    static String shifted(LocalDate day, String unit, int count) {
        return switch (unit) {
            case "W" -> week(day.plusWeeks(count));
            case "WE" -> week(day.plusWeeks(count)) + "-WE";
            case "M" -> {
                LocalDate shifted = day.plusMonths(count);
                yield month(shifted.getYear(), shifted.getMonthValue());
            }
            case "Q" -> {
                LocalDate shifted = day.plusMonths(3L * count);
                yield year(shifted.getYear()) + "-Q" + shifted.get(IsoFields.QUARTER_OF_YEAR);
            }
            case "Y" -> year(day.getYear() + count);
            case "E" -> year(day.getYear() + 10 * count).substring(0, 3);
            case "C" -> year(day.getYear() + 100 * count).substring(0, 2);
            default -> day(day.plusDays(count));
        };
    }

    /** The days of the longest such unit. */
    static long mostDays(String unit) {
        return switch (unit) {
            case "W" -> 7;
            case "WE" -> 2;
            case "M" -> 31;
            case "Q" -> 92;
            case "Y" -> 366;
            case "E" -> 3653;
            case "C" -> 36525;
            default -> 1;
        };
    }

    /** The year in which the unit begins that lies {@code count} units after the one that holds {@code day}. */
    static int yearAfter(LocalDate day, String unit, int count) {
        return switch (unit) {
            case "W", "WE" -> day.plusWeeks(count).get(IsoFields.WEEK_BASED_YEAR);
            case "M" -> day.plusMonths(count).getYear();
            case "Q" -> day.plusMonths(3L * count).getYear();
            case "Y" -> day.getYear() + count;
            case "E" -> day.getYear() + 10 * count;
            case "C" -> day.getYear() + 100 * count;
            default -> day.plusDays(count).getYear();
        };
    }

    /** The unit when the day that it is counted from is not known. */
    static String unknown(String unit) {
        return switch (unit) {
            case "W" -> "XXXX-WXX";
            case "WE" -> "XXXX-WXX-WE";
            case "M" -> "XXXX-XX";
            case "Q" -> "XXXX-QX";
            case "Y" -> "XXXX";
            case "E" -> "XXX";
            case "C" -> "XX";
            default -> "XXXX-XX-XX";
        };
    }

    /** An ISO 8601 duration of a number of units; the number may be {@code X}. */
    static String duration(String count, String unit) {
        return switch (unit) {
            case "E" -> "P" + count + "DE";
            case "C" -> "P" + count + "CE";
            case "TH" -> "PT" + count + "H";
            case "TM" -> "PT" + count + "M";
            case "TS" -> "PT" + count + "S";
            default -> "P" + count + unit;
        };
    }

    /** So many units and half of one; without a count the half alone. */
    static String andAHalf(String count, String unit) {
        boolean alone = count.isEmpty();
        return switch (unit) {
            case "Y" -> alone ? "P6M" : "P" + count + "Y6M";
            case "D" -> alone ? "PT12H" : "P" + count + "DT12H";
            case "TH" -> alone ? "PT30M" : "PT" + count + "H30M";
            case "TM" -> alone ? "PT30S" : "PT" + count + "M30S";
            case "E" -> alone ? "P5Y" : "P" + count + "5Y";
            case "C" -> alone ? "P50Y" : "P" + count + "50Y";
            default -> duration((alone ? "0" : count) + ".5", unit);
        };
    }

    static int firstMonth(String season) {
        return switch (season) {
            case "SP" -> 3;
            case "SU" -> 6;
            case "FA" -> 9;
            default -> 12;
        };
    }
}
