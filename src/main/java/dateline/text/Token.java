package dateline.text;

import java.util.List;
import java.util.Locale;

/**
 * A word, number or mark of a text.
 *
 * @param span into the text; whole code points, not empty
 * @param text as it stands there
 * @param lower the same in lower case, with a straight apostrophe
 */
public record Token(Span span, String text, String lower, Kind kind) {
    /** What a token begins with. */
    public enum Kind {
        /** Letters, perhaps with digits and inner full stops ("U.S."). */
        WORD,
        /** A digit; "1st", "1980s", "9:30", "2021-09-01" and "1,000" are one token each. */
        NUMBER,
        /** Any other single code point. */
        MARK
    }

    static Token of(String text, int start, int end, Kind kind) {
        String word = text.substring(start, end);
        return new Token(new Span(start, end), word, word.replace('’', '\'').toLowerCase(Locale.ROOT), kind);
    }

    public int start() {
        return span.start();
    }

    public int end() {
        return span.end();
    }

    /** Whether it is a word that begins with a capital letter. */
    public boolean capitalised() {
        return kind == Kind.WORD && Character.isUpperCase(text.codePointAt(0));
    }

    /** Whether it is exactly {@code word}, letter case aside. */
    public boolean is(String word) {
        return lower.equals(word);
    }

    /** Index of the first of some tokens in order that starts at an offset or after it; their number if there is none. */
    public static int firstFrom(List<Token> tokens, int offset) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).start() >= offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
