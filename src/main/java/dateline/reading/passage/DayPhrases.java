package dateline.reading.passage;

import dateline.reading.time.Timex;
import dateline.reading.time.TimexIntervals;
import dateline.reading.time.TimexType;
import dateline.text.Span;
import dateline.text.Token;
import dateline.text.WordLists;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Days counted from the day that was told last: "that day", "the following morning", "a day earlier". The phrases are in
 * {@code days.txt}. Where a sentence names its own day such a phrase counts from that, or from what stands beside it, and is
 * left alone. Immutable and thread-safe.
 */
final class DayPhrases {
    private record Phrase(List<String> words, int days) {}

    private final Map<String, List<Phrase>> byFirst = new HashMap<>();

    DayPhrases() {
        for (String line : WordLists.lines("dateline/passage/days.txt")) {
            int arrow = line.indexOf("=>");
            if (arrow > 0 && !line.startsWith("#")) {
                List<String> words = List.of(line.substring(0, arrow).strip().split(" ", -1));
                int days = Integer.parseInt(line.substring(arrow + 2).strip());
                byFirst.computeIfAbsent(words.getFirst(), first -> new ArrayList<>())
                        .add(new Phrase(words, days));
            }
        }
        byFirst.values()
                .forEach(phrases -> phrases.sort(Comparator.comparingInt(
                        (Phrase phrase) -> -phrase.words().size())));
    }

    /**
     * The times of a sentence with these phrases counted from the right day.
     *
     * @param times as they were tagged; in order
     * @param focus the day that was told last; null if none was, and then such phrases name no day
     * @return in order, without overlaps
     */
    List<Timex> resolve(List<Token> tokens, List<Timex> times, @Nullable LocalDate focus) {
        List<Timex> counted = new ArrayList<>();
        List<Span> found = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Phrase phrase = at(tokens, i);
            if (phrase == null) {
                continue;
            }
            Span span = tokens.get(i)
                    .span()
                    .cover(tokens.get(i + phrase.words().size() - 1).span());
            found.add(span);
            if (focus != null) {
                String day = focus.plusDays(phrase.days()).toString();
                counted.add(new Timex(span, TimexType.DATE, day, true));
            }
            i += phrase.words().size() - 1;
        }
        if (found.isEmpty()) {
            return times;
        }
        List<Timex> others = times.stream()
                .filter(timex -> found.stream().noneMatch(span -> span.overlaps(timex.span())))
                .toList();
        if (others.stream().noneMatch(DayPhrases::isDay)) {
            counted.addAll(others);
            counted.sort(Comparator.comparingInt(timex -> timex.span().start()));
            return counted;
        }
        return others;
    }

    private static boolean isDay(Timex timex) {
        return TimexIntervals.of(timex.value()).filter(days -> days.isOneDay()).isPresent();
    }

    private @Nullable Phrase at(List<Token> tokens, int index) {
        for (Phrase phrase : byFirst.getOrDefault(tokens.get(index).lower(), List.of())) {
            int end = index + phrase.words().size();
            if (end > tokens.size()) {
                continue;
            }
            boolean same = true;
            for (int i = 1; same && i < phrase.words().size(); i++) {
                same = tokens.get(index + i).is(phrase.words().get(i));
            }
            boolean before = phrase.words().getLast().equals("before");
            boolean alone = end == tokens.size() || tokens.get(end).kind() == Token.Kind.MARK;
            if (same && (!before || alone)) {
                return phrase;
            }
        }
        return null;
    }
}
