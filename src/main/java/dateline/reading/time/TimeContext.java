package dateline.reading.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a time expression is reckoned from.
 *
 * @param documentCreationTime the day on which the text was published or asked; null if unknown, and then only what is
 *     written in full gets a day
 * @param archiveRange the days that the archive covers, which fixes a year that is not named; null if unknown
 */
public record TimeContext(
        @Nullable LocalDate documentCreationTime, @Nullable DateInterval archiveRange) {
    public static final TimeContext NONE = new TimeContext(null, null);
}
