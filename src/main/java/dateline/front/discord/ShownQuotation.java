package dateline.front.discord;

import dateline.archive.View;
import dateline.asking.evidence.Quotation;
import dateline.reading.passage.AnnotatedArticle;
import dateline.text.Span;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * A quotation that buttons are about, without its words: when it is asked for again, the archive must still have them.
 *
 * @param article id
 * @param start UTF-16 code unit in the article's text, 0-based
 * @param end the same, exclusive
 * @param hash of the words
 * @param copies the same elsewhere; may be empty
 */
record ShownQuotation(String article, int start, int end, String hash, List<ShownQuotation> copies) {
    /** Holds the place of a quotation that there is none of. */
    static final ShownQuotation NONE = new ShownQuotation("", 0, 0, "", List.of());

    private static final int MOST_COPIES = 20;

    ShownQuotation {
        copies = List.copyOf(copies);
    }

    static ShownQuotation of(Quotation quotation) {
        return new ShownQuotation(
                quotation.citation().article(),
                quotation.span().start(),
                quotation.span().end(),
                hash(quotation.text()),
                quotation.copies().stream()
                        .filter(copy ->
                                !copy.article().equals(quotation.citation().article()))
                        .limit(MOST_COPIES)
                        .map(copy -> new ShownQuotation(
                                copy.article(), copy.span().start(), copy.span().end(), hash(copy.text()), List.of()))
                        .toList());
    }

    ShownQuotation withoutCopies() {
        return new ShownQuotation(article, start, end, hash, List.of());
    }

    /** What has become of it. */
    sealed interface Now {
        /** It stands where it stood. */
        record Same(AnnotatedArticle article, Span span) implements Now {}

        /** The article has other words there. */
        record Changed() implements Now {}

        /** There is no such article, or none that may be seen. */
        record Gone() implements Now {}
    }

    Now now(View view) {
        Optional<AnnotatedArticle> found = view.article(article);
        if (found.isEmpty()) {
            return new Now.Gone();
        }
        var span = new Span(start, end);
        String text = found.get().article().text();
        return end <= text.length() && hash(span.of(text)).equals(hash)
                ? new Now.Same(found.get(), span)
                : new Now.Changed();
    }

    /** Enough of a digest to tell a text from its changes. */
    static String hash(String text) {
        return DigestUtils.sha256Hex(text.getBytes(StandardCharsets.UTF_16LE)).substring(0, 16);
    }
}
