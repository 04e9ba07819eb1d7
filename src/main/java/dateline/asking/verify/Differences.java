package dateline.asking.verify;

import dateline.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Makes a {@link Difference} of two texts whose equal words are known. */
final class Differences {
    private final String article;
    private final String claim;
    private final List<Edit> edits = new ArrayList<>();

    private Differences(String article, String claim) {
        this.article = article;
        this.claim = claim;
    }

    /**
     * The difference of a range of an article from a range of a claim.
     *
     * @param pairs equal tokens within the ranges, in order
     */
    static Difference of(String article, Span said, String claim, Span claimed, List<Pair> pairs) {
        var building = new Differences(article, claim);
        int a = said.start();
        int c = claimed.start();
        for (Pair pair : pairs) {
            building.between(
                    new Span(a, pair.said().start()), new Span(c, pair.claimed().start()));
            building.equal(pair.said().span(), pair.claimed().span());
            a = pair.said().end();
            c = pair.claimed().end();
        }
        building.between(new Span(a, said.end()), new Span(c, claimed.end()));
        return new Difference(building.edits);
    }

    /** Two tokens that are equal. */
    record Pair(QuoteToken said, QuoteToken claimed) {}

    /** What lies between two pairs: the blanks at its ends are equal, as long as both sides have some. */
    private void between(Span said, Span claimed) {
        int leading = blanks(article, said);
        int leadingClaimed = blanks(claim, claimed);
        if (leading == said.length() && leadingClaimed == claimed.length()) {
            equal(said, claimed);
            return;
        }
        if (leading > 0 && leadingClaimed > 0) {
            equal(head(said, leading), head(claimed, leadingClaimed));
        } else {
            leading = 0;
            leadingClaimed = 0;
        }
        Span restSaid = new Span(said.start() + leading, said.end());
        Span restClaimed = new Span(claimed.start() + leadingClaimed, claimed.end());
        int trailing = trailingBlanks(article, restSaid);
        int trailingClaimed = trailingBlanks(claim, restClaimed);
        if (trailing == 0 || trailingClaimed == 0) {
            trailing = 0;
            trailingClaimed = 0;
        }
        Span deleted = new Span(restSaid.start(), restSaid.end() - trailing);
        Span inserted = new Span(restClaimed.start(), restClaimed.end() - trailingClaimed);
        if (!deleted.isEmpty()) {
            edits.add(new Edit.Delete(deleted.of(article)));
        }
        if (!inserted.isEmpty()) {
            edits.add(new Edit.Insert(inserted.of(claim)));
        }
        equal(new Span(deleted.end(), restSaid.end()), new Span(inserted.end(), restClaimed.end()));
    }

    private void equal(Span said, Span claimed) {
        if (said.isEmpty() && claimed.isEmpty()) {
            return;
        }
        var equal = new Edit.Equal(said.of(article), claimed.of(claim));
        if (!edits.isEmpty() && edits.getLast() instanceof Edit.Equal before) {
            edits.removeLast();
            equal = new Edit.Equal(before.said() + equal.said(), before.claimed() + equal.claimed());
        }
        edits.add(equal);
    }

    private static Span head(Span span, int length) {
        return new Span(span.start(), span.start() + length);
    }

    private static int blanks(String text, Span span) {
        int at = span.start();
        while (at < span.end() && Marks.isInvisible(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return Math.min(at, span.end()) - span.start();
    }

    private static int trailingBlanks(String text, Span span) {
        int at = span.end();
        while (at > span.start() && Marks.isInvisible(text.codePointBefore(at))) {
            at -= Character.charCount(text.codePointBefore(at));
        }
        return span.end() - Math.max(at, span.start());
    }
}
