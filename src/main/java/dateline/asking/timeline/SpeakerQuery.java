package dateline.asking.timeline;

import dateline.asking.question.Question;
import dateline.reading.time.DaySet;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of a speaker.
 *
 * @param speaker a person, a role or an organisation, 1 to {@value #LONGEST_NAME} UTF-16 code units
 * @param days on which it was said; null: any, and unknown ones
 * @param topic what it must be about; null: anything
 * @param limit at most so many quotations, at least 1
 */
public record SpeakerQuery(
        String speaker, @Nullable DaySet days, @Nullable String topic, int limit) {
    /** The longest name that is looked for. */
    public static final int LONGEST_NAME = 200;

    public SpeakerQuery {
        if (speaker.isBlank() || speaker.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("expected a speaker of 1 to " + LONGEST_NAME + " characters, found "
                    + (speaker.isBlank() ? "none" : speaker.length()));
        }
        if (topic != null && (topic.isBlank() || topic.length() > Question.MAX_LENGTH)) {
            throw new IllegalArgumentException("expected a topic of 1 to " + Question.MAX_LENGTH + " characters, found "
                    + (topic.isBlank() ? "none" : topic.length()));
        }
        if (limit < 1) {
            throw new IllegalArgumentException("expected a limit of at least 1, found " + limit);
        }
        speaker = speaker.strip();
    }
}
