package dateline.eval.training;

import dateline.archive.embedding.TokenVectors;
import java.util.List;

/**
 * A question and its passages as numbers only.
 *
 * @param question states of its word pieces, one after the other
 * @param rarities of the words around them
 * @param passages states of theirs, not projected
 * @param from for each passage, the first row of each sentence, and past the last one's
 * @param right for all sentences in order, whether they answer; at least one does
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record ProjectionExample(
        float[] question, double[] rarities, List<TokenVectors> passages, List<int[]> from, boolean[] right) {
    ProjectionExample {
        passages = List.copyOf(passages);
        from = List.copyOf(from);
    }

    int pieces() {
        return rarities.length;
    }

    int rows() {
        return passages.stream().mapToInt(TokenVectors::size).sum();
    }

    boolean isAnswered() {
        for (boolean one : right) {
            if (one) {
                return true;
            }
        }
        return false;
    }
}
