package dateline.archive.embedding;

/**
 * A text as a model sees it: one vector for the whole, and one for each word piece in its context.
 *
 * @param pooled unit vector: the mean over all pieces, marks and prefix included, as the model was trained
 * @param starts where each piece begins in the text: UTF-16 code units, ascending
 * @param ends one past its last code unit
 * @param states unit vectors of the pieces, one after the other; {@code starts.length} rows
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; copies would cost more than the model's own arithmetic
public record TokenStates(float[] pooled, int[] starts, int[] ends, float[] states) {
    public TokenStates {
        if (starts.length != ends.length || states.length != starts.length * pooled.length) {
            throw new IllegalArgumentException("expected a state for each of " + starts.length + " pieces, found "
                    + ends.length + " ends and " + states.length + " values");
        }
    }

    /** Number of word pieces. */
    public int size() {
        return starts.length;
    }

    /** Number of values in a state. */
    public int dimensions() {
        return pooled.length;
    }
}
