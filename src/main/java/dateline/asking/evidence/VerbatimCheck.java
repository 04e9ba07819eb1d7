package dateline.asking.evidence;

import dateline.archive.View;
import dateline.text.Span;
import java.util.List;

/**
 * The last thing that happens to a quotation before anybody sees it: its words are compared with the stored article,
 * character for character, and so are its copies' and its context's. What differs is not shown; a quotation stays without a copy or context that differs.
 */
public final class VerbatimCheck {
    private VerbatimCheck() {}

    /** The quotations that stand in the view's articles exactly as they are, in the same order. */
    public static List<Quotation> verbatim(View view, List<Quotation> quotations) {
        return quotations.stream()
                .filter(quotation -> stands(view, quotation.citation().article(), quotation.span(), quotation.text()))
                .map(quotation -> quotation.withCopies(quotation.copies().stream()
                        .filter(copy -> stands(view, copy.article(), copy.span(), copy.text()))
                        .toList()))
                .map(quotation -> withStandingContext(view, quotation))
                .toList();
    }

    private static Quotation withStandingContext(View view, Quotation quotation) {
        Quotation.Context context = quotation.context();
        return context == null || stands(view, quotation.citation().article(), context.span(), context.text())
                ? quotation
                : quotation.withContext(null);
    }

    private static boolean stands(View view, String article, Span span, String text) {
        return view.article(article)
                .map(found -> found.article().text())
                .filter(stored ->
                        span.end() <= stored.length() && span.of(stored).equals(text))
                .isPresent();
    }
}
