package dateline.archive.embedding;

/**
 * A question as vectors.
 *
 * @param vector unit vector of the whole
 * @param starts where each word piece begins in the question: UTF-16 code units, ascending
 * @param ends one past its last code unit
 * @param tokens projected unit vectors of the pieces, one after the other
 * @param factors by how much each piece counts more or less than the rarity of its word says; positive
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record QuestionVectors(float[] vector, int[] starts, int[] ends, float[] tokens, float[] factors) {
    /** Number of word pieces. */
    public int size() {
        return starts.length;
    }

    /** Values in a piece's row. */
    public int dimensions() {
        return size() == 0 ? 0 : tokens.length / size();
    }
}
