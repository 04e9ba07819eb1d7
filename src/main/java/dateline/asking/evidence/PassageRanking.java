package dateline.asking.evidence;

import dateline.archive.View;
import dateline.archive.index.PassageFilter;
import dateline.asking.question.Analysis;
import dateline.asking.search.Hit;
import dateline.asking.search.Searcher;
import java.time.LocalDate;
import java.util.List;

/** Both stages for passages: what the search finds first is put into the order of its best sentences. Thread-safe. */
public final class PassageRanking {
    /** Passages that are put into a new order; those behind keep theirs. */
    private static final int REORDERED = 20;

    private final Searcher searcher;
    private final SentenceRanker ranker;

    public PassageRanking(Searcher searcher, SentenceRanker ranker) {
        this.searcher = searcher;
        this.ranker = ranker;
    }

    /**
     * The passages that best fit a question.
     *
     * @param depth at most so many, at least 1
     * @return best first
     */
    public List<Hit> rank(View view, Analysis analysis, PassageFilter filter, int depth) {
        List<Hit> hits = searcher.search(view, analysis.searchText(), filter, Math.max(depth, REORDERED));
        List<Hit> ranked =
                isNewsOfTheDay(hits, filter) ? hits : ranker.reordered(analysis, hits, REORDERED, view.index());
        return ranked.subList(0, Math.min(depth, ranked.size()));
    }

    /**
     * Whether the question seems to be about the last days before it was asked. The sentences' order was learned from questions
     * without a day of asking: where that day tells something, the search, which weighs it, knows better.
     */
    private static boolean isNewsOfTheDay(List<Hit> hits, PassageFilter filter) {
        LocalDate asked = filter.publishedUntil();
        if (asked == null || filter.days() != null || hits.isEmpty()) {
            return false;
        }
        LocalDate published = hits.getFirst().article().article().publication().date();
        return published != null && !published.isBefore(asked.minusDays(Searcher.RECENT_DAYS));
    }
}
