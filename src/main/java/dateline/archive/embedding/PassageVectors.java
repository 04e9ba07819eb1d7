package dateline.archive.embedding;

/**
 * What is kept of a passage.
 *
 * @param vector unit vector of the whole
 * @param tokens its word pieces, projected
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record PassageVectors(float[] vector, TokenVectors tokens) {}
