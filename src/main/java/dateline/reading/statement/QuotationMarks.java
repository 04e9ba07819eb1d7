package dateline.reading.statement;

import dateline.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Pairs quotation marks within a paragraph. A mark that is open when the paragraph ends, as where a quotation runs on in
 * the next one, reaches to its end. Straight and curly marks close each other, as writers mix them. Single marks are left
 * alone: they are too often apostrophes.
 */
final class QuotationMarks {
    private QuotationMarks() {}

    /** The quotations of a paragraph with their marks; in order, without overlaps; may be empty. */
    static List<Span> in(String text, Span paragraph) {
        List<Span> found = new ArrayList<>();
        int open = -1;
        for (int i = paragraph.start(); i < paragraph.end(); i++) {
            int length = length(text, i, paragraph.end());
            if (length == 0) {
                continue;
            }
            boolean opening = opens(text, i, length, paragraph);
            if (open < 0) {
                open = opening ? i : -1;
            } else if (!opening) {
                found.add(new Span(open, i + length));
                open = -1;
            }
            i += length - 1;
        }
        if (open >= 0) {
            found.add(new Span(open, paragraph.end()));
        }
        return found;
    }

    private static int length(String text, int at, int end) {
        char mark = text.charAt(at);
        if (mark == '"' || mark == '“' || mark == '”' || mark == '„' || mark == '«' || mark == '»') {
            return 1;
        }
        boolean doubled = at + 1 < end && text.charAt(at + 1) == mark && (mark == '`' || mark == '\'');
        return doubled ? 2 : 0;
    }

    private static boolean opens(String text, int at, int length, Span paragraph) {
        char mark = text.charAt(at);
        if (mark == '“' || mark == '„' || mark == '`' || mark == '«') {
            return true;
        }
        if (mark == '”' || mark == '»') {
            return false;
        }
        boolean afterBlank = at == paragraph.start() || " \t\n\u00a0([—–-".indexOf(text.charAt(at - 1)) >= 0;
        boolean beforeWord = at + length < paragraph.end() && !Character.isWhitespace(text.charAt(at + length));
        return afterBlank && beforeWord;
    }

    /** Whether the first word of a quotation begins with a capital letter or a digit. */
    static boolean capital(String text, Span quote) {
        for (int i = quote.start(); i < quote.end(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                return !Character.isLowerCase(text.charAt(i));
            }
        }
        return false;
    }

    /** Whether every word has a capital letter, as in titles of works, and nothing shows that it is spoken. */
    static boolean titled(String text, Span quote) {
        int capitals = 0;
        boolean letter = false;
        int words = 0;
        for (int i = quote.start(); i < quote.end(); i++) {
            char unit = text.charAt(i);
            boolean begins = Character.isLetter(unit) && !letter;
            letter = Character.isLetter(unit) || ((unit == '’' || unit == '\'') && letter);
            if (begins) {
                words++;
                capitals += Character.isUpperCase(unit) ? 1 : 0;
            }
        }
        return words > 1 && words <= 6 && capitals >= words - 1 && capitals > 1;
    }
}
