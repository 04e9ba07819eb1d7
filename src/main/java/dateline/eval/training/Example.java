package dateline.eval.training;

import dateline.archive.embedding.TokenStates;
import dateline.asking.question.Analysis;
import dateline.asking.search.Hit;
import java.util.List;

/**
 * A question with the passages that were found for it and which of their sentences answer.
 *
 * @param group what the gold article belongs to; groups are not split between training sets
 * @param states of its word pieces
 * @param rarities of the words around its word pieces
 * @param hits best first
 * @param right for each hit, for each of its sentences
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Example(
        String group, Analysis analysis, TokenStates states, double[] rarities, List<Hit> hits, List<boolean[]> right) {
    Example {
        hits = List.copyOf(hits);
        right = List.copyOf(right);
    }
}
