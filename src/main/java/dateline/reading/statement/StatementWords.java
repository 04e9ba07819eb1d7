package dateline.reading.statement;

import dateline.text.Token;
import dateline.text.WordLists;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The word lists of {@code statement/words.txt} and {@code sources.txt}, and the forms of reporting verbs. Immutable. */
final class StatementWords {
    private final WordLists lists = WordLists.of("dateline/statement/words.txt");
    private final NameWords names = new NameWords();
    private final Map<String, String> verbs = new HashMap<>();
    private final Map<String, Frames.Frame> frameOf = new HashMap<>();
    private final Set<String> finite = new HashSet<>();
    private final Frames frames = new Frames();
    private final Map<String, List<List<String>>> sources;

    StatementWords() {
        Map<String, String> framed = new HashMap<>();
        words("strong").forEach(verb -> addForms(verb, verbs));
        words("weak").forEach(verb -> addForms(verb, verbs));
        frames.verbs().forEach(verb -> addForms(verb, framed));
        for (String pair : words("irregular")) {
            String form = pair.substring(0, pair.indexOf('='));
            String verb = pair.substring(pair.indexOf('=') + 1);
            if (is("strong", verb) || is("weak", verb)) {
                verbs.put(form, verb);
            }
            framed.put(form, verb);
        }
        framed.forEach((form, verb) -> frames.verb(verb).ifPresent(frame -> frameOf.put(form, frame)));
        Stream.concat(framed.keySet().stream(), verbs.keySet().stream())
                .filter(form -> !is("noun", form) && !form.endsWith("ing"))
                .forEach(finite::add);
        finite.addAll(words("finite"));
        sources = WordLists.lines("dateline/statement/sources.txt").stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> List.of(line.strip().split(" ", -1)))
                .collect(Collectors.groupingBy(List::getFirst));
    }

    private void addForms(String verb, Map<String, String> to) {
        VerbForms.of(verb, words("doubling").contains(verb)).forEach(form -> to.putIfAbsent(form, verb));
    }

    /** The plain form of a reporting verb. */
    Optional<String> verb(String form) {
        return Optional.ofNullable(verbs.get(form));
    }

    /** What reports, and how. */
    Frames frames() {
        return frames;
    }

    /** The frame of a verb in any of its forms. */
    Optional<Frames.Frame> frame(String form) {
        return Optional.ofNullable(frameOf.get(form));
    }

    /** Whether a word is the finite form of a verb that is not often anything else. */
    boolean finite(String word) {
        return finite.contains(word);
    }

    /** What names are made of. */
    NameWords names() {
        return names;
    }

    boolean strong(String verb) {
        return is("strong", verb);
    }

    boolean is(String wordClass, String word) {
        return lists.is(wordClass, word);
    }

    /** Whether a word names an office or a rank. */
    boolean office(String word) {
        return is("title", word) || is("role", word);
    }

    /** Phrases such as "according to" that begin with a word, as words in small letters; in the order of the resource. */
    List<List<String>> sources(String first) {
        return sources.getOrDefault(first, List.of());
    }

    /** What somebody is who does something: "heads" makes the head. */
    Optional<String> leader(String verb) {
        return words("leading").stream()
                .filter(pair -> pair.startsWith(verb + "="))
                .map(pair -> pair.substring(verb.length() + 1))
                .findFirst();
    }

    /** Whether a token makes the name before it an owner. */
    static boolean possessive(Token token) {
        return token.is("'s") || token.is("'") || token.is("’");
    }

    private Set<String> words(String wordClass) {
        return lists.words(wordClass);
    }
}
