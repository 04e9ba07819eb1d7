package dateline.asking.question;

import dateline.text.WordLists;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Words that say how a question asks, rather than what it is about; from a resource. Stateless. */
public final class FunctionWords {
    private static final Set<String> WORDS = WordLists.lines("dateline/asking/function-words.txt").stream()
            .filter(line -> !line.startsWith("#"))
            .flatMap(line -> Arrays.stream(line.split(" ", -1)))
            .filter(word -> !word.isEmpty())
            .collect(Collectors.toUnmodifiableSet());

    private FunctionWords() {}

    /** Whether a word is one of them, in any case. */
    public static boolean contains(String word) {
        return WORDS.contains(word.toLowerCase(Locale.ROOT));
    }
}
