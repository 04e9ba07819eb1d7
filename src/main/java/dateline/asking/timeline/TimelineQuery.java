package dateline.asking.timeline;

import dateline.asking.question.Question;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a timeline is asked for.
 *
 * @param topic 1 to 1,000 UTF-16 code units
 * @param speaker only what this person, role or organisation said; null: whatever is told
 * @param from first day; null: any
 * @param to last day; null: any
 * @param limit at most so many entries, at least 1
 */
public record TimelineQuery(
        String topic,
        @Nullable String speaker,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        int limit) {
    public TimelineQuery {
        if (topic.isBlank() || topic.length() > Question.MAX_LENGTH) {
            throw new IllegalArgumentException("expected a topic of 1 to " + Question.MAX_LENGTH + " characters, found "
                    + (topic.isBlank() ? "none" : topic.length()));
        }
        if (speaker != null && (speaker.isBlank() || speaker.length() > SpeakerQuery.LONGEST_NAME)) {
            throw new IllegalArgumentException("expected a speaker of 1 to " + SpeakerQuery.LONGEST_NAME
                    + " characters, found " + (speaker.isBlank() ? "none" : speaker.length()));
        }
        if (from != null && to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("expected 'to' not before 'from', found " + from + " to " + to);
        }
        if (limit < 1) {
            throw new IllegalArgumentException("expected a limit of at least 1, found " + limit);
        }
        topic = topic.strip();
        speaker = speaker == null ? null : speaker.strip();
    }

    /** A timeline of all days and speakers. */
    public static TimelineQuery of(String topic, int limit) {
        return new TimelineQuery(topic, null, null, null, limit);
    }
}
