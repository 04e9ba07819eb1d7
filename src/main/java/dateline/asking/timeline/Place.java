package dateline.asking.timeline;

import dateline.asking.evidence.Quotation;
import dateline.text.Span;

/**
 * Where a sentence stands.
 *
 * @param article the id of its article
 * @param span into the article's text
 */
record Place(String article, Span span) {
    static Place of(Quotation quotation) {
        return new Place(quotation.citation().article(), quotation.span());
    }
}
