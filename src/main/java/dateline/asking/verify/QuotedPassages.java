package dateline.asking.verify;

import dateline.text.Blank;
import dateline.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds what stands in quotation marks, in one pass: “…”, "…", „…“, «…», »…«, and ‘…’ or '…' where these can be no
 * apostrophes. A quotation that goes on in the next paragraph, where the opening mark is repeated, is one for each. Within
 * one there is no other. A mark that is never closed opens nothing. Linear in the text.
 */
final class QuotedPassages {
    private static final String BEFORE_OPENING = "([{—–-:>*_~|";

    private final String text;
    private final List<Span> found = new ArrayList<>();
    private int open = -1;
    private int lastClosing = -1;

    private QuotedPassages(String text) {
        this.text = text;
    }

    /** The passages without their marks; in order, without overlaps, none of them blank. */
    static List<Span> in(String text) {
        var reading = new QuotedPassages(text);
        for (int at = 0; at < text.length(); at++) {
            reading.read(at, text.charAt(at));
        }
        reading.settleSingle();
        return reading.found;
    }

    private void read(int at, char unit) {
        boolean single = open >= 0 && Marks.isSingle(text.charAt(open));
        if (single && (isDouble(unit) || (unit == '\n' && at + 1 < text.length() && text.charAt(at + 1) == '\n'))) {
            settleSingle();
            single = false;
        }
        if (Marks.isSingle(unit)) {
            single(at, single);
        } else if (isDouble(unit)) {
            doubled(at, unit);
        }
    }

    private static boolean isDouble(char unit) {
        return Marks.isQuote(unit) && !Marks.isSingle(unit);
    }

    private void doubled(int at, char unit) {
        if (open < 0) {
            if (mayOpen(at) || unit == '“' || unit == '„' || unit == '«') {
                open = at;
            }
            return;
        }
        char opened = text.charAt(open);
        boolean opensOnly = unit == '„' || (unit == '“' && opened != '„') || (unit == '«' && opened != '»');
        boolean opensAgain = opensOnly || (unit == opened && beginsParagraph(at) && mayOpen(at));
        if (!opensAgain) {
            close(at);
            return;
        }
        if (beginsParagraph(at)) {
            add(open + 1, at);
        }
        open = at;
    }

    /** A single mark opens where no word stands before it, and the last that may close before the next opens closes. */
    private void single(int at, boolean inSingle) {
        if (open >= 0 && !inSingle) {
            return;
        }
        boolean opens = mayOpen(at) && text.charAt(at) != '’' && text.charAt(at) != '´';
        if (opens) {
            settleSingle();
            open = at;
        } else if (inSingle && !isWord(at + 1) && at > open + 1 && !Blank.is(text.charAt(at - 1))) {
            boolean possessive = at > 0 && text.charAt(at - 1) == 's' && lastClosing < 0;
            if (possessive) {
                lastClosing = at; // unless a mark that can only close comes later
            } else {
                close(at);
            }
        }
    }

    /** Ends a single quotation at the mark that may have been a possessive, or forgets that it was opened. */
    private void settleSingle() {
        if (open >= 0 && Marks.isSingle(text.charAt(open))) {
            if (lastClosing > open) {
                close(lastClosing);
            }
            open = -1;
            lastClosing = -1;
        }
    }

    private void close(int at) {
        add(open + 1, at);
        open = -1;
        lastClosing = -1;
    }

    private void add(int from, int to) {
        Span inside = Blank.trim(text, new Span(from, to));
        if (!inside.isEmpty()) {
            found.add(inside);
        }
    }

    private boolean mayOpen(int at) {
        boolean before = at == 0
                || Blank.is(text.charAt(at - 1))
                || BEFORE_OPENING.indexOf(text.charAt(at - 1)) >= 0
                || Marks.isQuote(text.charAt(at - 1));
        return before && at + 1 < text.length() && !Blank.is(text.charAt(at + 1));
    }

    private boolean isWord(int at) {
        return at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    }

    private boolean beginsParagraph(int at) {
        int before = at - 1;
        while (before >= 0 && Blank.is(text.charAt(before)) && !Blank.endsLine(text.charAt(before))) {
            before--;
        }
        return before >= 0 && Blank.endsLine(text.charAt(before));
    }
}
