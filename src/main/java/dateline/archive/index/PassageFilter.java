package dateline.archive.index;

import dateline.reading.time.DaySet;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which passages may be found; null means any.
 *
 * @param days passages with a sentence about one of these days, or, where a sentence's own day is not known, from an
 *     article published on one of them
 * @param publishedUntil last publication day; articles without a known date pass
 * @param source the outlet, compared without case
 */
public record PassageFilter(
        @Nullable DaySet days,
        @Nullable LocalDate publishedUntil,
        @Nullable String source) {
    public static final PassageFilter ALL = new PassageFilter(null, null, null);
}
