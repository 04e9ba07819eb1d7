package dateline.asking.timeline;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Text from anywhere made fit for one line of a picture: blanks for line breaks, nothing for what only steers, one small box
 * for a run of characters that no font of the machine has, at most two marks on a letter. Stateless.
 */
final class ChartText {
    /** No line of a chart holds more; longer texts are not measured. */
    private static final int LONGEST = 240;

    private static final int MARKS = 2;
    private static final String ELLIPSIS = "…";
    private static final int BOX = 0x25a1;

    private ChartText() {}

    /** The text on one line, in characters that the font can show. */
    static String line(String raw, Font font) {
        String composed =
                Normalizer.normalize(raw.substring(0, Math.min(raw.length(), 4 * LONGEST)), Normalizer.Form.NFC);
        var line = new StringBuilder();
        int marks = 0;
        for (int i = 0; i < composed.length() && line.length() < LONGEST; ) {
            int point = composed.codePointAt(i);
            i += Character.charCount(point);
            marks = isMark(point) ? marks + 1 : 0;
            if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
                blank(line);
            } else if (!isSteering(point) && marks <= MARKS) {
                show(line, point, font);
            }
        }
        return line.toString().strip();
    }

    private static void blank(StringBuilder line) {
        if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
            line.append(' ');
        }
    }

    private static void show(StringBuilder line, int point, Font font) {
        if (font.canDisplay(point)) {
            line.appendCodePoint(point);
        } else if (line.isEmpty() || line.codePointBefore(line.length()) != box(font)) {
            line.appendCodePoint(box(font));
        }
    }

    private static int box(Font font) {
        return font.canDisplay(BOX) ? BOX : '?';
    }

    private static boolean isMark(int point) {
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    private static boolean isSteering(int point) {
        int type = Character.getType(point);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.UNASSIGNED
                || type == Character.PRIVATE_USE
                || (point >= 0xfe00 && point <= 0xfe0f); // selects a variant of the character before
    }

    /** The width of a line in pixels; 0 for an empty one. */
    static double width(String line, Font font, FontRenderContext context) {
        return line.isEmpty() ? 0 : new TextLayout(line, font, context).getAdvance();
    }

    /**
     * The line, or as much of it as is at most so wide, with an ellipsis; cut between words where one ends near the cut.
     *
     * @param width in pixels
     * @return empty if not even a few characters have room
     */
    static String fitted(String line, double width, Font font, FontRenderContext context) {
        if (width(line, font, context) <= width) {
            return line;
        }
        List<Integer> cuts = cuts(line);
        int low = 0;
        int high = cuts.size() - 1;
        while (low < high) { // the longest that fits
            int middle = (low + high + 1) / 2;
            if (width(line.substring(0, cuts.get(middle)) + ELLIPSIS, font, context) <= width) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        int end = cuts.get(low);
        int blank = line.lastIndexOf(' ', end);
        int cut = blank > end * 3 / 4 ? blank : end;
        return cut == 0 ? "" : line.substring(0, cut).stripTrailing() + ELLIPSIS;
    }

    /** Where a line may be cut without parting what is one character to a reader. */
    private static List<Integer> cuts(String line) {
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(line);
        List<Integer> cuts = new ArrayList<>();
        for (int at = characters.first(); at != BreakIterator.DONE; at = characters.next()) {
            cuts.add(at);
        }
        return cuts;
    }
}
