package dateline.asking.answer;

import dateline.archive.index.PassageIndex;
import dateline.asking.question.Analysis;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads a name that the archive never mentions as the one nearest to it that the archive does mention: many names have
 * several spellings in English print. Whose words are asked for is never read otherwise. Stateless.
 */
public final class RespelledNames {
    private RespelledNames() {}

    /** The question with the names that are meant, and a note on each; the same where none is near. */
    public static Analysis in(Analysis analysis, PassageIndex index) {
        Map<String, String> names = new LinkedHashMap<>();
        for (String unknown : UnknownNames.in(analysis, index)) {
            List<String> near = index.namesLike(unknown);
            if (!near.isEmpty()) {
                names.put(unknown, capitalised(near.getFirst()));
            }
        }
        if (names.isEmpty()) {
            return analysis;
        }
        String asked = names.keySet().stream().map(RespelledNames::quoted).collect(Collectors.joining(", "));
        String meant = names.values().stream().map(RespelledNames::quoted).collect(Collectors.joining(", "));
        return analysis.withNames(
                names, "The archive does not know " + asked + "; searched for " + meant + " instead.");
    }

    /** The names of the archive that are near to a speaker's whom it does not know; may be empty. */
    public static List<String> near(String speaker, PassageIndex index) {
        return Stream.of(speaker.split(" ", -1))
                .filter(word -> !word.isEmpty())
                .flatMap(word -> index.namesLike(word).stream())
                .map(RespelledNames::capitalised)
                .distinct()
                .toList();
    }

    private static String quoted(String name) {
        return "“" + name + "”";
    }

    private static String capitalised(String name) {
        int first = Character.charCount(name.codePointAt(0));
        return Character.toString(Character.toTitleCase(name.codePointAt(0))) + name.substring(first);
    }
}
