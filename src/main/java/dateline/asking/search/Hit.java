package dateline.asking.search;

import dateline.reading.passage.AnnotatedArticle;
import dateline.reading.passage.Passage;

/**
 * A passage that may hold the answer.
 *
 * @param document the passage's number in the index
 * @param score fused; higher is better
 * @param lexical its BM25 score, 0 if the words did not find it
 * @param cosine its vector's cosine with the question, 0 if the vectors did not find it
 */
public record Hit(
        AnnotatedArticle article, Passage passage, int document, double score, double lexical, double cosine) {}
