package dateline.reading.statement;

import dateline.text.Span;

/**
 * A place in a sentence that may report speech.
 *
 * @param score how sure that is; the best one of a sentence counts, from {@value #LEAST} on
 * @param phrase who speaks
 * @param span the reporting words
 * @param place where the speaker stands
 * @param kind what the speaker does
 */
record Cue(int score, Clause.Phrase phrase, Span span, Place place, Statement.Kind kind) {
    static final int LEAST = 3;

    /** One that reports speech. */
    Cue(int score, Clause.Phrase phrase, Span span, Place place) {
        this(score, phrase, span, place, Statement.Kind.SPEECH);
    }

    /** Where the speaker stands, and with it what is said. */
    enum Place {
        /** "X said …": what follows is said. */
        BEFORE,
        /** "…, said X": what comes before is said. */
        AFTER,
        /** "According to X, …": all the rest is said. */
        SOURCE,
        /** "Praised by X": what is praised is said. */
        AGENT
    }
}
