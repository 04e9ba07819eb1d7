package dateline.reading.statement;

import dateline.text.WordLists;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What {@code statement/frames.txt} says of words that report: which kind of statement each one makes, and what has to
 * come after it. That a verb reports only with certain complements is what R. Prasad and others ("Attribution and its
 * annotation in the Penn Discourse TreeBank", 2006) and S. Pareti ("A database of attribution relations", LREC 2012) use
 * to tell apart "wants to leave" and "wants a boat". Immutable.
 */
final class Frames {
    /**
     * What a word reports.
     *
     * @param lemma its plain form
     * @param constructions what may come after it: the names that {@code frames.txt} explains
     */
    record Frame(String lemma, Statement.Kind kind, Set<String> constructions) {
        Frame {
            constructions = Set.copyOf(constructions);
        }

        /** Whether it may have a construction after it. */
        boolean takes(String construction) {
            return constructions.contains(construction) || constructions.contains("any");
        }

        private Frame with(Set<String> more) {
            Set<String> all = new HashSet<>(constructions);
            all.addAll(more);
            return new Frame(lemma, kind, all);
        }
    }

    private final Map<String, Frame> verbs;
    private final Map<String, Frame> nouns;
    private final Map<String, Frame> adjectives;

    /**
     * Reads the resource.
     *
     * @throws IllegalStateException if a line is not of the form that the resource explains
     */
    Frames() {
        Map<String, Map<String, Frame>> byClass = new HashMap<>();
        for (String line : WordLists.lines("dateline/statement/frames.txt")) {
            if (!line.isBlank() && !line.startsWith("#")) {
                read(line, byClass);
            }
        }
        verbs = byClass.getOrDefault("verb", Map.of());
        nouns = byClass.getOrDefault("noun", Map.of());
        adjectives = byClass.getOrDefault("adjective", Map.of());
    }

    private static void read(String line, Map<String, Map<String, Frame>> byClass) {
        String[] sides = line.split(" = ", -1);
        List<String> head = List.of(sides[0].strip().split(" ", -1));
        if (sides.length != 2 || head.size() < 3) {
            throw new IllegalStateException(
                    "statement/frames.txt: expected \"class kind constructions = words\", found <" + line
                            + ">; mend the line");
        }
        Statement.Kind kind = Statement.Kind.valueOf(head.get(1).toUpperCase(Locale.ROOT));
        Set<String> constructions = Set.copyOf(head.subList(2, head.size()));
        Map<String, Frame> frames = byClass.computeIfAbsent(head.getFirst(), name -> new LinkedHashMap<>());
        for (String word : sides[1].strip().split(" ", -1)) {
            frames.merge(word, new Frame(word, kind, constructions), (known, more) -> known.with(more.constructions()));
        }
    }

    /** The plain forms of all verbs. */
    Set<String> verbs() {
        return verbs.keySet();
    }

    /** By a verb's plain form. */
    Optional<Frame> verb(String lemma) {
        return Optional.ofNullable(verbs.get(lemma));
    }

    /** By a noun, singular or plural. */
    Optional<Frame> noun(String form) {
        Frame singular = nouns.get(form);
        boolean plural = singular == null && form.length() > 3 && form.endsWith("s");
        return Optional.ofNullable(plural ? nouns.get(form.substring(0, form.length() - 1)) : singular);
    }

    /** By an adjective. */
    Optional<Frame> adjective(String form) {
        return Optional.ofNullable(adjectives.get(form));
    }
}
