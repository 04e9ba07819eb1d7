package dateline.asking.question;

import dateline.text.WordLists;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The phrases by which people go on from an earlier question, from {@code follow-ups.txt}. Immutable and thread-safe. */
final class FollowUpWords {
    private static final String RESOURCE = "dateline/asking/follow-ups.txt";

    private final WordLists lists = WordLists.of(RESOURCE);
    private final Map<String, List<Pattern>> phrases = new HashMap<>();

    FollowUpWords() {
        for (String line : WordLists.lines(RESOURCE)) {
            int colon = line.indexOf(':');
            if (!line.startsWith("#") && colon > 0) {
                phrases.computeIfAbsent(line.substring(0, colon), _ -> new ArrayList<>())
                        .add(pattern(line.substring(colon + 1).strip()));
            }
        }
    }

    /** Each word with the blank after it, so that optional words take theirs with them. No phrase repeats anything: linear. */
    private static Pattern pattern(String phrase) {
        var regex = new StringBuilder("\\G");
        for (String part : phrase.split(" ", -1)) {
            boolean optional = part.startsWith("[");
            String words = optional ? part.substring(1, part.length() - 1) : part;
            regex.append("(?:(?:")
                    .append(words.replace("(", "(?:").replace("_", ",? ").replace("'", "['\u2019]"))
                    .append(")[,:]? )")
                    .append(optional ? "?" : "");
        }
        return Pattern.compile(regex.toString(), Pattern.CASE_INSENSITIVE);
    }

    /** Whether a text is, from the first word to the last, one of the phrases of a class; marks at its end do not count. */
    boolean is(String phraseClass, String text) {
        String bare = text.replaceFirst("[\\s?!.,;:…]{1,20}$", "") + " ";
        return phrases.getOrDefault(phraseClass, List.of()).stream()
                .anyMatch(phrase -> phrase.matcher(bare).matches());
    }

    /** Where the longest phrase of a class that a text begins with ends, the blank after it included; none if it has none. */
    OptionalInt leading(String phraseClass, String text) {
        return phrases.getOrDefault(phraseClass, List.of()).stream()
                .map(phrase -> phrase.matcher(text))
                .filter(Matcher::find)
                .mapToInt(Matcher::end)
                .max();
    }

    /** Whether a word belongs to a class of single words. */
    boolean has(String wordClass, String word) {
        return lists.is(wordClass, word);
    }
}
