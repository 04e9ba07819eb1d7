package dateline.archive.index;

import dateline.reading.time.DaySet;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which passages may be found; null means any.
 *
 * @param days passages with a sentence about one of these days, or, where a sentence's own day is not known, from an
 *     article published on one of them
 * @param publishedUntil last publication day; articles without a known date pass
 * @param publishedFrom first publication day; articles without a known date do not pass
 * @param source the outlet, compared without case
 * @param articles ids of articles
 */
public record PassageFilter(
        @Nullable DaySet days,
        @Nullable LocalDate publishedUntil,
        @Nullable LocalDate publishedFrom,
        @Nullable String source,
        @Nullable Set<String> articles) {
    public static final PassageFilter ALL = new PassageFilter(null, null, null, null, null);

    /** A filter without a first day of publication, of all articles. */
    public PassageFilter(@Nullable DaySet days, @Nullable LocalDate publishedUntil, @Nullable String source) {
        this(days, publishedUntil, null, source, null);
    }

    /** The same, of articles from a day on. */
    public PassageFilter from(LocalDate day) {
        return new PassageFilter(days, publishedUntil, day, source, articles);
    }

    /** The same, of some articles only. */
    public PassageFilter of(Set<String> ids) {
        return new PassageFilter(days, publishedUntil, publishedFrom, source, Set.copyOf(ids));
    }
}
