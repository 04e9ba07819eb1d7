package dateline.text;

import java.util.ArrayList;
import java.util.List;

/** Finds round brackets that stand within a sentence: "The mayor (he was away. He came later) agreed." */
final class Brackets {
    private Brackets() {}

    /**
     * Puts such brackets among quotations. Linear in the region's length.
     *
     * @param quotations in order, without overlaps
     * @return in order, without overlaps; a bracket that overlaps a quotation is left out
     */
    static List<Span> among(CharSequence text, Span region, List<Span> quotations) {
        List<Span> spans = new ArrayList<>();
        int next = 0;
        int open = -1;
        for (int i = region.start(); i < region.end(); i++) {
            if (next < quotations.size() && quotations.get(next).start() == i) {
                spans.add(quotations.get(next));
                i = quotations.get(next++).end() - 1;
                open = -1;
            } else if (text.charAt(i) == '(') {
                open = isWithin(text, region, i) ? i : -1;
            } else if (text.charAt(i) == ')' && open >= 0) {
                spans.add(new Span(open, i + 1));
                open = -1;
            }
        }
        return spans;
    }

    /** Whether a word or a comma stands before a bracket. */
    private static boolean isWithin(CharSequence text, Span region, int bracket) {
        if (bracket - 2 < region.start() || text.charAt(bracket - 1) != ' ') {
            return false;
        }
        char before = text.charAt(bracket - 2);
        return Character.isLetterOrDigit(before) || before == ',';
    }
}
