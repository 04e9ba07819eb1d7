package dateline.front.console;

import dateline.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.jline.utils.WCWidth;

/**
 * Text from outside made fit for a terminal. What a terminal would act upon instead of showing it (escape sequences and
 * other control characters, characters that turn the direction of writing around, halves of surrogate pairs) becomes
 * visible; line breaks and tabs become blanks; everything else stays as it is. Breaking into lines only ever replaces
 * blanks.
 */
final class Printable {
    private static final String HIGHLIGHT = "\u001b[1;33m";
    private static final String PLAIN = "\u001b[0m";

    private final StringBuilder text = new StringBuilder();
    private final BitSet marked = new BitSet();

    private Printable() {}

    /** The text on one line. */
    static String of(String raw) {
        return of(raw, List.of()).text.toString();
    }

    /**
     * The text with some ranges marked.
     *
     * @param highlights into {@code raw}; what reaches past its end is ignored
     */
    static Printable of(String raw, List<Span> highlights) {
        var marks = new BitSet();
        highlights.forEach(span -> marks.set(span.start(), span.end()));
        var printable = new Printable();
        for (int i = 0; i < raw.length(); ) {
            int point = raw.codePointAt(i);
            int from = printable.text.length();
            printable.append(point);
            printable.marked.set(from, printable.text.length(), marks.get(i));
            i += Character.charCount(point);
        }
        return printable;
    }

    private void append(int point) {
        if (point == '\n' || point == '\r' || point == '\t') {
            text.append(' ');
        } else if (point < ' ') {
            text.append((char) ('\u2400' + point)); // the "control pictures" of Unicode
        } else if (point == 0x7f) {
            text.append('\u2421');
        } else if (Character.getType(point) == Character.SURROGATE) {
            text.append('\uFFFD');
        } else if (Character.isISOControl(point) || isLineBreak(point) || turnsDirection(point)) {
            text.append(String.format(Locale.ROOT, "<U+%04X>", point));
        } else {
            text.appendCodePoint(point);
        }
    }

    private static boolean isLineBreak(int point) {
        return point == 0x2028 || point == 0x2029;
    }

    private static boolean turnsDirection(int point) {
        return (point >= 0x202a && point <= 0x202e)
                || (point >= 0x2066 && point <= 0x2069)
                || point == 0x200e
                || point == 0x200f
                || point == 0x061c;
    }

    /**
     * The text in lines that are at most so wide; a longer word has a line to itself.
     *
     * @param colour whether marked ranges are shown by colour
     * @return at least one line
     */
    List<String> lines(int width, boolean colour) {
        List<String> lines = new ArrayList<>();
        int lineStart = 0;
        int lastBlank = -1;
        int columns = 0;
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            if (point == ' ') {
                lastBlank = i;
            }
            columns += Math.max(0, WCWidth.wcwidth(point));
            i += Character.charCount(point);
            if (columns > width && lastBlank > lineStart) {
                lines.add(line(lineStart, lastBlank, colour));
                lineStart = lastBlank + 1;
                columns = columns(lineStart, i);
                lastBlank = -1;
            }
        }
        lines.add(line(lineStart, text.length(), colour));
        return lines;
    }

    private int columns(int from, int to) {
        return text.substring(from, to)
                .codePoints()
                .map(point -> Math.max(0, WCWidth.wcwidth(point)))
                .sum();
    }

    private String line(int from, int to, boolean colour) {
        if (!colour) {
            return text.substring(from, to);
        }
        var line = new StringBuilder();
        for (int at = from; at < to; ) {
            boolean on = marked.get(at);
            int end = Math.min(to, on ? marked.nextClearBit(at) : next(marked.nextSetBit(at), to));
            String part = text.substring(at, end);
            line.append(on ? HIGHLIGHT + part + PLAIN : part);
            at = end;
        }
        return line.toString();
    }

    private static int next(int bit, int end) {
        return bit < 0 ? end : bit;
    }
}
