package dateline.asking.timeline;

import dateline.asking.question.DayText;
import dateline.asking.timeline.Timeline.Entry;
import dateline.asking.timeline.Timeline.Kind;
import dateline.reading.statement.Speaker;
import dateline.reading.time.DateInterval;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The words of a chart: labels, legend and what to say to those who cannot see it. Stateless. */
final class ChartWords {
    /** Of the topic, in the alternative text. */
    private static final int TOPIC = 300;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_OF_YEAR = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    private ChartWords() {}

    /** What stands beside an entry's mark: its day, who speaks, and the words. */
    static String label(Entry entry, int others, boolean sameYear) {
        String more = others == 0 ? "" : " (+" + others + ")";
        return days(entry.days(), sameYear) + more + " · " + said(entry);
    }

    private static String said(Entry entry) {
        String text = entry.quotation().text();
        Speaker speaker = entry.quotation().speaker();
        return speaker == null || entry.kind() == Kind.TOLD
                ? text
                : speaker.parts().getFirst() + ": " + text;
    }

    private static String days(DateInterval days, boolean sameYear) {
        DateTimeFormatter format = sameYear ? DAY : DAY_OF_YEAR;
        if (days.isOneDay()) {
            return format.format(days.from());
        }
        boolean oneMonth = YearMonth.from(days.from()).equals(YearMonth.from(days.to()));
        boolean oneYear = days.from().getYear() == days.to().getYear();
        String first = oneMonth
                ? String.valueOf(days.from().getDayOfMonth())
                : (oneYear ? DAY : DAY_OF_YEAR).format(days.from());
        return first + "–" + format.format(days.to());
    }

    /** The name of a kind with how many entries are of it. */
    static String legend(Kind kind, List<Entry> entries) {
        long count = entries.stream().filter(entry -> entry.kind() == kind).count();
        return switch (kind) {
            case SAID -> "said (" + count + ")";
            case TOLD -> "reported (" + count + ")";
        };
    }

    /** What the picture shows: the topic, how many entries, the first and the last day, and the busiest one. */
    static String alternative(Timeline timeline) {
        List<Entry> entries = timeline.entries();
        long said = entries.stream().filter(entry -> entry.kind() == Kind.SAID).count();
        String first = DayText.day(entries.getFirst().days().from());
        LocalDate end = entries.stream()
                .map(entry -> entry.days().to())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        String topic = timeline.topic().replaceAll("\\s+", " ");
        String named =
                topic.length() <= TOPIC ? topic : topic.substring(0, topic.offsetByCodePoints(0, TOPIC / 2)) + " …";
        return "Timeline of “" + named + "”: " + count(entries.size(), "entry", "entries") + ", " + said
                + " of them statements, from " + first + " to " + DayText.day(end) + busiest(entries) + ".";
    }

    private static String busiest(List<Entry> entries) {
        Map<LocalDate, Long> counts = entries.stream()
                .filter(entry -> entry.days().isOneDay())
                .collect(Collectors.groupingBy(entry -> entry.days().from(), TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .max(Map.Entry.<LocalDate, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .filter(day -> day.getValue() > 1)
                .map(day -> "; most on " + DayText.day(day.getKey()) + " (" + day.getValue() + ")")
                .orElse("");
    }

    private static String count(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}
