package dateline.reading.passage;

/** How the day of a sentence is known. */
public enum DateBasis {
    /** It stands in the sentence. */
    WRITTEN,
    /** It was reckoned from a relative expression in the sentence. */
    RECKONED,
    /** It was carried over from the sentences before. */
    CARRIED,
    /** Only the article's date bounds it. */
    ARTICLE,
    UNKNOWN
}
