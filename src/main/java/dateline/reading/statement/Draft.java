package dateline.reading.statement;

import dateline.reading.statement.Statement.Mode;
import dateline.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A statement whose speaker is named for good when the whole article has been read. */
record Draft(
        Span sentence,
        Mode mode,
        @Nullable Member speaker,
        @Nullable Span mention,
        @Nullable Span cue,
        List<Span> content,
        Statement.Kind kind,
        @Nullable String reportedBy) {
    /** One of speech, that the article itself reports. */
    Draft(
            Span sentence,
            Mode mode,
            @Nullable Member speaker,
            @Nullable Span mention,
            @Nullable Span cue,
            List<Span> content) {
        this(sentence, mode, speaker, mention, cue, content, Statement.Kind.SPEECH, null);
    }

    /** The same one, passed on by an outlet; null if the article itself reports it. */
    Draft passedOnBy(@Nullable String outlet) {
        return new Draft(sentence, mode, speaker, mention, cue, content, kind, outlet);
    }

    Statement statement() {
        Span span = content.getFirst().cover(content.getLast());
        span = mention == null ? span : span.cover(mention);
        span = cue == null ? span : span.cover(cue);
        Speaker who = speaker == null ? null : speaker.speaker();
        return new Statement(span, mode, who, mention, cue, content, null, kind, reportedBy);
    }
}
