package dateline.reading.passage;

/** What a time expression is to its sentence; what comes later in this list dates the sentence rather than what comes before. */
enum TimeRole {
    /** It bounds or describes something and tells no day of its own: "since July", "a Friday deadline". */
    NONE,
    /** It dates what is said, or a clause about something named beside. */
    ASIDE,
    /** It dates a clause beside the main one: "when the pier fell on Monday". */
    SUBORDINATE,
    /** It dates the main clause of a sentence that reports nothing. */
    TELLING,
    /** It dates the words that the sentence is about: "Doe's Wednesday remarks". */
    REMARK,
    /** It stands with the reporting words: "said on Monday". */
    SAYING,
    /** It opens the sentence: "On Monday, Doe said". */
    OPENING;

    /** Whether the sentence tells of that day. */
    boolean dates(boolean reports) {
        return compareTo(reports ? REMARK : SUBORDINATE) >= 0;
    }

    /** Whether the day may hold for what comes after. */
    boolean carries() {
        return compareTo(TELLING) >= 0;
    }
}
