package dateline.asking.evidence;

import dateline.text.WordLists;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words that are opposed to one another, from a resource; lower case, each form by itself. Stateless. */
final class Opposites {
    private static final Map<String, Set<String>> OF = load(WordLists.lines("dateline/evidence/opposites.txt"));

    private Opposites() {}

    private static Map<String, Set<String>> load(List<String> lines) {
        Map<String, Set<String>> opposites = new HashMap<>();
        for (String line : lines) {
            String[] sides = line.split("\\|", -1);
            if (!line.startsWith("#") && sides.length == 2) {
                add(opposites, sides[0], sides[1]);
                add(opposites, sides[1], sides[0]);
            }
        }
        return opposites;
    }

    private static void add(Map<String, Set<String>> opposites, String from, String to) {
        for (String word : from.strip().split("\\s+", -1)) {
            opposites
                    .computeIfAbsent(word, _ -> new LinkedHashSet<>())
                    .addAll(List.of(to.strip().split("\\s+", -1)));
        }
    }

    /** What a word in lower case is opposed to; empty for most. */
    static Set<String> of(String word) {
        return OF.getOrDefault(word, Set.of());
    }
}
