package dateline.reading.passage;

import dateline.text.Span;

/**
 * A sentence of an article, or one whole heading, caption or credit line.
 *
 * @param paragraph number of its paragraph, 1-based
 * @param span into the article's text; no blanks at either end
 */
public record Sentence(int paragraph, Span span, SentenceDate date) {}
