package dateline.reading.statement;

import java.util.List;
import org.apache.commons.codec.language.DoubleMetaphone;

/**
 * A person's name as an article writes it, in words. Two spellings of one person (Massoud and Mossad, Amad and Ahmad) sound
 * alike by Double Metaphone (L. Philips, "The double metaphone search algorithm", C/C++ Users Journal 18(6), 2000); a
 * father and a son do not have the same given names.
 */
public final class Person {
    private static final int MIN_SOUND = 2;
    private static final int MAX_SOUND = 12;

    private Person() {}

    /** Whether two names in full can be one person's: all words alike, or one begins with the other. */
    public static boolean same(List<String> one, List<String> other) {
        if (initial(one) != initial(other)) {
            return false;
        }
        List<String> a = withoutInitials(one);
        List<String> b = withoutInitials(other);
        boolean firstShorter = a.size() <= b.size();
        List<String> shorter = firstShorter ? a : b;
        List<String> longer = firstShorter ? b : a;
        if (shorter.size() < 2) {
            return false;
        }
        for (int i = 0; i < shorter.size(); i++) {
            if (!alike(shorter.get(i), longer.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether one word can stand for a person: the surname, or another name after the first. */
    static boolean surname(String word, List<String> name) {
        return alike(word, name.getLast()) || (name.size() > 2 && alike(word, name.get(name.size() - 2)));
    }

    /** Whether two words are spellings of one name. */
    static boolean alike(String one, String other) {
        if (one.isEmpty() || other.isEmpty()) {
            return false;
        }
        if (one.equalsIgnoreCase(other)) {
            return true;
        }
        if (Character.toLowerCase(one.charAt(0)) != Character.toLowerCase(other.charAt(0))
                || Math.abs(one.length() - other.length()) > 2) {
            return false;
        }
        if (distance(one, other) > Math.max(1, Math.min(one.length(), other.length()) / 2)) {
            return false;
        }
        DoubleMetaphone metaphone = new DoubleMetaphone();
        metaphone.setMaxCodeLen(MAX_SOUND);
        String sound = metaphone.doubleMetaphone(one);
        String otherSound = metaphone.doubleMetaphone(other);
        return sound != null && sound.length() >= MIN_SOUND && sound.equals(otherSound);
    }

    /** Edit distance (V. I. Levenshtein, 1966); "Jane" and "John" sound alike but lie too far apart. */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                boolean same = Character.toLowerCase(one.charAt(i - 1)) == Character.toLowerCase(other.charAt(j - 1));
                int replaced = diagonal + (same ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }

    /** The letter that the first word in full begins with; a quick look that tells most names apart. */
    private static char initial(List<String> name) {
        for (String word : name) {
            if (isFull(word)) {
                return Character.toLowerCase(word.charAt(0));
            }
        }
        return 0;
    }

    private static List<String> withoutInitials(List<String> name) {
        return name.stream().filter(Person::isFull).toList();
    }

    private static boolean isFull(String word) {
        return word.codePointCount(0, word.length()) > 1 && !(word.length() == 2 && word.endsWith("."));
    }
}
