package dateline.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Classes of words, from a resource with lines of the form {@code class: word word ...}; a class may take several lines,
 * and a line that begins with {@code #} is a comment. Immutable and thread-safe.
 */
public final class WordLists {
    private final Map<String, Set<String>> classes = new HashMap<>();
    /** The other way round: most words of a text are in no class, and one look tells so. */
    private final Map<String, Set<String>> byWord = new HashMap<>();

    private WordLists(List<String> lines) {
        for (String line : lines) {
            int colon = line.indexOf(':');
            if (!line.startsWith("#") && colon > 0) {
                classes.computeIfAbsent(line.substring(0, colon), name -> new HashSet<>())
                        .addAll(List.of(line.substring(colon + 1).strip().split("\\s+", -1)));
            }
        }
        classes.forEach((name, words) -> words.forEach(
                word -> byWord.computeIfAbsent(word, key -> new HashSet<>()).add(name)));
    }

    /**
     * The word lists of a resource.
     *
     * @param path from the root of the class path, such as {@code dateline/statement/words.txt}
     * @throws IllegalStateException if there is no such resource
     */
    public static WordLists of(String path) {
        return new WordLists(lines(path));
    }

    /**
     * The lines of a resource in UTF-8.
     *
     * @param path from the root of the class path
     * @throws IllegalStateException if there is no such resource
     */
    public static List<String> lines(String path) {
        try (InputStream in = WordLists.class.getResourceAsStream("/" + path)) {
            if (in == null) {
                throw new IllegalStateException("expected the resource " + path + ", found none");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("expected a readable resource " + path, e);
        }
    }

    /** Whether a word, as the resource spells it, belongs to a class; false if there is no such class. */
    public boolean is(String wordClass, String word) {
        Set<String> classesOf = byWord.get(word);
        return classesOf != null && classesOf.contains(wordClass);
    }

    /** The words of a class; empty if there is no such class. */
    public Set<String> words(String wordClass) {
        return classes.getOrDefault(wordClass, Set.of());
    }
}
