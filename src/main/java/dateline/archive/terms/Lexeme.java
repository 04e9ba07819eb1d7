package dateline.archive.terms;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the lexicon says of a word.
 *
 * @param number its value, 1 to 19; 0 if it is no number
 * @param tens 20 to 90; 0 if it is none
 * @param scale what it multiplies by; 0 if it does not
 * @param ordinal 1 to 30; 0 if it is none
 * @param month 1 to 12; 0 if it is none
 * @param parts of a word that is also written as two; empty for others
 * @param seconds what may follow as its second half
 * @param scaleName the scale that a suffix stands for; null if it is none
 * @param base the form that stands for this one; null if that is the word itself
 */
record Lexeme(
        Set<Role> roles,
        int number,
        int tens,
        long scale,
        int ordinal,
        int month,
        List<String> parts,
        Set<String> seconds,
        @Nullable String scaleName,
        @Nullable String base) {
    enum Role {
        STOP,
        ACRONYM,
        ACRONYM_ALWAYS,
        ACRONYM_AFTER_THE,
        ACRONYM_AFTER_NUMBER,
        /** Counts only before a scale: "one". */
        ONE,
        UNIT,
        SCALE_SUFFIX,
        LETTER_SCALE,
        MONTH_SHORT,
        CAPITAL_MONTH,
        TITLE,
        PREFIX
    }

    static final Lexeme UNKNOWN = new Lexeme(Set.of(), 0, 0, 0, 0, 0, List.of(), Set.of(), null, null);

    boolean is(Role role) {
        return roles.contains(role);
    }
}
