package dateline.asking.question;

/** What somebody who asked before means by what they say now. */
public sealed interface FollowUp {
    /** A question that stands alone; it is exactly what was put. */
    record NewQuestion(Question question) implements FollowUp {}

    /**
     * The earlier question with something else in one place.
     *
     * @param question whole: it can be answered, and remembered, like any other
     * @param note a sentence that says how it was taken
     */
    record Changed(Question question, String note) implements FollowUp {}

    /** Something about the quotations that were shown: they are shown again, with that first, and nothing is searched. */
    record AboutShown(Asked asked) implements FollowUp {}

    /** The next quotations of the same answer. */
    record More() implements FollowUp {}

    /**
     * What the asker chose when asked back.
     *
     * @param question whole: the one that was not clear, with the choice in it
     * @param note a sentence that says how it was taken
     */
    record Choice(Question question, String note) implements FollowUp {}

    /**
     * A follow-up to nothing, or to what does not settle it.
     *
     * @param reason a sentence that says so and what to do
     */
    record Nothing(String reason) implements FollowUp {}

    /** What can be asked about a quotation. */
    enum Asked {
        /** Whose words it holds. */
        SPEAKER,
        /** Of which day it tells. */
        DAY,
        /** In which article it is printed, of which outlet and day. */
        PRINTED
    }
}
