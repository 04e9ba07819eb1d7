package dateline.reading.passage;

import dateline.reading.time.TimexIntervals;
import dateline.text.Span;
import java.util.Optional;

/**
 * A part of a sentence that has a time expression of its own: what happened, or will, on that day, whatever the day of the
 * sentence as a whole is.
 *
 * @param span into the article's text; inside the sentence
 * @param value TIMEX3 value of particular days
 * @param basis whether they are written there or reckoned
 */
public record DatedClause(Span span, String value, DateBasis basis) {
    public DatedClause {
        if (span.isEmpty() || value.isEmpty()) {
            throw new IllegalArgumentException("expected a clause and a value, found " + span + " and <" + value + ">");
        }
    }

    /** The same as a day; empty if the value names no particular days after all. */
    public Optional<SentenceDate> date() {
        return TimexIntervals.of(value).map(days -> new SentenceDate(value, days, basis));
    }
}
