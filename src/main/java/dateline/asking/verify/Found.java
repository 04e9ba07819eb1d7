package dateline.asking.verify;

import dateline.reading.passage.AnnotatedArticle;
import dateline.text.Span;

/**
 * Where an article has a claim, or what is nearest to it.
 *
 * @param range of the article's text
 * @param score the alignment's, 1 where it is exact
 */
record Found(AnnotatedArticle article, Span range, Difference difference, double score) {}
