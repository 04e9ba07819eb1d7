package dateline.eval.quotes;

/**
 * A claim whose right verdict is known.
 *
 * @param claim what is checked
 * @param original what it was made of, as the article has it; for a foreign sentence the sentence
 * @param article the archive's article that it was cut from; for a foreign sentence where that is from
 */
record QuoteCase(Kind kind, String claim, String original, String article) {
    /** What was done to a quote. */
    enum Kind {
        /** Nothing. */
        VERBATIM,
        /** One word was replaced by another. */
        CHANGED,
        /** One word inside was left out. */
        DROPPED,
        /** A "not" was put in after an auxiliary, or taken away there. */
        NEGATED,
        /** Some words inside were replaced by an ellipsis. */
        ELIDED,
        /** It was never in the archive. */
        FOREIGN
    }
}
