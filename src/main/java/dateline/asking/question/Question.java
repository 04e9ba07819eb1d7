package dateline.asking.question;

import dateline.reading.time.DaySet;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A question as it was put, with the constraints that the asker set beside it.
 *
 * @param text 1 to 1,000 characters
 * @param askedOn the day that "today" is; nothing published after it is used; null: nothing is assumed
 * @param speaker only statements of this person, role or organisation; null: whatever the text says
 * @param from first day; null: whatever the text says
 * @param to last day; null: whatever the text says
 * @param source only this outlet; null: any
 */
public record Question(
        String text,
        @Nullable LocalDate askedOn,
        @Nullable String speaker,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String source) {
    /** The longest question that is read, in UTF-16 code units. */
    public static final int MAX_LENGTH = 1000;

    public Question {
        if (text.isBlank() || text.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("expected a question of 1 to " + MAX_LENGTH + " characters, found "
                    + (text.isBlank() ? "none" : text.length()));
        }
        if ((speaker != null && speaker.isBlank()) || (source != null && source.isBlank())) {
            throw new IllegalArgumentException("expected a name as speaker or source, found blanks");
        }
        if (from != null && to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("expected 'to' not before 'from', found " + from + " to " + to);
        }
    }

    /** The same question, asked on this day. */
    public Question withAskedOn(LocalDate day) {
        return new Question(text, day, speaker, from, to, source);
    }

    /** The same question about these days only, whatever its text says; open ends stay open. */
    public Question withDays(DaySet days) {
        return new Question(
                text,
                askedOn,
                speaker,
                days.from().equals(Understood.BEGINNING) ? null : days.from(),
                days.to().equals(Understood.END) ? null : days.to(),
                source);
    }

    /** A question without further constraints. */
    public static Question of(String text) {
        return new Question(text, null, null, null, null, null);
    }
}
