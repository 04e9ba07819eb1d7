package dateline.reading.time;

import dateline.text.Token;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The word lists of {@code words.txt}: which classes a token belongs to, and what it is worth there. Classes that are
 * spelt with digits (day, year, number, iso, slash, decade, clock, meridiem) are worked out here. Immutable.
 */
final class TimeWords {
    private record Entry(String value, boolean needsCapital) {}

    private final Map<String, Map<String, Entry>> classes = new LinkedHashMap<>();

    TimeWords(List<String> lines) {
        for (String line : lines) {
            int colon = line.indexOf(':');
            if (line.startsWith("#") || colon < 0) {
                continue;
            }
            Map<String, Entry> words =
                    classes.computeIfAbsent(line.substring(0, colon).strip(), name -> new HashMap<>());
            for (String item : line.substring(colon + 1).strip().split("\\s+", -1)) {
                int equals = item.indexOf('=');
                String word = equals < 0 ? item : item.substring(0, equals);
                String value = equals < 0 ? word : item.substring(equals + 1);
                boolean capital = value.endsWith("~");
                words.put(word, new Entry(capital ? value.substring(0, value.length() - 1) : value, capital));
            }
        }
    }

    /** The words of a class; empty if there is no such class. */
    Set<String> words(String name) {
        return classes.getOrDefault(name, Map.of()).keySet();
    }

    /** What a word is worth in a class; empty if it does not belong there. */
    Optional<String> valueOf(String name, String word) {
        return Optional.ofNullable(classes.getOrDefault(name, Map.of()).get(word))
                .map(Entry::value);
    }

    /** Whether the word also means something else when it stands in small letters, such as "may". */
    boolean ambiguous(String name, Token token) {
        Entry entry = classes.getOrDefault(name, Map.of()).get(token.lower());
        return entry != null && entry.needsCapital();
    }

    /** The token's value in a class; empty if it does not belong there. */
    Optional<String> value(String name, Token token, boolean anyCase) {
        if (token.kind() == Token.Kind.NUMBER) {
            Optional<String> number = TimeNumbers.value(name, token.lower());
            if (number.isPresent()) {
                return number;
            }
        }
        Entry entry = classes.getOrDefault(name, Map.of()).get(unstopped(token.lower()));
        if (entry == null) {
            return name.equals("meridiem") ? TimeNumbers.meridiem(token.lower()) : Optional.empty();
        }
        boolean capitalOk = anyCase || !entry.needsCapital() || token.capitalised();
        return capitalOk ? Optional.of(entry.value()) : Optional.empty();
    }

    private static String unstopped(String word) {
        return word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    }
}
