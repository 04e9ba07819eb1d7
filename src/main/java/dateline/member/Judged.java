package dateline.member;

import dateline.archive.SnapshotId;
import dateline.asking.question.Question;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An answer as a member judged it. It does not say who.
 *
 * @param outcome as in the JSON of answers: quoted, conflicting, clarify or not_in_archive
 * @param first the quotation that was shown first; null if none was shown as answering
 */
public record Judged(
        Question question, String outcome, @Nullable First first, SnapshotId snapshot) {
    /**
     * A quotation.
     *
     * @param start UTF-16 code unit in the article's text, 0-based
     * @param end the same, exclusive
     * @param text exactly that range
     * @param speaker whose words it holds; null if that is not clear, or nobody's
     * @param date the one day of what it tells; null if it is not known, or several
     */
    public record First(
            String article,
            int start,
            int end,
            String text,
            @Nullable String speaker,
            @Nullable LocalDate date) {}
}
