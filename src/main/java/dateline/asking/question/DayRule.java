package dateline.asking.question;

/** How strictly the days that a question names limit what may answer it. */
public enum DayRule {
    /** Only what is known to be of these days: what somebody said on a day, what happened on it. */
    ONLY_THESE,
    /**
     * Everything but what is known to be of other days: "in 1870" about a topic. Texts that are no news have no days, and
     * sentences that are told of the same year in passing have another.
     */
    NOT_OTHERS,
    /**
     * What was printed on these days, or shortly before or after, whatever day it tells of: "this week" in a question for
     * news is the week in which something was in the papers.
     */
    AS_NEWS
}
