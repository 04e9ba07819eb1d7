package dateline.asking.verify;

import dateline.reading.passage.AnnotatedArticle;
import dateline.reading.passage.Sentence;
import dateline.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The part of a region of an article that is nearest to a claim. Stateless. */
final class NearRange {
    /** So many replaced words at an end of the claim are shown beside those of the article. */
    private static final int REPLACED = 2;

    private NearRange() {}

    static Optional<Found> of(AnnotatedArticle article, Span region, Wanted wanted) {
        String text = article.article().text();
        List<QuoteToken> tokens = QuoteTokens.of(text, whole(article, region));
        Alignment alignment = Alignment.of(wanted.tokens(), wanted.weights(), tokens);
        boolean content = alignment.pairs().stream()
                .anyMatch(pair -> Wanted.isContent(wanted.tokens().get(pair[0])));
        if (!content || alignment.score() < wanted.near()) {
            return Optional.empty();
        }
        List<Differences.Pair> pairs = new ArrayList<>();
        for (int[] pair : alignment.pairs()) {
            QuoteToken claimed = wanted.tokens().get(pair[0]);
            boolean equal = claimed.is(tokens.get(pair[1]))
                    || (pair[0] == 0 && ExactRows.isFirst(claimed, tokens, pair[1], text));
            if (equal) {
                pairs.add(new Differences.Pair(tokens.get(pair[1]), claimed));
            }
        }
        int[] first = alignment.pairs().getFirst();
        int[] last = alignment.pairs().getLast();
        int from = first[1] - replaced(article, tokens, first[1], first[0], -1);
        int lacking = wanted.tokens().size() - 1 - last[0];
        int to = last[1] + replaced(article, tokens, last[1], lacking, 1);
        Span range = new Span(tokens.get(from).start(), tokens.get(to).end());
        Difference difference = Differences.of(text, range, wanted.text(), wanted.span(), pairs);
        String closing = ExactRows.closing(tokens, to + 1);
        if (difference.isEmpty() && ExactRows.closesOtherwise(wanted, tokens, to + 1)) {
            return Optional.of(closed(article, range, difference, closing, wanted, alignment.score()));
        }
        return Optional.of(new Found(article, range, difference, Math.min(alignment.score(), 1 - 1e-9)));
    }

    /** A region from the beginning of a sentence to the end of one. */
    private static Span whole(AnnotatedArticle article, Span region) {
        return article.sentences().stream()
                .map(Sentence::span)
                .filter(region::overlaps)
                .reduce(Span::cover)
                .orElse(region);
    }

    /** How many words of the article stand, in the same sentence, in the place of as many at an end of the claim. */
    private static int replaced(AnnotatedArticle article, List<QuoteToken> tokens, int end, int lacking, int step) {
        if (lacking > REPLACED) {
            return 0;
        }
        int count = 0;
        Span sentence = article.sentences().stream()
                .map(Sentence::span)
                .filter(span -> span.contains(tokens.get(end).start()))
                .findFirst()
                .orElse(tokens.get(end).span());
        while (count < lacking) {
            int next = end + step * (count + 1);
            if (next < 0
                    || next >= tokens.size()
                    || !tokens.get(next).word()
                    || !sentence.contains(tokens.get(next).span())) {
                break;
            }
            count++;
        }
        return count;
    }

    /** All words are equal, and the mark after them is not. */
    private static Found closed(
            AnnotatedArticle article, Span range, Difference difference, String said, Wanted wanted, double score) {
        List<Edit> edits = new ArrayList<>(difference.edits());
        int end = range.end();
        if (!said.isEmpty()) {
            String text = article.article().text();
            int mark = text.indexOf(said, range.end());
            edits.add(new Edit.Delete(text.substring(range.end(), mark + said.length())));
            end = mark + said.length();
        }
        edits.add(new Edit.Insert(wanted.closing()));
        return new Found(article, new Span(range.start(), end), new Difference(edits), Math.min(score, 1 - 1e-9));
    }
}
