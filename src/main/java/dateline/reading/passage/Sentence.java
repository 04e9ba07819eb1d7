package dateline.reading.passage;

import dateline.text.Span;
import java.util.List;

/**
 * A sentence of an article. A heading, caption or credit line is one, too, and several where full stops part it.
 *
 * @param paragraph number of its paragraph, 1-based
 * @param span into the article's text; no blanks at either end
 * @param events its clauses with a time expression of their own; in the order of these, may be empty
 */
public record Sentence(int paragraph, Span span, SentenceDate date, List<DatedClause> events) {
    public Sentence {
        events = List.copyOf(events);
    }

    /** A sentence without dated clauses. */
    public Sentence(int paragraph, Span span, SentenceDate date) {
        this(paragraph, span, date, List.of());
    }
}
