package dateline.archive.terms;

import java.util.Optional;
import org.apache.commons.codec.language.DoubleMetaphone;

/**
 * Tells whether two names may be one name in different spellings: they sound alike (L. Philips: The Double Metaphone Search
 * Algorithm, C/C++ Users Journal, June 2000; its first code) and few letters differ. Names are folded. Stateless.
 */
public final class NameSounds {
    /** Longer codes part more names, and a name's last sounds tell as much as its first. */
    private static final int CODE_LENGTH = 8;

    /** Shorter names have too many neighbours. */
    private static final int MIN_LETTERS = 4;

    /** At most so many letters differ; in names of fewer than six, in proportion. */
    private static final double MAX_DISTANCE = 2;

    private static final double LETTERS_A_CHANGE = 3;

    /** Transcriptions differ in vowels first: one for another is half a change. */
    private static final double VOWEL = 0.5;

    private static final String VOWELS = "aeiouy";
    private static final DoubleMetaphone METAPHONE = metaphone();

    private NameSounds() {}

    private static DoubleMetaphone metaphone() {
        var metaphone = new DoubleMetaphone();
        metaphone.setMaxCodeLen(CODE_LENGTH);
        return metaphone;
    }

    /** How a name sounds; empty if it is too short, or not all Latin letters. */
    public static Optional<String> code(String name) {
        boolean latin = name.length() >= MIN_LETTERS && name.chars().allMatch(c -> c >= 'a' && c <= 'z');
        return latin
                ? Optional.ofNullable(METAPHONE.doubleMetaphone(name)).filter(code -> !code.isEmpty())
                : Optional.empty();
    }

    /** Whether two names that sound alike are near enough in their letters. */
    public static boolean near(String name, String other) {
        double allowed = Math.min(MAX_DISTANCE, Math.min(name.length(), other.length()) / LETTERS_A_CHANGE);
        return Math.abs(name.length() - other.length()) <= MAX_DISTANCE && distance(name, other) <= allowed;
    }

    /** Levenshtein's distance, a vowel for a vowel at {@value #VOWEL}. */
    static double distance(String name, String other) {
        double[] above = new double[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= name.length(); i++) {
            double[] row = new double[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                double change = above[j - 1] + change(name.charAt(i - 1), other.charAt(j - 1));
                row[j] = Math.min(change, Math.min(above[j], row[j - 1]) + 1);
            }
            above = row;
        }
        return above[other.length()];
    }

    private static double change(char one, char other) {
        if (one == other) {
            return 0;
        }
        return VOWELS.indexOf(one) >= 0 && VOWELS.indexOf(other) >= 0 ? VOWEL : 1;
    }
}
