package dateline.asking.evidence;

import dateline.archive.View;
import java.util.List;

/**
 * The last thing that happens to a quotation before anybody sees it: its words are compared with the stored article,
 * character for character, and so are its copies'. What differs is not shown.
 */
public final class VerbatimCheck {
    private VerbatimCheck() {}

    /** The quotations that stand in the view's articles exactly as they are, in the same order. */
    public static List<Quotation> verbatim(View view, List<Quotation> quotations) {
        return quotations.stream()
                .filter(quotation -> stands(
                                view,
                                quotation.citation().article(),
                                quotation.span().start(),
                                quotation.text())
                        && quotation.copies().stream()
                                .allMatch(copy ->
                                        stands(view, copy.article(), copy.span().start(), copy.text())))
                .toList();
    }

    private static boolean stands(View view, String article, int start, String text) {
        return view.article(article)
                .filter(found -> found.article().text().startsWith(text, start))
                .isPresent();
    }
}
