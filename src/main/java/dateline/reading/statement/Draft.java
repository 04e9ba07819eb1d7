package dateline.reading.statement;

import dateline.reading.statement.Statement.Mode;
import dateline.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A statement whose speaker is named for good when the whole article has been read. */
record Draft(
        Span sentence,
        Mode mode,
        Cast.@Nullable Member speaker,
        @Nullable Span mention,
        @Nullable Span cue,
        List<Span> content) {
    Statement statement() {
        Span span = content.getFirst().cover(content.getLast());
        span = mention == null ? span : span.cover(mention);
        span = cue == null ? span : span.cover(cue);
        return new Statement(span, mode, speaker == null ? null : speaker.speaker(), mention, cue, content, null);
    }
}
