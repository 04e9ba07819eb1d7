package dateline.reading.passage;

import dateline.reading.article.Publication;
import dateline.reading.time.DateInterval;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The weekdays that a text gives to days without a year ("Saturday, Sept. 4"): they tell in which years it can have been
 * written. Immutable.
 */
final class WeekdayEvidence {
    private static final int STRETCH_DAYS = 60;
    private static final int MOST_YEARS = 300;
    private static final int MOST_PAIRS = 40;
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)\\d{4}(?!\\d)");
    private static final Pattern YEARLESS = Pattern.compile("\\d{4}(-\\d\\d-\\d\\d)(?:T.*)?");
    private static final String MONTHS = "(?<month>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)(?:[a-z]{1,6})?\\.?";
    private static final Pattern PAIR =
            Pattern.compile("\\b(?<weekday>Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday),? (?:the )?(?:"
                    + MONTHS + " (?<day>\\d{1,2})(?:st|nd|rd|th)?"
                    + "|(?<dayBefore>\\d{1,2})(?:st|nd|rd|th)?(?: of)? " + MONTHS.replace("<month>", "<monthAfter>")
                    + ")(?![\\d:])(?!,? \\d{4})");
    private static final String ORDER = "JanFebMarAprMayJunJulAugSepOctNovDec";

    private record Pair(MonthDay day, DayOfWeek weekday) {
        /** Whether the weekday fits where the day lies nearest to another. */
        boolean fits(LocalDate near) {
            LocalDate same = day.atYear(near.getYear());
            LocalDate nearest = same.isAfter(near.plusDays(183))
                    ? day.atYear(near.getYear() - 1)
                    : same.isBefore(near.minusDays(183)) ? day.atYear(near.getYear() + 1) : same;
            return nearest.getDayOfWeek() == weekday;
        }
    }

    private final List<Pair> pairs = new ArrayList<>();

    WeekdayEvidence(String text) {
        Matcher pair = PAIR.matcher(text);
        while (pairs.size() < MOST_PAIRS && pair.find()) {
            pair(pair).ifPresent(pairs::add);
        }
    }

    /** Empty if there is no such day. */
    private static Optional<Pair> pair(Matcher found) {
        boolean monthFirst = found.group("month") != null;
        String month = found.group(monthFirst ? "month" : "monthAfter");
        int day = Integer.parseInt(found.group(monthFirst ? "day" : "dayBefore"));
        DayOfWeek weekday = DayOfWeek.valueOf(found.group("weekday").toUpperCase(Locale.ROOT));
        try {
            return Optional.of(new Pair(MonthDay.of(ORDER.indexOf(month) / 3 + 1, day), weekday));
        } catch (DateTimeException notInTheCalendar) {
            return Optional.empty();
        }
    }

    /**
     * A day of publication in the light of the weekdays.
     *
     * @param value of the time expression that names the day, perhaps with a year that was chosen for it
     * @param words of that expression; a year that stands there is right
     * @return empty if the day is not known; not exact if no year, or more than one, fits the weekdays
     */
    Optional<Publication> dated(String value, String words, @Nullable DateInterval range, Optional<LocalDate> chosen) {
        if (pairs.isEmpty() || YEAR.matcher(words).find()) {
            return chosen.map(day -> Publication.inferred(day, true));
        }
        Optional<LocalDate> fitting = chosen.filter(this::fits).or(() -> onlyFitting(value, range));
        return fitting.isPresent()
                ? fitting.map(day -> Publication.inferred(day, true))
                : chosen.map(day -> Publication.inferred(day, false));
    }

    private boolean fits(LocalDate day) {
        return pairs.stream().allMatch(pair -> pair.fits(day));
    }

    private Optional<LocalDate> onlyFitting(String value, @Nullable DateInterval range) {
        Matcher day = YEARLESS.matcher(value.replace("XXXX", "2000"));
        if (range == null || !day.matches()) {
            return Optional.empty();
        }
        MonthDay monthDay = MonthDay.parse("-" + day.group(1));
        int first = range.from().minusDays(STRETCH_DAYS).getYear();
        int last = Math.min(range.to().plusDays(STRETCH_DAYS).getYear(), first + MOST_YEARS);
        List<LocalDate> fitting = IntStream.rangeClosed(first, last)
                .mapToObj(monthDay::atYear)
                .filter(date -> !date.isBefore(range.from().minusDays(STRETCH_DAYS))
                        && !date.isAfter(range.to().plusDays(STRETCH_DAYS)))
                .filter(this::fits)
                .toList();
        return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
    }
}
