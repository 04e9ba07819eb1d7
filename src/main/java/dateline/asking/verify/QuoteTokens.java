package dateline.asking.verify;

import dateline.text.Span;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts text into words and marks whose keys are equal where only typography differs, in one pass.
 *
 * <p>Not told apart: the shapes of quotation marks (single and double ones, since quotes within quotes change them), of
 * apostrophes, dashes and ellipses; blanks of every kind, around dashes too; soft hyphens and the like; what Unicode's
 * compatibility form (NFKC, UAX 15) makes one; and a comma or full stop inside the closing quotation mark from one
 * outside. Told apart: letter case, every other mark, and whether there is a mark at all. An insertion in square brackets is
 * one mark. Linear in the text.
 */
final class QuoteTokens {
    /** A longer pair of brackets is no editor's insertion. */
    private static final int BRACKETED = 120;

    private final String text;
    private final int end;
    private final List<QuoteToken> tokens = new ArrayList<>();

    private QuoteTokens(String text, int end) {
        this.text = text;
        this.end = end;
    }

    /** The tokens of a region, in order and without overlaps. */
    static List<QuoteToken> of(String text, Span region) {
        var reading = new QuoteTokens(text, Math.min(region.end(), text.length()));
        int at = region.start();
        while (at < reading.end) {
            at = reading.read(at);
        }
        return reading.tokens;
    }

    static List<QuoteToken> of(String text) {
        return of(text, new Span(0, text.length()));
    }

    /** Reads what stands at a place and returns where it ends. */
    private int read(int at) {
        int point = text.codePointAt(at);
        int next = Math.min(end, at + Character.charCount(point));
        if (Marks.isInvisible(point)) {
            return next;
        }
        if (Marks.isOfWord(point)) {
            return word(at);
        }
        if (point == '[') {
            int closing = closingBracket(at);
            if (closing > 0) {
                return bracketed(at, closing);
            }
        }
        int dots = ellipsisEnd(at);
        if (dots > at) {
            return mark(at, dots, Marks.ELLIPSIS);
        }
        if (Marks.isDash(point)) {
            return mark(at, dashEnd(at), "-");
        }
        int quote = quoteEnd(at);
        if (quote > at) {
            return quote;
        }
        return mark(at, next, Normalizer.normalize(text.substring(at, next), Normalizer.Form.NFKC));
    }

    private int mark(int from, int to, String key) {
        tokens.add(new QuoteToken(new Span(from, to), key, false));
        return to;
    }

    private int word(int start) {
        int at = start;
        boolean plain = true;
        int last = start; // past the last letter: what is invisible at the end is no part
        while (at < end) {
            int point = text.codePointAt(at);
            int next = at + Character.charCount(point);
            if (Marks.isOfWord(point)) {
                plain &= point < 0x80;
                last = next;
            } else if (Character.getType(point) == Character.FORMAT || isInner(at, point)) {
                plain &= point < 0x80;
            } else {
                break;
            }
            at = next;
        }
        int to = Math.min(end, last);
        String word = text.substring(start, to);
        tokens.add(new QuoteToken(new Span(start, to), plain ? word : key(word), true));
        return to;
    }

    /** An apostrophe between letters, or a mark between digits. */
    private boolean isInner(int at, int point) {
        if (at + 1 >= end) {
            return false;
        }
        char before = text.charAt(at - 1);
        int after = text.codePointAt(at + 1);
        return Marks.isSingle(point)
                ? Marks.isOfWord(after)
                : (point == '.' || point == ',' || point == ':')
                        && Character.isDigit(before)
                        && Character.isDigit(after);
    }

    private static String key(String word) {
        var plain = new StringBuilder(word.length());
        word.codePoints()
                .filter(point -> Character.getType(point) != Character.FORMAT)
                .map(point -> Marks.isSingle(point) ? '\'' : point)
                .forEach(plain::appendCodePoint);
        return Normalizer.normalize(plain, Normalizer.Form.NFKC);
    }

    private int closingBracket(int open) {
        for (int at = open + 1; at < Math.min(end, open + BRACKETED); at++) {
            char unit = text.charAt(at);
            if (unit == ']') {
                return at;
            }
            if (unit == '[' || unit == '\n') {
                return -1;
            }
        }
        return -1;
    }

    private int bracketed(int open, int closing) {
        List<QuoteToken> inside = of(text, new Span(open + 1, closing));
        if (inside.size() == 1 && inside.getFirst().isEllipsis()) {
            return mark(open, closing + 1, Marks.ELLIPSIS);
        }
        List<String> keys = inside.stream().map(QuoteToken::key).toList();
        return mark(open, closing + 1, "[" + String.join(" ", keys) + "]");
    }

    /** Past an ellipsis in one of its shapes ("…", "...", ". . .", "(...)"), or {@code at} if there is none. */
    private int ellipsisEnd(int at) {
        if (text.charAt(at) == '(') {
            int inner = at + 1 < end && isDot(text.charAt(at + 1)) ? ellipsisEnd(at + 1) : at + 1;
            return inner > at + 1 && inner < end && text.charAt(inner) == ')' ? inner + 1 : at;
        }
        int dots = 0;
        int last = at;
        int i = at;
        while (i < end) {
            char unit = text.charAt(i);
            if (unit == '.' || unit == '…') {
                dots += unit == '.' ? 1 : 3;
                last = i + 1;
                i++;
            } else if (Marks.isInvisible(unit) && unit != '\n' && i + 1 < end && isDot(text.charAt(i + 1)) && i > at) {
                i++;
            } else {
                break;
            }
        }
        return dots >= 3 ? last : at;
    }

    private static boolean isDot(char unit) {
        return unit == '.' || unit == '…';
    }

    private int dashEnd(int at) {
        int to = at;
        while (to < end && Marks.isDash(text.charAt(to))) {
            to++;
        }
        return to;
    }

    /** Reads a run of quotation marks with a comma or full stop before or after it; returns {@code at} if there is none. */
    private int quoteEnd(int at) {
        char first = text.charAt(at);
        boolean leading = isStop(first);
        int from = leading ? at + 1 : at;
        int to = from;
        while (to < end && Marks.isQuote(text.charAt(to))) {
            to++;
        }
        if (to == from) {
            return at;
        }
        if (leading) {
            return mark(at, to, "\"" + first);
        }
        boolean trailing = to < end && isStop(text.charAt(to)) && ellipsisEnd(to) == to;
        return trailing ? mark(at, to + 1, "\"" + text.charAt(to)) : mark(at, to, "\"");
    }

    private static boolean isStop(char unit) {
        return unit == '.' || unit == ',';
    }
}
