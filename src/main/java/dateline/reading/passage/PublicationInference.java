package dateline.reading.passage;

import dateline.reading.article.Article;
import dateline.reading.article.Publication;
import dateline.reading.time.DateInterval;
import dateline.reading.time.TimeContext;
import dateline.reading.time.TimeTagger;
import dateline.reading.time.Timex;
import dateline.reading.time.TimexIntervals;
import dateline.text.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The publication date of an article that has none written: not before the latest day that it tells of. A weekday beside
 * a day fixes the year within the archive's range, stretched by two months either way; so does a range that holds the
 * day once. The day is a lower bound, and so never exact. Immutable and thread-safe.
 */
final class PublicationInference {
    private static final int STRETCH_DAYS = 60;
    /** Where the archive gives no range, only what stands so near the start counts: a dateline or the lede. */
    private static final int LEDE_CHARS = 600;

    private final TimeTagger tagger;

    PublicationInference(TimeTagger tagger) {
        this.tagger = tagger;
    }

    Publication of(Article article, @Nullable DateInterval archiveRange) {
        if (article.publication().basis() != Publication.Basis.UNKNOWN) {
            return article.publication();
        }
        String text = article.text();
        List<Timex> timexes = tagger.tag(text, new Span(0, text.length()), new TimeContext(null, archiveRange));
        Optional<LocalDate> latest = timexes.stream()
                .filter(timex -> archiveRange != null || timex.span().end() <= LEDE_CHARS)
                .flatMap(timex -> TimexIntervals.of(timex.value()).stream())
                .filter(DateInterval::isOneDay)
                .map(DateInterval::from)
                .filter(day -> archiveRange == null || near(day, archiveRange))
                .max(LocalDate::compareTo);
        return latest.map(day -> Publication.inferred(day, false)).orElse(Publication.UNKNOWN);
    }

    private static boolean near(LocalDate day, DateInterval range) {
        return !day.isBefore(range.from().minusDays(STRETCH_DAYS))
                && !day.isAfter(range.to().plusDays(STRETCH_DAYS));
    }
}
