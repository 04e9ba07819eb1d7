package dateline.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts text into words, numbers and marks in one pass: linear in the length of the text, no backtracking. A possessive
 * {@code 's} is a token of its own ("Wednesday" + "'s"), hyphens part words. Stateless and thread-safe.
 */
public final class Tokenizer {
    /** The tokens of a region, in order and without overlaps; blanks belong to none. */
    public List<Token> tokens(String text, Span region) {
        List<Token> tokens = new ArrayList<>(region.length() / 5 + 1);
        int at = region.start();
        int end = Math.min(region.end(), text.length());
        while (at < end) {
            int codePoint = text.codePointAt(at);
            if (Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint)) {
                at += Character.charCount(codePoint);
                continue;
            }
            int to;
            Token.Kind kind;
            if (isDigit(codePoint)) {
                to = numberEnd(text, at, end);
                kind = Token.Kind.NUMBER;
            } else if (isWord(codePoint)) {
                to = wordEnd(text, at, end);
                kind = Token.Kind.WORD;
            } else if (isPossessive(text, at, end)) {
                to = at + 2;
                kind = Token.Kind.WORD;
            } else {
                to = Math.min(at + Character.charCount(codePoint), end);
                kind = Token.Kind.MARK;
            }
            tokens.add(Token.of(text, at, to, kind));
            at = to;
        }
        return tokens;
    }

    /** An {@code 's} that ends a word. */
    private static boolean isPossessive(String text, int at, int end) {
        return (text.charAt(at) == '\'' || text.charAt(at) == '’')
                && at > 0
                && Character.isLetterOrDigit(text.charAt(at - 1))
                && at + 1 < end
                && (text.charAt(at + 1) == 's' || text.charAt(at + 1) == 'S')
                && !(at + 2 < end && isWord(text.codePointAt(at + 2)));
    }

    private static int wordEnd(String text, int start, int end) {
        int at = start;
        while (at < end) {
            int codePoint = text.codePointAt(at);
            if (isWord(codePoint) || isDigit(codePoint)) {
                at += Character.charCount(codePoint);
            } else if (isInnerApostrophe(text, at, end) || isInitialStop(text, start, at, end)) {
                at++;
            } else {
                break;
            }
        }
        return at;
    }

    /** "o'clock", "don't", "O'Brien", but not the possessive "'s". */
    private static boolean isInnerApostrophe(String text, int at, int end) {
        char mark = text.charAt(at);
        if ((mark != '\'' && mark != '’') || at + 1 >= end || !Character.isLetter(text.charAt(at + 1))) {
            return false;
        }
        return !isPossessive(text, at, end);
    }

    /** The stops of "U.S.", "a.m." and "J.K.": after a single letter that follows a stop, or has a letter and a stop after it. */
    private static boolean isInitialStop(String text, int start, int at, int end) {
        if (text.charAt(at) != '.') {
            return false;
        }
        boolean single = at == start + 1 || (at >= start + 2 && text.charAt(at - 2) == '.');
        if (!single || !Character.isLetter(text.charAt(at - 1))) {
            return false;
        }
        boolean more = at + 2 < end && Character.isLetter(text.charAt(at + 1)) && text.charAt(at + 2) == '.';
        return more || at >= start + 3;
    }

    private static int numberEnd(String text, int start, int end) {
        if (isIsoDay(text, start, end)) {
            return start + 10;
        }
        int at = start;
        while (at < end
                && (isDigit(text.charAt(at))
                        || (".,:/".indexOf(text.charAt(at)) >= 0 && at + 1 < end && isDigit(text.charAt(at + 1))))) {
            at++;
        }
        while (at < end && isWord(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    private static boolean isIsoDay(String text, int at, int end) {
        return at + 10 <= end
                && digits(text, at, 4)
                && text.charAt(at + 4) == '-'
                && digits(text, at + 5, 2)
                && text.charAt(at + 7) == '-'
                && digits(text, at + 8, 2)
                && !(at + 10 < end && isDigit(text.charAt(at + 10)));
    }

    private static boolean digits(String text, int at, int count) {
        for (int i = at; i < at + count; i++) {
            if (!isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDigit(int codePoint) {
        return codePoint >= '0' && codePoint <= '9';
    }

    private static boolean isWord(int codePoint) {
        return Character.isLetter(codePoint) || Character.getType(codePoint) == Character.NON_SPACING_MARK;
    }
}
