package dateline.reading.statement;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The word lists of {@code statement/words.txt} and {@code sources.txt}, and the forms of reporting verbs. Immutable. */
final class StatementWords {
    private final Map<String, Set<String>> classes = new HashMap<>();
    private final Map<String, String> verbs = new HashMap<>();
    private final List<List<String>> sources;

    StatementWords() {
        for (String line : resource("words.txt")) {
            int colon = line.indexOf(':');
            if (!line.startsWith("#") && colon > 0) {
                classes.computeIfAbsent(line.substring(0, colon), name -> new HashSet<>())
                        .addAll(List.of(line.substring(colon + 1).strip().split("\\s+", -1)));
            }
        }
        words("strong").forEach(this::addForms);
        words("weak").forEach(this::addForms);
        for (String pair : words("irregular")) {
            verbs.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
        }
        sources = resource("sources.txt").stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> List.of(line.strip().split(" ", -1)))
                .toList();
    }

    private void addForms(String verb) {
        boolean mute = verb.endsWith("e");
        boolean consonantY = verb.endsWith("y") && "aeiou".indexOf(verb.charAt(verb.length() - 2)) < 0;
        String stem = words("doubling").contains(verb) ? verb + verb.charAt(verb.length() - 1) : verb;
        Collection<String> forms = new HashSet<>(List.of(verb));
        if (consonantY) {
            String cut = verb.substring(0, verb.length() - 1);
            forms.addAll(List.of(cut + "ies", cut + "ied", verb + "ing"));
        } else {
            boolean hissing = verb.endsWith("s") || verb.endsWith("sh") || verb.endsWith("ch");
            forms.add(verb + (hissing ? "es" : "s"));
            forms.add(mute ? verb + "d" : stem + "ed");
            forms.add((mute && !verb.endsWith("ee") ? verb.substring(0, verb.length() - 1) : stem) + "ing");
        }
        forms.forEach(form -> verbs.putIfAbsent(form, verb));
    }

    /** The plain form of a reporting verb. */
    Optional<String> verb(String form) {
        return Optional.ofNullable(verbs.get(form));
    }

    boolean strong(String verb) {
        return is("strong", verb);
    }

    boolean is(String wordClass, String word) {
        return words(wordClass).contains(word);
    }

    /** Phrases such as "according to", as words in small letters. */
    List<List<String>> sources() {
        return sources;
    }

    private Set<String> words(String wordClass) {
        return classes.getOrDefault(wordClass, Set.of());
    }

    private static List<String> resource(String name) {
        try (InputStream in = StatementWords.class.getResourceAsStream("/dateline/statement/" + name)) {
            if (in == null) {
                throw new IllegalStateException("expected the resource dateline/statement/" + name + ", found none");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("expected a readable resource dateline/statement/" + name, e);
        }
    }
}
