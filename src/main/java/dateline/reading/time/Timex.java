package dateline.reading.time;

import dateline.text.Span;

/**
 * A time expression in a text.
 *
 * @param span where it stands; not empty
 * @param value TIMEX3 value: an ISO 8601 date, week, month, quarter, season, year, time or duration, or one of {@code
 *     PAST_REF}, {@code PRESENT_REF}, {@code FUTURE_REF}
 * @param relative whether the value was reckoned from another day ("on Wednesday", "last week", "Sept. 1" without a year)
 *     rather than written out
 */
public record Timex(Span span, TimexType type, String value, boolean relative) {
    public Timex {
        if (span.isEmpty() || value.isEmpty()) {
            throw new IllegalArgumentException("expected a span and a value, found " + span + " and <" + value + ">");
        }
    }
}
