package dateline.front.console;

import dateline.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
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
    private static final String PLAIN = "\u001b[0m";

    /** What a marked range is shown like, as a parameter of Select Graphic Rendition (ECMA-48, section 8.3.117). */
    enum Style {
        NONE(""),
        STRONG("1;33"),
        FAINT("2"),
        QUOTATION("32"),
        CUE("35"),
        SPEAKER("1;36");

        private final String parameter;

        Style(String parameter) {
            this.parameter = parameter;
        }

        /** The words in this style. */
        String on(String words) {
            return this == NONE || words.isEmpty() ? words : "\u001b[" + parameter + "m" + words + PLAIN;
        }
    }

    /** A range of the raw text and its style. */
    record Mark(Span span, Style style) {}

    private final StringBuilder text = new StringBuilder();
    private final List<Style> styles = new ArrayList<>();

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
        return marked(
                raw,
                highlights.stream().map(span -> new Mark(span, Style.STRONG)).toList());
    }

    /**
     * The text with some ranges in styles of their own.
     *
     * @param marks into {@code raw}; what reaches past its end is ignored, and of two that overlap the later one shows
     */
    static Printable marked(String raw, List<Mark> marks) {
        var chosen = new Style[raw.length()];
        Arrays.fill(chosen, Style.NONE);
        for (Mark mark : marks) {
            int end = Math.min(raw.length(), mark.span().end());
            Arrays.fill(chosen, Math.min(end, mark.span().start()), end, mark.style());
        }
        var printable = new Printable();
        for (int i = 0; i < raw.length(); ) {
            int point = raw.codePointAt(i);
            printable.append(point);
            while (printable.styles.size() < printable.text.length()) {
                printable.styles.add(chosen[i]);
            }
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
            Style style = styles.get(at);
            int end = at + 1;
            while (end < to && styles.get(end) == style) {
                end++;
            }
            line.append(style.on(text.substring(at, end)));
            at = end;
        }
        return line.toString();
    }
}
