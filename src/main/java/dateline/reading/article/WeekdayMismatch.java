package dateline.reading.article;

import dateline.text.Span;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds days that are written with another weekday than theirs: "Monday, September 1, 2021", which was a Wednesday. One of
 * the two is a mistake, and nobody can tell which.
 */
public final class WeekdayMismatch {
    private static final String MONTHS = "(?<month>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)(?:[a-z]{1,6})?\\.?";
    private static final String MONTHS_AFTER = MONTHS.replace("<month>", "<monthAfter>");
    private static final Pattern DAY =
            Pattern.compile("(?<weekday>Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday),? (?:the )?(?:"
                    + MONTHS + " (?<day>\\d{1,2})(?:st|nd|rd|th)?"
                    + "|(?<dayBefore>\\d{1,2})(?:st|nd|rd|th)?(?: of)? " + MONTHS_AFTER + "),? (?<year>\\d{4})\\b");
    private static final String ORDER = "JanFebMarAprMayJunJulAugSepOctNovDec";
    private static final int MOST_NOTES = 3;

    private WeekdayMismatch() {}

    /** Whether a part of a text is such a day. */
    public static boolean within(CharSequence text, Span part) {
        Matcher day = DAY.matcher(text.subSequence(part.start(), part.end()));
        return day.find() && note(day).isPresent();
    }

    /** What to tell of the first such days of a text; may be empty. */
    static List<String> notes(String text) {
        List<String> notes = new ArrayList<>();
        Matcher day = DAY.matcher(text);
        while (notes.size() < MOST_NOTES && day.find()) {
            note(day).ifPresent(notes::add);
        }
        return notes;
    }

    private static Optional<String> note(Matcher found) {
        boolean monthFirst = found.group("month") != null;
        String month = found.group(monthFirst ? "month" : "monthAfter");
        int day = Integer.parseInt(found.group(monthFirst ? "day" : "dayBefore"));
        try {
            DayOfWeek is = LocalDate.of(Integer.parseInt(found.group("year")), ORDER.indexOf(month) / 3 + 1, day)
                    .getDayOfWeek();
            DayOfWeek written = DayOfWeek.valueOf(found.group("weekday").toUpperCase(Locale.ROOT));
            return is == written
                    ? Optional.empty()
                    : Optional.of("publication date not inferred from a day that contradicts its weekday: expected "
                            + is.getDisplayName(TextStyle.FULL, Locale.ENGLISH) + ", found "
                            + Quoted.of(found.group()));
        } catch (DateTimeException notInTheCalendar) {
            return Optional.empty();
        }
    }
}
