package dateline.asking.question;

import dateline.reading.time.DateInterval;
import java.time.LocalDate;
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
    /** The first of the days asked about where only a last one is named. */
    public static final LocalDate BEGINNING = LocalDate.of(1, 1, 1);

    /** The last of the days asked about where only a first one is named. */
    public static final LocalDate END = LocalDate.of(9999, 12, 31);

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
