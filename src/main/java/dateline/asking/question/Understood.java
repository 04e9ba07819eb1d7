package dateline.asking.question;

import dateline.reading.time.DateInterval;
import org.jspecify.annotations.Nullable;

/**
 * What was read out of a question.
 *
 * @param days the days asked about; null: any
 * @param speaker the person whose statements are asked for; null: anybody's
 * @param organisation the organisation whose statements are asked for; null: any
 * @param source the outlet asked about; null: any
 * @param kind what kind of answer is expected
 */
public record Understood(
        @Nullable DateInterval days,
        @Nullable String speaker,
        @Nullable String organisation,
        @Nullable String source,
        Kind kind) {
    /** Kinds of answer. */
    public enum Kind {
        /** Somebody's words: "what did X say". */
        STATEMENT,
        WHO,
        WHEN,
        WHERE,
        /** A count, share or amount: "how many", "how much". */
        NUMBER,
        WHY,
        OTHER
    }
}
