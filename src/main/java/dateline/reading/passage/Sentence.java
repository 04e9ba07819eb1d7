package dateline.reading.passage;

import dateline.text.Span;

/**
 * A sentence of an article. A heading, caption or credit line is one, too, and several where full stops part it.
 *
 * @param paragraph number of its paragraph, 1-based
 * @param span into the article's text; no blanks at either end
 */
public record Sentence(int paragraph, Span span, SentenceDate date) {}
