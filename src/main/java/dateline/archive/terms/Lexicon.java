package dateline.archive.terms;

import dateline.archive.terms.Lexeme.Role;
import dateline.text.WordLists;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToIntFunction;

/** The words of {@code words.txt}, so that one look at a word tells everything. Immutable. */
final class Lexicon {
    private static final Map<Role, String> CLASSES = Map.ofEntries(
            Map.entry(Role.STOP, "stop"),
            Map.entry(Role.ACRONYM, "acronym"),
            Map.entry(Role.ACRONYM_ALWAYS, "acronymAlways"),
            Map.entry(Role.ACRONYM_AFTER_THE, "acronymAfterThe"),
            Map.entry(Role.ACRONYM_AFTER_NUMBER, "acronymAfterNumber"),
            Map.entry(Role.ONE, "one"),
            Map.entry(Role.UNIT, "unit"),
            Map.entry(Role.SCALE_SUFFIX, "scaleSuffix"),
            Map.entry(Role.LETTER_SCALE, "letterScale"),
            Map.entry(Role.MONTH_SHORT, "monthShort"),
            Map.entry(Role.CAPITAL_MONTH, "capitalMonth"),
            Map.entry(Role.TITLE, "title"),
            Map.entry(Role.PREFIX, "prefix"));

    private final Map<String, Lexeme> lexemes = new HashMap<>();
    private final Map<String, String> signs;

    Lexicon() {
        WordLists lists = WordLists.of("dateline/terms/words.txt");
        signs = values(lists, "sign");
        Map<Role, Set<String>> roles = new HashMap<>();
        CLASSES.forEach((role, name) -> roles.put(role, values(lists, name).keySet()));
        Map<String, String> numbers = values(lists, "number");
        numbers.putAll(values(lists, "one"));
        Map<String, String> tens = values(lists, "tens");
        Map<String, String> scales = values(lists, "scale");
        Map<String, String> ordinals = values(lists, "ordinal");
        Map<String, String> months = values(lists, "month");
        months.putAll(values(lists, "monthShort"));
        Map<String, String> scaleNames = values(lists, "scaleSuffix");
        scaleNames.putAll(values(lists, "letterScale"));
        Map<String, List<String>> parts = new HashMap<>();
        Map<String, Set<String>> seconds = new HashMap<>();
        lists.words("compound").forEach(compound -> addCompound(compound, parts, seconds));
        Map<String, String> bases = bases(lists);
        Set<String> all = new TreeSet<>();
        roles.values().forEach(all::addAll);
        List.of(numbers, tens, scales, ordinals, months, scaleNames, bases).forEach(map -> all.addAll(map.keySet()));
        all.addAll(parts.keySet());
        all.addAll(seconds.keySet());
        for (String word : all) {
            Set<Role> own = EnumSet.noneOf(Role.class);
            roles.forEach((role, words) -> {
                if (words.contains(word)) {
                    own.add(role);
                }
            });
            String scaleName = scaleNames.get(word);
            lexemes.put(
                    word,
                    new Lexeme(
                            own,
                            Integer.parseInt(numbers.getOrDefault(word, "0")),
                            Integer.parseInt(tens.getOrDefault(word, "0")),
                            Long.parseLong(scales.getOrDefault(scaleName == null ? word : scaleName, "0")),
                            Integer.parseInt(ordinals.getOrDefault(word, "0")),
                            Integer.parseInt(months.getOrDefault(word, "0")),
                            parts.getOrDefault(word, List.of()),
                            seconds.getOrDefault(word, Set.of()),
                            scaleName,
                            bases.get(word)));
        }
    }

    private static Map<String, String> values(WordLists lists, String name) {
        Map<String, String> values = new HashMap<>();
        for (String entry : lists.words(name)) {
            int equals = entry.indexOf('=');
            values.put(equals < 0 ? entry : entry.substring(0, equals), equals < 0 ? "" : entry.substring(equals + 1));
        }
        return values;
    }

    /** With its plural. */
    private static void addCompound(
            String compound, Map<String, List<String>> parts, Map<String, Set<String>> seconds) {
        int hyphen = compound.indexOf('-');
        String first = compound.substring(0, hyphen);
        String second = compound.substring(hyphen + 1);
        for (String form : List.of(second, second + "s")) {
            parts.put(first + form, List.of(first, form));
            seconds.computeIfAbsent(first, key -> new HashSet<>()).add(form);
        }
    }

    /** "base: form form ..." where several forms are one word to a reader: "went" and "go". */
    private static Map<String, String> bases(WordLists lists) {
        Map<String, String> bases = new HashMap<>();
        for (String entry : lists.words("form")) {
            int equals = entry.indexOf('=');
            bases.put(entry.substring(0, equals), entry.substring(equals + 1));
        }
        return bases;
    }

    Lexeme of(String word) {
        return lexemes.getOrDefault(word, Lexeme.UNKNOWN);
    }

    /** The ordinals by their values; an empty word where there is none. */
    List<String> ordinals() {
        return byValue(Lexeme::ordinal, 31);
    }

    /** The long names of the months by their numbers, after an empty word. */
    List<String> months() {
        return byValue(lexeme -> lexeme.is(Role.MONTH_SHORT) ? 0 : lexeme.month(), 13);
    }

    private List<String> byValue(ToIntFunction<Lexeme> value, int size) {
        String[] words = new String[size];
        Arrays.fill(words, "");
        lexemes.forEach((word, lexeme) -> words[value.applyAsInt(lexeme)] = word);
        words[0] = "";
        return List.of(words);
    }

    /** The word for a sign of money; empty if it is none. */
    String sign(int codePoint) {
        return codePoint == '%' ? "percent" : signs.getOrDefault(Character.toString(codePoint), "");
    }
}
