package dateline.reading.time;

import dateline.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates in figures: "9/1", which is 1 September in America and 9 January elsewhere, "9/1/2021", and "31.8." with its month
 * last. Without a year they count only after a preposition or at the end, for "9/11" and "1/2 of the seats" are no dates.
 * Immutable.
 */
final class NumericDates {
    private static final Pattern SLASHES =
            Pattern.compile("(?<![\\d/.,\\p{L}])(\\d{1,2})/(\\d{1,2})(?:/(\\d{4}|\\d{2}))?(?![\\d/\\p{L}])");
    private static final Pattern STOPS =
            Pattern.compile("(?<![\\d/.,\\p{L}])(\\d{1,2})\\.(\\d{1,2})\\.(?![\\d\\p{L}])");

    private final Set<String> prepositions;

    NumericDates(TimeWords words) {
        this.prepositions = words.words("beforeFigures");
    }

    /**
     * A date in figures.
     *
     * @param values what it can mean, as TIMEX3 values, American order first; one or two
     */
    record NumericDate(Span span, List<String> values) {}

    /** The dates in figures of a question, in order. */
    List<NumericDate> in(String text) {
        List<NumericDate> dates = new ArrayList<>();
        Matcher slashes = SLASHES.matcher(text);
        while (slashes.find()) {
            String year = slashes.group(3);
            if (year == null && !standsAlone(text, slashes.start(), slashes.end())) {
                continue;
            }
            int first = Integer.parseInt(slashes.group(1));
            int second = Integer.parseInt(slashes.group(2));
            Set<String> values = new LinkedHashSet<>();
            add(values, year, first, second);
            add(values, year, second, first);
            if (!values.isEmpty()) {
                dates.add(new NumericDate(new Span(slashes.start(), slashes.end()), List.copyOf(values)));
            }
        }
        Matcher stops = STOPS.matcher(text);
        while (stops.find()) {
            Set<String> values = new LinkedHashSet<>();
            add(values, null, Integer.parseInt(stops.group(2)), Integer.parseInt(stops.group(1)));
            if (!values.isEmpty() && standsAlone(text, stops.start(), stops.end())) {
                dates.add(new NumericDate(new Span(stops.start(), stops.end()), List.copyOf(values)));
            }
        }
        dates.sort((one, other) -> one.span().compareTo(other.span()));
        return dates;
    }

    private static void add(Set<String> values, @org.jspecify.annotations.Nullable String year, int month, int day) {
        int leap = 2000;
        if (YearChoice.date(leap, month, day).isEmpty()) {
            return;
        }
        String full = year == null ? "XXXX" : year.length() == 4 ? year : century(Integer.parseInt(year)) + year;
        if (year == null || YearChoice.date(Integer.parseInt(full), month, day).isPresent()) {
            values.add(String.format(Locale.ROOT, "%s-%02d-%02d", full, month, day));
        }
    }

    private static String century(int year) {
        return year < 50 ? "20" : "19";
    }

    private boolean standsAlone(String text, int start, int end) {
        String before = text.substring(0, start).strip().toLowerCase(Locale.ROOT);
        String word = before.substring(Math.max(before.lastIndexOf(' '), before.lastIndexOf('(')) + 1);
        boolean last = text.substring(end).matches("[\\s?!.)]*");
        return prepositions.contains(word) || (last && !word.equals("the") && !word.equals("of"));
    }
}
