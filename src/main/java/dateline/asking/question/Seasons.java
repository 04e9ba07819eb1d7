package dateline.asking.question;

import dateline.reading.time.DateInterval;
import dateline.reading.time.DaySet;
import dateline.reading.time.QuestionDates;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * "2010-11" in a question is a season or a financial year that reaches into the next, though ISO 8601 writes November 2010
 * alike. Stateless.
 */
final class Seasons {
    private static final Pattern TWO_YEARS =
            Pattern.compile("\\b(?<first>\\d{4})\\s?[-\u2013/](?<second>\\d{2})(?![-\\d])");

    private Seasons() {}

    /** The days of a reading; both years where its words are a year and the last figures of the year after it. */
    static DaySet widened(String question, QuestionDates.Reading.Days reading) {
        if (reading.used().size() != 1) {
            return reading.days();
        }
        String used = reading.used().getFirst().of(question);
        Matcher years = TWO_YEARS.matcher(used);
        if (!years.find()) {
            return reading.days();
        }
        int first = Integer.parseInt(years.group("first"));
        return (first + 1) % 100 == Integer.parseInt(years.group("second"))
                ? DaySet.of(DateInterval.year(first).cover(DateInterval.year(first + 1)))
                : reading.days();
    }
}
