package dateline.reading.statement;

import dateline.text.Span;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whose a quotation is that has nobody beside it: of whoever was announced ("He said:"), else of who spoke just before, else
 * of whom the sentence before it is about. A heading ends all of them. Not thread-safe.
 */
final class Voices {
    private static final int NEAR = 80;

    /**
     * Somebody who speaks.
     *
     * @param mention the words that announce them; null if what comes next is not announced
     * @param cue the announcing verb
     */
    record Voice(
            @Nullable Member speaker,
            @Nullable Span mention,
            @Nullable Span cue) {
        static final Voice UNKNOWN = new Voice(null, null, null);

        static Voice of(@Nullable Member speaker) {
            return new Voice(speaker, null, null);
        }
    }

    private record Heard(Voice voice, int end, int paragraph) {
        static final Heard NOTHING = new Heard(Voice.UNKNOWN, Integer.MIN_VALUE / 2, -1);

        boolean near(int start) {
            return start - end <= NEAR;
        }
    }

    private Heard announced = Heard.NOTHING;
    private Heard said = Heard.NOTHING;
    private Heard told = Heard.NOTHING;

    /** "He said:" ends a sentence; what comes next is his. */
    void announce(Voice voice, int end, int paragraph) {
        announced = new Heard(voice, end, paragraph);
    }

    /** Somebody has spoken up to an offset. */
    void said(@Nullable Member speaker, int end, int paragraph) {
        said = new Heard(Voice.of(speaker), end, paragraph);
        told = Heard.NOTHING;
        announced = Heard.NOTHING;
    }

    /** A sentence without a statement was about somebody. */
    void told(@Nullable Member subject, int end, int paragraph) {
        told = new Heard(Voice.of(subject), end, paragraph);
        announced = Heard.NOTHING;
    }

    /** What comes after a heading has nothing to do with what was said before it. */
    void heading() {
        announced = Heard.NOTHING;
        said = Heard.NOTHING;
        told = Heard.NOTHING;
    }

    /** Who was announced right before an offset. */
    Optional<Voice> announcedAt(int start) {
        return announced.near(start) ? Optional.of(announced.voice) : Optional.empty();
    }

    /** Who goes on to speak at an offset; nobody known if that can't be told. */
    Voice at(int start, int paragraph) {
        if (announced.near(start)) {
            return announced.voice;
        }
        if (told.near(start) && told.paragraph == paragraph && told.end > said.end) {
            return told.voice;
        }
        return said.near(start) && said.end >= told.end ? said.voice : Voice.UNKNOWN;
    }
}
