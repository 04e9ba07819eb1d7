package dateline.asking.figure;

import dateline.text.WordLists;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Words that say nothing of what a sentence is about: {@code asking/function-words.txt}. Immutable and thread-safe. */
public final class FunctionWords {
    private final Set<String> words = WordLists.lines("dateline/asking/function-words.txt").stream()
            .filter(line -> !line.startsWith("#"))
            .flatMap(line -> Arrays.stream(line.split(" ", -1)))
            .filter(word -> !word.isEmpty())
            .collect(Collectors.toUnmodifiableSet());

    /** Whether a word, in lower case, is one of them. */
    public boolean has(String word) {
        return words.contains(word);
    }
}
