package dateline.reading.article;

import dateline.text.Span;

/**
 * A block of an article's text: no blanks at either end, and no overlap with its neighbours.
 *
 * @param number 1-based, counting every block of the article
 * @param span into the article's text; not empty
 */
public record Paragraph(int number, Span span, Kind kind) {
    /** What a block is for. */
    public enum Kind {
        /** Running text: the only kind that holds sentences of the story. */
        BODY,
        HEADING,
        /** Belongs to a picture or a video. */
        CAPTION,
        /** Names an agency, a photographer or a contributor. */
        CREDIT;

        /** The kind that a paragraph's form shows; {@code paragraph} is not empty and has no blanks at its ends. */
        public static Kind of(String paragraph) {
            return ParagraphKinds.of(paragraph);
        }
    }

    public Paragraph {
        if (number < 1 || span.isEmpty()) {
            throw new IllegalArgumentException("expected a number from 1 and a text, found " + number + " and " + span);
        }
    }
}
