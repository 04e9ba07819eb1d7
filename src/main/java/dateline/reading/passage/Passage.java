package dateline.reading.passage;

import dateline.text.Span;

/**
 * A run of neighbouring sentences, the unit of retrieval.
 *
 * @param number 0-based within its article
 * @param span from its first sentence's start to its last one's end
 * @param firstSentence index into the article's sentences
 * @param endSentence one past its last sentence
 */
public record Passage(int number, Span span, int firstSentence, int endSentence) {
    public Passage {
        if (firstSentence < 0 || endSentence <= firstSentence) {
            throw new IllegalArgumentException(
                    "expected at least one sentence, found [" + firstSentence + ", " + endSentence + ")");
        }
    }
}
