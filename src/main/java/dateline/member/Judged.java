package dateline.member;

import dateline.archive.SnapshotId;
import dateline.asking.answer.Answer;
import dateline.asking.evidence.Quotation;
import dateline.asking.question.Question;
import dateline.reading.statement.Speaker;
import dateline.reading.time.DateInterval;
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
     * A quotation, or the beginning of a very long one.
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
            @Nullable LocalDate date) {
        private static final int LONGEST = 2000;

        static First of(Quotation quotation) {
            String text = quotation.text().length() <= LONGEST
                    ? quotation.text()
                    : quotation.text().substring(0, LONGEST);
            Speaker speaker = quotation.speaker();
            DateInterval days = quotation.date().interval();
            return new First(
                    quotation.citation().article(),
                    quotation.span().start(),
                    quotation.span().start() + text.length(),
                    text,
                    speaker == null ? null : speaker.parts().getFirst(),
                    days != null && days.isOneDay() ? days.from() : null);
        }
    }

    /** An answer as it is to be judged. */
    public static Judged of(Answer answer) {
        Question question = answer.frame().question();
        SnapshotId snapshot = answer.frame().snapshot();
        return switch (answer) {
            case Answer.Quoted quoted ->
                new Judged(question, "quoted", First.of(quoted.quotations().getFirst()), snapshot);
            case Answer.Conflicting conflicting ->
                new Judged(
                        question,
                        "conflicting",
                        First.of(conflicting.quotations().getFirst()),
                        snapshot);
            case Answer.Clarify _ -> new Judged(question, "clarify", null, snapshot);
            case Answer.NotInArchive _ -> new Judged(question, "not_in_archive", null, snapshot);
        };
    }
}
