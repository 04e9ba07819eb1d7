package dateline.reading.passage;

import dateline.reading.time.Timex;

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
    UNKNOWN;

    /** How a time expression gives its day: "1 September" is written there, even if the year is not; "Monday" is not. */
    static DateBasis of(Timex timex, String text) {
        boolean spelt = !timex.relative() || timex.span().of(text).chars().anyMatch(Character::isDigit);
        return spelt ? WRITTEN : RECKONED;
    }
}
