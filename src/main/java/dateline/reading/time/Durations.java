package dateline.reading.time;

import dateline.reading.time.TimeValues.Value;

/**
 * Reckons durations: ISO 8601, with {@code X} for a number that is not known ("several months" is PXM: TimeML 1.2.1
 * annotation guidelines, Saurí and others 2006).
 */
final class Durations {
    private Durations() {}

    static Value of(TimeMatch match) {
        String count = match.value("number")
                .or(() -> match.token("couple").map(word -> "2"))
                .or(() -> match.value("plural").map(word -> "X"))
                .or(() -> match.value("some").map(word -> "X"))
                .orElse("1");
        String unit = match.value("clockUnit")
                .map(letter -> "T" + letter)
                .or(() -> match.value("unit"))
                .or(() -> match.value("plural"))
                .orElse("D");
        String value;
        if (match.rule().arguments().contains("half")) {
            value = CalendarUnits.andAHalf(count, unit);
        } else if (match.rule().arguments().contains("halfOnly")) {
            value = CalendarUnits.andAHalf("", unit);
        } else {
            value = CalendarUnits.duration(count, unit);
        }
        return new Value(TimexType.DURATION, value, false);
    }
}
