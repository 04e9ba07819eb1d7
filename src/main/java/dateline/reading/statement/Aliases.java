package dateline.reading.statement;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import dateline.text.DatelineException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Which names mean the same body: an acronym and the name whose initials it is made of, and the groups of names that a
 * file lists. Immutable and thread-safe.
 */
public final class Aliases {
    /** Nothing listed: acronyms are still known by their initials. */
    public static final Aliases NONE = new Aliases(List.of());

    private static final int MIN_ACRONYM = 2;

    private final Map<String, Integer> groups = new HashMap<>();
    private final List<List<String>> listed;

    private Aliases(List<List<String>> names) {
        listed = names.stream().map(List::copyOf).toList();
        for (int i = 0; i < names.size(); i++) {
            for (String name : names.get(i)) {
                groups.put(key(name), i);
            }
        }
    }

    /** Names that mean the same, group by group. */
    public static Aliases of(List<List<String>> groups) {
        return new Aliases(groups);
    }

    /**
     * Reads a YAML list of lists of names; a file that is not there lists nothing.
     *
     * @throws DatelineException if the file can't be read or holds anything else
     */
    public static Aliases load(Path file) {
        if (!Files.exists(file)) {
            return NONE;
        }
        try {
            List<List<String>> groups = new ObjectMapper(new YAMLFactory())
                    .readValue(Files.readString(file), new TypeReference<List<List<String>>>() {});
            return groups == null ? NONE : new Aliases(groups);
        } catch (JsonProcessingException e) {
            throw new DatelineException(
                    file + ":" + (e.getLocation() == null ? 0 : e.getLocation().getLineNr())
                            + ": expected a list of lists of names such as '- [United Nations, UN]', found "
                            + e.getOriginalMessage(),
                    e);
        } catch (IOException e) {
            throw new DatelineException(file + ": expected a readable file, found " + e.getMessage(), e);
        }
    }

    /** Whether a name is listed. */
    public boolean knows(String name) {
        return groups.containsKey(key(name));
    }

    /** The names that are listed as meaning the same as this one, itself included, in their order; empty if it is not listed. */
    public List<String> listedWith(String name) {
        Integer group = groups.get(key(name));
        return group == null ? List.of() : listed.get(group);
    }

    /** Whether two names mean the same body. */
    public boolean same(String one, String other) {
        String a = key(one);
        String b = key(other);
        if (a.isEmpty() || b.isEmpty()) {
            return false;
        }
        Integer group = groups.get(a);
        return a.equals(b)
                || (group != null && group.equals(groups.get(b)))
                || initials(one).contains(b)
                || initials(other).contains(a);
    }

    /** The acronyms of a name, with and without its small words: "Bank of England" gives "be" and "boe"; may be empty. */
    public static List<String> initials(String name) {
        StringBuilder great = new StringBuilder();
        StringBuilder all = new StringBuilder();
        for (String word : name.strip().split("[\\s-]+", -1)) {
            if (word.isEmpty() || word.equalsIgnoreCase("the")) {
                continue;
            }
            String first = word.substring(0, 1);
            all.append(first);
            great.append(Character.isUpperCase(first.charAt(0)) ? first : "");
        }
        List<String> initials = new ArrayList<>();
        for (StringBuilder letters : List.of(great, all)) {
            if (letters.length() >= MIN_ACRONYM) {
                initials.add(letters.toString().toLowerCase(Locale.ROOT));
            }
        }
        return initials;
    }

    /** Without "the", stops and letter case. */
    private static String key(String name) {
        String lower = name.toLowerCase(Locale.ROOT)
                .replace(".", "")
                .replaceAll("\\s+", " ")
                .strip();
        return lower.startsWith("the ") ? lower.substring(4) : lower;
    }
}
