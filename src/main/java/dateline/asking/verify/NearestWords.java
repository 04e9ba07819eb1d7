package dateline.asking.verify;

import dateline.archive.View;
import dateline.archive.index.PassageFilter;
import dateline.archive.index.PassageIndex;
import dateline.archive.index.ScoredPassage;
import dateline.reading.passage.AnnotatedArticle;
import dateline.reading.passage.Passage;
import dateline.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds where an archive has a claim, or what is nearest to it. Articles that have its words in a row come from the index and
 * are compared; without any, passages that share its rare words are, and the claim is laid beside each. Stateless; one
 * claim costs a few queries and the comparing of a bounded number of articles, however large the archive is.
 */
final class NearestWords {
    private static final int ROWS = 40;
    private static final int PASSAGES = 12;
    private static final int ARTICLES = 6;

    /** Passages with a smaller share of the claim's rare words are left alone. */
    private static final double SHARE = 0.3;

    /** Tokens of a claim that are searched for at once, and how many such parts of a long claim. */
    private static final int PART = 40;

    private static final int PARTS = 8;

    private static final double AS_NEAR = 1e-6;

    /** Code units around a passage that a claim may reach into, besides twice its own length. */
    private static final int AROUND = 200;

    private static final int ELIDED = 2_000;

    private NearestWords() {}

    /** Where the words stand as they are claimed; by article and place, may be empty. */
    static List<Found> exact(View view, Wanted wanted) {
        List<String> articles = view.index().articlesWithRow(part(wanted, 0), PassageFilter.ALL, ROWS);
        return articles.stream().flatMap(id -> exact(view, id, wanted)).toList();
    }

    private static Stream<Found> exact(View view, String id, Wanted wanted) {
        return view.article(id).stream().flatMap(article -> exact(article, wanted).stream());
    }

    private static List<Found> exact(AnnotatedArticle article, Wanted wanted) {
        String text = article.article().text();
        List<QuoteToken> tokens = article.article().paragraphs().stream() // what else a file has is no text
                .flatMap(paragraph -> QuoteTokens.of(text, paragraph.span()).stream())
                .toList();
        List<Found> found = new ArrayList<>();
        for (int at : ExactRows.in(wanted, tokens, text)) {
            List<Differences.Pair> pairs = new ArrayList<>();
            for (int i = 0; i < wanted.tokens().size(); i++) {
                pairs.add(
                        new Differences.Pair(tokens.get(at + i), wanted.tokens().get(i)));
            }
            Span range = range(pairs);
            found.add(new Found(article, range, Differences.of(text, range, wanted.text(), wanted.span(), pairs), 1));
        }
        return found;
    }

    private static Span range(List<Differences.Pair> pairs) {
        return new Span(pairs.getFirst().said().start(), pairs.getLast().said().end());
    }

    /**
     * What is nearest to the words, or has them after all; several if they are equally near. Empty if nothing is near.
     */
    static List<Found> nearest(View view, Wanted wanted) {
        List<Found> found = new ArrayList<>();
        for (Map.Entry<String, List<ScoredPassage>> candidate : candidates(view.index(), wanted)) {
            Optional<AnnotatedArticle> article = view.article(candidate.getKey());
            if (article.isPresent()) {
                List<Found> exact = exact(article.get(), wanted);
                found.addAll(exact);
                if (exact.isEmpty()) {
                    near(article.get(), candidate.getValue(), wanted).ifPresent(found::add);
                }
            }
        }
        found.sort(Comparator.comparingDouble(Found::score).reversed());
        return found.stream()
                .filter(one -> one.score() >= found.getFirst().score() - AS_NEAR)
                .filter(one -> one.score() == 1 || found.getFirst().score() < 1)
                .toList();
    }

    /** Articles with their passages, by the best passage. */
    private static List<Map.Entry<String, List<ScoredPassage>>> candidates(PassageIndex index, Wanted wanted) {
        Map<String, List<ScoredPassage>> byArticle = new HashMap<>();
        int parts = Math.min(PARTS, (wanted.tokens().size() + PART - 1) / PART);
        for (int i = 0; i < parts; i++) {
            int from = (int) ((long) i * wanted.tokens().size() / parts);
            index.searchWording(part(wanted, from), PassageFilter.ALL, PASSAGES).stream()
                    .filter(passage -> passage.score() >= SHARE)
                    .forEach(passage -> byArticle
                            .computeIfAbsent(passage.article(), _ -> new ArrayList<>())
                            .add(passage));
        }
        return byArticle.entrySet().stream()
                .sorted(Comparator.<Map.Entry<String, List<ScoredPassage>>>comparingDouble(
                                entry -> -entry.getValue().stream()
                                        .mapToDouble(ScoredPassage::score)
                                        .sum())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(ARTICLES)
                .toList();
    }

    private static String part(Wanted wanted, int from) {
        List<QuoteToken> tokens = wanted.tokens();
        int last = Math.min(tokens.size(), from + PART) - 1;
        return wanted.text()
                .substring(tokens.get(from).start(), tokens.get(last).end());
    }

    private static Optional<Found> near(AnnotatedArticle article, List<ScoredPassage> passages, Wanted wanted) {
        return regions(article, passages, wanted).stream()
                .flatMap(region -> NearRange.of(article, region, wanted).stream())
                .max(Comparator.comparingDouble(Found::score));
    }

    /** The passages and as much around them as the claim may reach; overlapping ones are one. */
    private static List<Span> regions(AnnotatedArticle article, List<ScoredPassage> passages, Wanted wanted) {
        int length = article.article().text().length();
        boolean elided = wanted.tokens().stream().anyMatch(QuoteToken::isEllipsis);
        int around = 2 * wanted.span().length() + (elided ? ELIDED : AROUND);
        List<Span> regions = new ArrayList<>();
        passages.stream()
                .map(ScoredPassage::passage)
                .distinct()
                .map(article.passages()::get)
                .map(Passage::span)
                .sorted()
                .map(span -> new Span(Math.max(0, span.start() - around), Math.min(length, span.end() + around)))
                .forEach(span -> {
                    if (!regions.isEmpty() && regions.getLast().overlaps(span)) {
                        regions.add(regions.removeLast().cover(span));
                    } else {
                        regions.add(span);
                    }
                });
        return regions;
    }
}
