package dateline.reading.time;

import dateline.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds days in a question that no calendar has: "February 30", "29 February 2021", "2021-02-30", "13/13/2021". Stateless.
 */
public final class ImpossibleDays {
    /** In a leap year, in which February 29 may be. */
    private static final int ANY_YEAR = 2000;

    private static final String MONTH =
            "(?<![\\p{L}\\d])(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?"
                    + "|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?!\\p{L})\\.?";
    private static final String ORDER = "janfebmaraprmayjunjulaugsepoctnovdec";
    private static final String YEAR = "(?:,?\\s{1,3}(?<year>\\d{4})(?!\\d))?";

    /** What may follow a day without a year that is none: "September 31 people" counts people. */
    private static final String END =
            "(?=\\s*(?:$|[?!.,;)])|\\s+(?:about|and|or|to|at|in|by|from|on|for|with|did|do|does|was|were|is|are|say|said)\\b)";

    private static final Pattern MONTH_FIRST = Pattern.compile(
            MONTH + "\\s{0,3}(?:the\\s+)?(?<day>\\d{1,2})(?:st|nd|rd|th)?(?![\\d\\p{L}:/%-])" + YEAR,
            Pattern.CASE_INSENSITIVE);

    private static final Pattern DAY_FIRST = Pattern.compile(
            "(?<![\\d.,:/-])(?<day>\\d{1,2})(?:st|nd|rd|th)?\\s{0,3}(?:of\\s+)?" + MONTH + YEAR,
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ISO =
            Pattern.compile("(?<![\\d/.-])(?<year>\\d{4})[-/.](?<one>\\d{1,2})[-/.](?<two>\\d{1,2})(?![\\d/-])");

    private static final Pattern FIGURES =
            Pattern.compile("(?<![\\d/.-])(?<one>\\d{1,2})([-/.])(?<two>\\d{1,2})\\2(?<year>\\d{4})(?![\\d/-])");

    private static final Pattern AT_A_TIME = Pattern.compile(
            "(?:\\b(?:on|since|before|after|until|till|by|between|from)\\s+(?:the\\s+)?|^\\s*)$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern MONTH_BEFORE = Pattern.compile(MONTH + "\\s{0,3}$", Pattern.CASE_INSENSITIVE);

    private static final Pattern GOES_ON = Pattern.compile(END, Pattern.CASE_INSENSITIVE);

    private ImpossibleDays() {}

    /** The words that name such days; in order, without overlaps, may be empty. */
    public static List<Span> in(String text) {
        List<Span> found = new ArrayList<>();
        MONTH_FIRST
                .matcher(text)
                .results()
                .filter(match -> isNamed(text, match))
                .forEach(match -> add(match, found));
        DAY_FIRST
                .matcher(text)
                .results()
                .filter(match -> isNamed(text, match) && !ofTheMonthBefore(text, match))
                .forEach(match -> add(match, found));
        ISO.matcher(text).results().filter(ImpossibleDays::neitherWay).forEach(match -> add(match, found));
        FIGURES.matcher(text).results().filter(ImpossibleDays::neitherWay).forEach(match -> add(match, found));
        return found.stream().sorted().toList();
    }

    private static void add(MatchResult match, List<Span> found) {
        Span span = new Span(match.start(), match.end());
        if (found.stream().noneMatch(span::overlaps)) {
            found.add(span);
        }
    }

    private static boolean isNamed(String text, MatchResult match) {
        int month = ORDER.indexOf(match.group("month").substring(0, 3).toLowerCase(Locale.ROOT)) / 3 + 1;
        @Nullable String year = match.group("year");
        boolean meant = year != null
                || AT_A_TIME.matcher(text.substring(0, match.start())).find()
                || GOES_ON.matcher(text).region(match.end(), text.length()).lookingAt();
        return meant && !exists(year == null ? ANY_YEAR : Integer.parseInt(year), month, number(match, "day"));
    }

    /** In "May 31 June 2" the figures belong to the month before them. */
    private static boolean ofTheMonthBefore(String text, MatchResult match) {
        return MONTH_BEFORE.matcher(text.substring(0, match.start())).find();
    }

    private static boolean neitherWay(MatchResult match) {
        int year = number(match, "year");
        int one = number(match, "one");
        int two = number(match, "two");
        return !exists(year, one, two) && !exists(year, two, one);
    }

    private static boolean exists(int year, int month, int day) {
        return YearChoice.date(year, month, day).isPresent();
    }

    private static int number(MatchResult match, String group) {
        return Integer.parseInt(match.group(group));
    }
}
