package dateline.reading.statement;

import dateline.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Pairs quotation marks within a paragraph, in one pass. A mark that is open when the paragraph ends, as where a quotation
 * runs on in the next one, reaches to its end. Straight and curly marks close each other, as writers mix them, and a curly
 * mark that faces the wrong way is taken for what its place shows. Where as many curly marks open as close, one inside
 * another is part of it. Single marks count outside of double ones only, and only around several words or a clause that ends
 * in punctuation: they are too often apostrophes.
 */
final class QuotationMarks {
    private static final String BEFORE_OPENING = " \t\n\u00a0([{—–-―:/";
    private static final int MAX_SINGLE = 400;
    private static final int MIN_SINGLE_BLANKS = 2;
    private static final int MAX_TITLE = 8;
    private static final Set<String> SMALL =
            Set.of("a", "an", "and", "as", "at", "by", "for", "from", "in", "of", "on", "or", "the", "to", "with");

    private final String text;
    private final Span paragraph;
    private final boolean nests;
    private final List<Span> found = new ArrayList<>();
    private int open = -1;
    private int depth;

    private QuotationMarks(String text, Span paragraph) {
        this.text = text;
        this.paragraph = paragraph;
        int balance = 0;
        boolean curly = false;
        for (int i = paragraph.start(); i < paragraph.end(); i++) {
            balance += text.charAt(i) == '“' ? 1 : text.charAt(i) == '”' ? -1 : 0;
            curly |= text.charAt(i) == '“';
        }
        this.nests = curly && balance == 0;
    }

    /** The quotations of a paragraph with their marks; in order, without overlaps; may be empty. */
    static List<Span> in(String text, Span paragraph) {
        var marks = new QuotationMarks(text, paragraph);
        for (int i = paragraph.start(); i < paragraph.end(); i++) {
            int length = marks.length(i);
            i += length == 0 ? marks.single(i) : marks.read(i, length);
        }
        if (marks.open >= 0) {
            marks.found.add(new Span(marks.open, paragraph.end()));
        }
        return marks.found;
    }

    /** Reads a double mark; gives how many code units to pass over besides the first. */
    private int read(int at, int length) {
        boolean opening = opens(at, length);
        if (open < 0) {
            open = opening ? at : -1;
            depth = 0;
        } else if (opening) {
            depth += nests && text.charAt(at) == '“' ? 1 : 0;
        } else if (depth > 0 && text.charAt(at) == '”') {
            depth--;
        } else {
            found.add(new Span(open, at + length));
            open = -1;
        }
        return length - 1;
    }

    private int length(int at) {
        char mark = text.charAt(at);
        if (mark == '"' || mark == '“' || mark == '”' || mark == '„' || mark == '«' || mark == '»') {
            return 1;
        }
        boolean doubled = at + 1 < paragraph.end() && text.charAt(at + 1) == mark && (mark == '`' || mark == '\'');
        return doubled ? 2 : 0;
    }

    private boolean opens(int at, int length) {
        char mark = text.charAt(at);
        boolean afterBlank = at == paragraph.start() || BEFORE_OPENING.indexOf(text.charAt(at - 1)) >= 0;
        boolean beforeWord = at + length < paragraph.end() && !Character.isWhitespace(text.charAt(at + length));
        return switch (mark) {
            case '“' -> open < 0 || afterBlank || beforeWord;
            case '„', '`', '«' -> true;
            case '”' -> open < 0 && afterBlank && at + 1 < paragraph.end() && Character.isLetter(text.charAt(at + 1));
            case '»' -> false;
            default -> afterBlank && beforeWord;
        };
    }

    /** Reads a single mark outside of double ones; gives how many code units to pass over. */
    private int single(int at) {
        char mark = text.charAt(at);
        if (open >= 0 || (mark != '‘' && mark != '\'')) {
            return 0;
        }
        boolean afterBlank = at == paragraph.start() || BEFORE_OPENING.indexOf(text.charAt(at - 1)) >= 0;
        boolean beforeWord = at + 1 < paragraph.end() && Character.isLetter(text.charAt(at + 1));
        if (!afterBlank || !beforeWord) {
            return 0;
        }
        int end = singleEnd(at);
        if (end < 0) {
            return 0;
        }
        found.add(new Span(at, end));
        return end - at - 1;
    }

    /** Where a single quotation ends, its mark included; -1 if nothing shows that it is one. */
    private int singleEnd(int at) {
        int blanks = 0;
        for (int i = at + 1; i < Math.min(paragraph.end(), at + MAX_SINGLE); i++) {
            char unit = text.charAt(i);
            blanks += Character.isWhitespace(unit) ? 1 : 0;
            if (length(i) > 0 || unit == '\n') {
                return -1;
            }
            boolean mark = unit == '’' || (unit == '\'' && text.charAt(at) == '\'');
            boolean ends = i + 1 >= paragraph.end() || !Character.isLetterOrDigit(text.charAt(i + 1));
            if (mark && ends) {
                char before = text.charAt(i - 1);
                boolean stopped = ",.!?…".indexOf(before) >= 0;
                if (stopped || (blanks >= MIN_SINGLE_BLANKS && before != 's')) {
                    return i + 1;
                }
            }
        }
        return -1;
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

    /** Whether every word but the small ones has a capital letter, as in titles of works. */
    static boolean titled(String text, Span quote) {
        int capitals = 0;
        int i = quote.start();
        while (i < quote.end()) {
            int end = i;
            while (end < quote.end()
                    && (Character.isLetter(text.charAt(end)) || (end > i && "'’".indexOf(text.charAt(end)) >= 0))) {
                end++;
            }
            if (end > i) {
                boolean capital = Character.isUpperCase(text.charAt(i));
                if (!capital && !SMALL.contains(text.substring(i, end))) {
                    return false;
                }
                capitals += capital ? 1 : 0;
            }
            i = end + 1;
        }
        return capitals > 1 && capitals <= MAX_TITLE;
    }
}
