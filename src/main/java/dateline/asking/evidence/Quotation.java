package dateline.asking.evidence;

import dateline.reading.passage.SentenceDate;
import dateline.reading.statement.Speaker;
import dateline.text.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A verbatim excerpt that is shown: contiguous, one sentence, or two where one cannot stand alone.
 *
 * @param span into the text of the cited article
 * @param text exactly that range
 * @param date the day of what it tells, which is not the day of publication
 * @param speaker whose words it holds; null when it holds nobody's or the text leaves it open
 * @param speakers all whose words it holds, in order; empty when unknown
 * @param reportedBy who passes on that it was said, as the text calls it, such as a newspaper; null if the article does
 * @param mode direct, indirect, mixed, or none when it is nobody's statement
 * @param highlights ranges within {@code text} that the question asked for; in order, may be empty
 * @param copies the same elsewhere, in other articles or in the same one; may be empty
 * @param context the sentence right before, where it is needed to understand this one; null if it is not
 */
public record Quotation(
        Citation citation,
        Span span,
        String text,
        SentenceDate date,
        @Nullable Speaker speaker,
        List<Speaker> speakers,
        @Nullable String reportedBy,
        Mode mode,
        List<Span> highlights,
        List<Copy> copies,
        @Nullable Context context) {
    /** Whose words a quotation holds. */
    public enum Mode {
        DIRECT,
        INDIRECT,
        MIXED,
        NONE
    }

    /**
     * The same words, or nearly, elsewhere.
     *
     * @param span into the text of the cited article
     * @param text exactly that range
     * @param date the day of what it tells
     */
    public record Copy(Citation citation, Span span, String text, SentenceDate date) {
        /** The id of its article. */
        public String article() {
            return citation.article();
        }
    }

    /**
     * What is shown beside a quotation to make it readable, and is no part of it.
     *
     * @param span into the text of the cited article
     * @param text exactly that range
     */
    public record Context(Span span, String text) {}

    public Quotation {
        if (text.length() != span.length()) {
            throw new IllegalArgumentException("expected " + span.length() + " code units, found " + text.length());
        }
        speakers = List.copyOf(speakers);
        highlights = List.copyOf(highlights);
        copies = List.copyOf(copies);
    }

    /** A quotation that can be understood by itself. */
    public Quotation(
            Citation citation,
            Span span,
            String text,
            SentenceDate date,
            @Nullable Speaker speaker,
            List<Speaker> speakers,
            @Nullable String reportedBy,
            Mode mode,
            List<Span> highlights,
            List<Copy> copies) {
        this(citation, span, text, date, speaker, speakers, reportedBy, mode, highlights, copies, null);
    }

    /** The other articles that it is printed in, each once, in the order of its copies. */
    public List<Citation> elsewhere() {
        Map<String, Citation> others = new LinkedHashMap<>();
        copies.stream()
                .map(Copy::citation)
                .filter(other -> !other.article().equals(citation.article()))
                .forEach(other -> others.putIfAbsent(other.article(), other));
        return List.copyOf(others.values());
    }

    /** The same quotation with these copies. */
    public Quotation withCopies(List<Copy> others) {
        return new Quotation(
                citation, span, text, date, speaker, speakers, reportedBy, mode, highlights, others, context);
    }

    /** The same quotation with this context; null: none. */
    public Quotation withContext(@Nullable Context other) {
        return new Quotation(
                citation, span, text, date, speaker, speakers, reportedBy, mode, highlights, copies, other);
    }
}
