package dateline.reading.passage;

import dateline.text.Span;

/**
 * A part of a sentence that has a time expression of its own: what happened, or will, on that day, whatever the day of the
 * sentence as a whole is.
 *
 * @param span into the article's text; inside the sentence
 * @param value TIMEX3 value of particular days
 */
public record DatedClause(Span span, String value) {
    public DatedClause {
        if (span.isEmpty() || value.isEmpty()) {
            throw new IllegalArgumentException("expected a clause and a value, found " + span + " and <" + value + ">");
        }
    }
}
