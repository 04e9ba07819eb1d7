package dateline.archive.terms;

import java.util.ArrayList;
import java.util.List;

/**
 * A word, number or sign of a text.
 *
 * @param start where it begins: UTF-16 code units, 0-based
 * @param end past its last
 * @param text folded; a number in plain digits
 * @param lexeme what is known of the text
 * @param gap what stands between it and the next word
 * @param also further terms for the place, in order
 */
record Word(int start, int end, String text, Kind kind, Shape shape, Lexeme lexeme, Gap gap, List<Also> also) {
    enum Kind {
        WORD,
        /** Letters between dots: "U.N." */
        DOTTED,
        NUMBER,
        /** Figures with their ending: "3rd". */
        ORDINAL,
        /** What stands directly after figures: "bn", "km". */
        SUFFIX,
        /** "$", "%". */
        SIGN,
        /** Settled: not to be stemmed. */
        FIXED,
        /** Left out, without a gap; its further terms stay. */
        DROPPED
    }

    enum Shape {
        /** With a small letter in front, or no letter at all. */
        SMALL,
        CAPITALISED,
        /** At least two letters, all capitals. */
        CAPITALS
    }

    enum Gap {
        NONE,
        BLANK,
        HYPHEN,
        COMMA,
        /** A full stop, then blanks. */
        STOP,
        /** A sentence, quotation or line may end. */
        BREAK,
        OTHER
    }

    /**
     * A further term.
     *
     * @param end past the last place it stands for; it begins where the word does
     * @param fixed not to be stemmed
     */
    record Also(String text, int end, boolean fixed) {}

    Word as(Kind other, String otherText) {
        return new Word(start, end, otherText, other, shape, lexeme, gap, also);
    }

    Word withGap(Gap other) {
        return new Word(start, end, text, kind, shape, lexeme, other, also);
    }

    Word and(Also further) {
        List<Also> all = new ArrayList<>(also);
        all.add(further);
        return new Word(start, end, text, kind, shape, lexeme, gap, all);
    }

    boolean joinsNext() {
        return gap == Gap.BLANK || gap == Gap.HYPHEN;
    }

    boolean isNumeral() {
        return kind == Kind.NUMBER;
    }
}
