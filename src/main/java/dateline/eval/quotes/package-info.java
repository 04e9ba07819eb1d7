/**
 * How well quotes are checked: quotes cut from the archive, the same with one change, and sentences from elsewhere. The main
 * type is {@link dateline.eval.quotes.QuoteEvaluation}; in go a number of quotes and foreign articles, out come counts and
 * times. Everything is drawn with a fixed seed: the same archive gives the same quotes.
 */
@NullMarked
package dateline.eval.quotes;

import org.jspecify.annotations.NullMarked;
