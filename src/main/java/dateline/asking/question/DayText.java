package dateline.asking.question;

import dateline.reading.time.DateInterval;
import dateline.reading.time.DaySet;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Days in words for people, with their preposition: "on 1 September 2021", "in August 2021". Stateless. */
public final class DayText {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    private DayText() {}

    /** One day: "1 September 2021". */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** Days as they follow a verb: "on 1 September 2021 or 5 September 2021". */
    public static String of(DaySet days) {
        if (days.runs().stream().allMatch(DateInterval::isOneDay)) {
            return "on " + list(days.runs().stream().map(run -> day(run.from())).toList(), "or");
        }
        return days.runs().stream().map(DayText::run).collect(Collectors.joining(" or "));
    }

    /** "a", "a and b", "a, b and c". */
    public static String list(List<String> parts, String link) {
        return parts.size() < 2
                ? String.join("", parts)
                : String.join(", ", parts.subList(0, parts.size() - 1)) + " " + link + " " + parts.getLast();
    }

    private static String run(DateInterval run) {
        if (run.isOneDay()) {
            return "on " + day(run.from());
        }
        if (run.from().equals(Understood.BEGINNING)) {
            return "on " + day(run.to()) + " or before";
        }
        if (run.to().equals(Understood.END)) {
            return "on " + day(run.from()) + " or later";
        }
        if (run.equals(DateInterval.month(YearMonth.from(run.from())))) {
            return "in " + MONTH.format(run.from());
        }
        return run.equals(DateInterval.year(run.from().getYear()))
                ? "in " + run.from().getYear()
                : "between " + day(run.from()) + " and " + day(run.to());
    }
}
