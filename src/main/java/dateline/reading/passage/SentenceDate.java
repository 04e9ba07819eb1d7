package dateline.reading.passage;

import dateline.reading.time.DateInterval;
import org.jspecify.annotations.Nullable;

/**
 * The day, or days, of what a sentence tells, and how that is known. Never the publication date: with basis {@link
 * DateBasis#ARTICLE} or {@link DateBasis#UNKNOWN} there is no value.
 *
 * @param value TIMEX3 value; null when not known
 * @param interval the same as days; null when not known
 */
public record SentenceDate(@Nullable String value, @Nullable DateInterval interval, DateBasis basis) {
    public static final SentenceDate ARTICLE = new SentenceDate(null, null, DateBasis.ARTICLE);
    public static final SentenceDate UNKNOWN = new SentenceDate(null, null, DateBasis.UNKNOWN);

    public SentenceDate {
        boolean known = basis != DateBasis.ARTICLE && basis != DateBasis.UNKNOWN;
        if (known != (value != null) || known != (interval != null)) {
            throw new IllegalArgumentException("expected value and interval exactly when the day is known, found "
                    + value + ", " + interval + ", " + basis);
        }
    }
}
