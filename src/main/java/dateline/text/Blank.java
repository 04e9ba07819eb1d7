package dateline.text;

/**
 * What counts as blank in an article: white space of every kind, no-break and zero-width spaces included, which
 * {@link String#strip()} would leave at the ends of a span. Every blank is one UTF-16 code unit.
 */
public final class Blank {
    private static final char ZERO_WIDTH_SPACE = '\u200b';
    private static final char BYTE_ORDER_MARK = '\ufeff';

    private Blank() {}

    /** Whether a UTF-16 code unit is blank. */
    public static boolean is(char unit) {
        return Character.isWhitespace(unit)
                || Character.isSpaceChar(unit)
                || unit == '\u0085'
                || unit == ZERO_WIDTH_SPACE
                || unit == BYTE_ORDER_MARK;
    }

    /** Whether a UTF-16 code unit ends a line; a carriage return with its line feed are two such units. */
    public static boolean endsLine(char unit) {
        return switch (unit) {
            case '\n', '\r', '\u000b', '\f', '\u0085', '\u2028', '\u2029' -> true;
            default -> false;
        };
    }

    /** The span without the blanks at its ends; empty, at its end, if there is nothing else. */
    public static Span trim(CharSequence text, Span span) {
        int start = span.start();
        int end = span.end();
        while (start < end && is(text.charAt(start))) {
            start++;
        }
        while (end > start && is(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }
}
