package dateline.reading.time;

import dateline.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** "the past 3 days", "the last few weeks", "within the last 24 hours": so many units up to the day of asking. Immutable. */
final class LastUnits {
    /** What "a few" and the like stand for. */
    private static final int FEW = 4;

    private static final Pattern UNITS = Pattern.compile(
            "\\b(?:last|past|previous)\\s+(?<count>\\d{1,3}|\\p{L}{3,10}|couple\\s+of)\\s+(?<unit>hour|day|week|month|year)s\\b",
            Pattern.CASE_INSENSITIVE);

    private final TimeWords names;

    LastUnits(TimeWords names) {
        this.names = names;
    }

    /** Adds what a text names; without a day of asking, it is ignored. Gives what was read, in order. */
    List<Span> in(String text, @Nullable LocalDate askedOn, DayMentions.Found found) {
        List<Span> read = new ArrayList<>();
        Matcher matcher = UNITS.matcher(text);
        while (matcher.find()) {
            int count = count(matcher.group("count").toLowerCase(Locale.ROOT));
            if (count == 0) {
                continue;
            }
            Span span = new Span(matcher.start(), matcher.end());
            read.add(span);
            if (askedOn == null) {
                found.ignored().add(span);
            } else {
                LocalDate from = from(matcher.group("unit").toLowerCase(Locale.ROOT), count, askedOn);
                found.mentions().add(new DayMention(List.of(DaySet.of(new DateInterval(from, askedOn))), span));
            }
        }
        return read;
    }

    private int count(String word) {
        if (Character.isDigit(word.charAt(0))) {
            return Integer.parseInt(word);
        }
        return names.valueOf("number", word).map(Integer::parseInt).orElseGet(() -> switch (word) {
            case "few", "several", "some" -> FEW;
            default -> word.startsWith("couple") ? 2 : 0;
        });
    }

    private static LocalDate from(String unit, int count, LocalDate askedOn) {
        return switch (unit) {
            case "hour" -> askedOn.minusDays((count + 23) / 24);
            case "day" -> askedOn.minusDays(count);
            case "week" -> askedOn.minusWeeks(count);
            case "month" -> askedOn.minusMonths(count);
            default -> askedOn.minusYears(count);
        };
    }
}
