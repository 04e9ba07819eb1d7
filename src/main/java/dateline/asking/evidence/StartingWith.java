package dateline.asking.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern that is tried only at places where it can begin: finds what {@link Matcher#find} finds, in a fraction of the time
 * where these are few. Immutable and thread-safe.
 *
 * @param places must hold for every place at which a match begins
 */
record StartingWith(Pattern pattern, Place places) {
    /** Where a match may begin. */
    @FunctionalInterface
    interface Place {
        /** Whether one may begin at an index of the text. */
        boolean fits(String text, int at);
    }

    /** A pattern of which every match begins with a capital letter of any script. */
    static StartingWith capital(String pattern) {
        return new StartingWith(Pattern.compile(pattern), (text, at) -> isCapital(text.charAt(at)));
    }

    /** A pattern of which every match begins with a word: {@code \b} and then an ASCII letter or figure. */
    static StartingWith word(String pattern, int flags) {
        return new StartingWith(Pattern.compile(pattern, flags), StartingWith::isWordStart);
    }

    /** Whether a character is a capital letter, or the first half of a character that may be one. */
    private static boolean isCapital(char c) {
        return c < 0x80
                ? c >= 'A' && c <= 'Z'
                : Character.isHighSurrogate(c) || Character.getType(c) == Character.UPPERCASE_LETTER;
    }

    /** Whether a word of ASCII letters and figures begins there, as {@code \b} has it. */
    static boolean isWordStart(String text, int at) {
        return isWordPart(text.charAt(at)) && (at == 0 || !isWordPart(text.charAt(at - 1)));
    }

    private static boolean isWordPart(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
    }

    /** Whether the text holds a match. */
    boolean isIn(String text) {
        Matcher matcher = matcher(text);
        for (int at = next(text, 0); at < text.length(); at = next(text, at + 1)) {
            if (matcher.region(at, text.length()).lookingAt()) {
                return true;
            }
        }
        return false;
    }

    /** The matches in order, each after the end of the one before; none may be empty. */
    List<MatchResult> matches(String text) {
        List<MatchResult> matches = new ArrayList<>();
        Matcher matcher = matcher(text);
        int at = next(text, 0);
        while (at < text.length()) {
            boolean found = matcher.region(at, text.length()).lookingAt();
            if (found) {
                matches.add(matcher.toMatchResult());
            }
            at = next(text, found ? matcher.end() : at + 1);
        }
        return matches;
    }

    /** What stands before a place counts for boundaries and for what looks behind. */
    private Matcher matcher(String text) {
        return pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    }

    private int next(String text, int from) {
        int at = from;
        while (at < text.length() && !places.fits(text, at)) {
            at++;
        }
        return at;
    }
}
