package dateline.reading.statement;

import dateline.text.Span;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says in an article. (What Dateline shows is a quotation, which is another thing.)
 *
 * @param span from the first to the last part: speaker, cue and content
 * @param speaker null when the text leaves it open
 * @param mention the words next to the statement that name the speaker, a pronoun included; null if there are none
 * @param cue the words that report, such as "said" or "according to"; null if there are none
 * @param content what is said, quotation marks included; in order, at least one
 * @param date TIMEX3 value of the day on which it was said; null if unknown
 * @param kind what the speaker does with it
 * @param reportedBy who passes on that it was said, such as a newspaper, as the text calls it; null if the article does
 */
public record Statement(
        Span span,
        Mode mode,
        @Nullable Speaker speaker,
        @Nullable Span mention,
        @Nullable Span cue,
        List<Span> content,
        @Nullable String date,
        Kind kind,
        @Nullable String reportedBy) {
    /** How the words are given. */
    public enum Mode {
        /** Inside quotation marks. */
        DIRECT,
        /** Reported in the writer's words. */
        INDIRECT,
        /** Reported, with words of the speaker inside quotation marks. */
        MIXED
    }

    /**
     * What somebody does with what a statement tells. PolNeAR (E. Newell, D. Margolin and D. Ruths, "An attribution relations
     * corpus for political news", LREC 2018) takes all of these as attributions, but only speech has been said.
     */
    public enum Kind {
        /** Said, written, praised, accused, shown by a document. */
        SPEECH,
        /** Backed, opposed, defied: a stand that is taken, in words or otherwise. */
        STANCE,
        /** Thought, known, felt, hoped. */
        THOUGHT,
        /** Wanted, planned, promised, refused. */
        INTENT
    }

    public Statement {
        Objects.requireNonNull(kind); // one that was stored before there were kinds is not read as anything else
        content = List.copyOf(content);
        if (content.isEmpty()) {
            throw new IllegalArgumentException("expected what was said, found nothing at " + span);
        }
    }

    /** A statement of the kind {@link Kind#SPEECH} that the article itself reports. */
    public Statement(
            Span span,
            Mode mode,
            @Nullable Speaker speaker,
            @Nullable Span mention,
            @Nullable Span cue,
            List<Span> content,
            @Nullable String date) {
        this(span, mode, speaker, mention, cue, content, date, Kind.SPEECH, null);
    }

    /** The same statement, made on a day given as a TIMEX3 value; null if unknown. */
    public Statement on(@Nullable String day) {
        return new Statement(span, mode, speaker, mention, cue, content, day, kind, reportedBy);
    }
}
