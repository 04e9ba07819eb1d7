package dateline.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Pairs quotation marks in one pass. Curly marks say which way they face; a straight one is told by its neighbours, and a
 * straight mark (or two apostrophes) may pair with a curly one, as in much of what newsrooms publish. An opening mark that meets another
 * opening mark was never closed and is forgotten. Single marks count only where they cannot be apostrophes: around
 * something that ends in punctuation, outside of double marks.
 */
final class QuotationMarks {
    private final CharSequence text;
    private final Span region;
    private final List<Span> pairs = new ArrayList<>();
    private int open = -1;
    private boolean openSingle;

    private QuotationMarks(CharSequence text, Span region) {
        this.text = text;
        this.region = region;
    }

    /** The quotations of a region, marks included; in order, without overlaps or nesting. */
    static List<Span> pairs(CharSequence text, Span region) {
        var marks = new QuotationMarks(text, region);
        for (int i = region.start(); i < region.end(); i++) {
            boolean twoApostrophes = text.charAt(i) == '\'' && i + 1 < region.end() && text.charAt(i + 1) == '\'';
            if (twoApostrophes) {
                marks.straight(i, 2);
                i++;
            } else {
                marks.read(i);
            }
        }
        return marks.pairs;
    }

    private void read(int i) {
        switch (text.charAt(i)) {
            case '“' -> {
                if (open >= 0 && !openSingle && text.charAt(open) == '„') {
                    close(i);
                } else {
                    open(i, false);
                }
            }
            case '„', '«' -> open(i, false);
            case '”', '»' -> closeDouble(i);
            case '"' -> straight(i, 1);
            case '‘', '\'', '’' -> single(i);
            default -> {}
        }
    }

    private void straight(int i, int width) {
        char before = i == region.start() ? ' ' : text.charAt(i - 1);
        char after = i + width == region.end() ? ' ' : text.charAt(i + width);
        boolean mayOpen = !Blank.is(after) && (Blank.is(before) || "([{—–-:‘'".indexOf(before) >= 0);
        boolean mayClose = !Blank.is(before) && !Character.isLetterOrDigit(after);
        boolean isOpen = open >= 0 && !openSingle;
        if (mayOpen == mayClose ? !isOpen : mayOpen) {
            open(i, false);
        } else {
            closeDouble(i + width - 1);
        }
    }

    private void single(int i) {
        if (open >= 0 && !openSingle) {
            return;
        }
        char before = i == region.start() ? ' ' : text.charAt(i - 1);
        char after = i + 1 == region.end() ? ' ' : text.charAt(i + 1);
        if (text.charAt(i) != '’' && (Blank.is(before) || before == '(') && Character.isUpperCase(after)) {
            open(i, true);
        } else if (text.charAt(i) != '‘'
                && open >= 0
                && ".,!?…".indexOf(before) >= 0
                && !Character.isLetterOrDigit(after)) {
            close(i);
        }
    }

    private void open(int i, boolean single) {
        open = i;
        openSingle = single;
    }

    private void closeDouble(int i) {
        if (open >= 0 && !openSingle) {
            close(i);
        }
    }

    private void close(int i) {
        pairs.add(new Span(open, i + 1));
        open = -1;
    }
}
