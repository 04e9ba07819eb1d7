package dateline.reading.statement;

import dateline.text.Span;
import java.util.List;
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
 */
public record Statement(
        Span span,
        Mode mode,
        @Nullable Speaker speaker,
        @Nullable Span mention,
        @Nullable Span cue,
        List<Span> content,
        @Nullable String date) {
    /** How the words are given. */
    public enum Mode {
        /** Inside quotation marks. */
        DIRECT,
        /** Reported in the writer's words. */
        INDIRECT,
        /** Reported, with words of the speaker inside quotation marks. */
        MIXED
    }

    public Statement {
        content = List.copyOf(content);
        if (content.isEmpty()) {
            throw new IllegalArgumentException("expected what was said, found nothing at " + span);
        }
    }
}
