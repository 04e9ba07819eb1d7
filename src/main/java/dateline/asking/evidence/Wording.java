package dateline.asking.evidence;

import dateline.text.Token;
import java.util.List;
import java.util.Set;

/**
 * A sentence's words, without marks and letter case, with what would make it another statement.
 *
 * @param words in order; a number is its value in digits, so that "fifteen" and "15" are the same word
 * @param runs every three words in a row, or all of them where there are fewer; never empty
 * @param figures its numbers, days of the month and times, as words
 * @param names capitalised words, in lower case and without stops
 * @param negations how often it denies something
 * @param quoted what stands in quotation marks, each as words; short ones left out
 */
record Wording(
        List<String> words,
        Set<String> runs,
        Set<String> figures,
        Set<String> names,
        int negations,
        Set<List<String>> quoted) {
    /** Words in a row that are compared. */
    static final int RUN = 3;

    /** One word for another in a row of otherwise equal words; both differ in their beginnings. */
    private static final int SAME_BEGINNING = 4;

    Wording {
        words = List.copyOf(words);
    }

    /** Share of the shorter one's runs that stand in the longer one, 0 to 1 (Broder 1997). */
    double containment(Wording other) {
        boolean shorter = runs.size() <= other.runs.size();
        Set<String> few = shorter ? runs : other.runs;
        Set<String> many = shorter ? other.runs : runs;
        return (double) few.stream().filter(many::contains).count() / few.size();
    }

    /** The number of words in the longest row that stands in both; the time is the product of their lengths. */
    int longestShared(Wording other) {
        int[] before = new int[other.words.size() + 1];
        int longest = 0;
        for (String word : words) {
            int[] now = new int[before.length];
            for (int i = 1; i < now.length; i++) {
                now[i] = word.equals(other.words.get(i - 1)) ? before[i - 1] + 1 : 0;
                longest = Math.max(longest, now[i]);
            }
            before = now;
        }
        return longest;
    }

    /** Whether the two differ in nothing but single words, each of which says something else than its counterpart. */
    boolean swaps(Wording other) {
        if (words.size() != other.words.size() || words.equals(other.words)) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            if (!words.get(i).equals(other.words.get(i)) && !isAnother(words.get(i), other.words.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAnother(String a, String b) {
        int same = Math.min(SAME_BEGINNING, Math.min(a.length(), b.length()));
        return a.length() > RUN && b.length() > RUN && !a.regionMatches(0, b, 0, same);
    }

    /** Whether it has every figure and every name of another. */
    boolean tellsAllOf(Wording other) {
        return figures.containsAll(other.figures) && names.containsAll(other.names);
    }

    static boolean isWord(Token token) {
        return token.kind() != Token.Kind.MARK && !token.is("'s");
    }
}
