package dateline.asking.verify;

import dateline.text.Blank;

/** What is a mark, and of which kind. Stateless. */
final class Marks {
    static final String ELLIPSIS = "…";

    private static final String DOUBLE = "\"“”„‟«»″〝〞＂";
    private static final String SINGLE = "'‘’‚‛‹›`´ʼ′＇";
    private static final String DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uFE58\uFE63\uFF0D";
    private static final String SOFT = ".,;:()[]{}*_~>|\\/";

    private Marks() {}

    /** Whether it is a quotation mark, an apostrophe included. */
    static boolean isQuote(int point) {
        return isSingle(point) || DOUBLE.indexOf(point) >= 0;
    }

    /** Whether it is a single quotation mark or an apostrophe: many fonts and newsrooms make no difference. */
    static boolean isSingle(int point) {
        return SINGLE.indexOf(point) >= 0;
    }

    static boolean isDash(int point) {
        return DASHES.indexOf(point) >= 0;
    }

    /** Whether it shows nothing: blanks, soft hyphens, joiners and marks of direction. */
    static boolean isInvisible(int point) {
        return (Character.isBmpCodePoint(point) && Blank.is((char) point))
                || Character.getType(point) == Character.FORMAT;
    }

    /** Whether it may be part of a word. */
    static boolean isOfWord(int point) {
        return switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.LETTER_NUMBER,
                    Character.OTHER_NUMBER -> true;
            default -> Character.isLetterOrDigit(point);
        };
    }

    /**
     * Whether a mark says nothing at the ends of a claim: what closes a clause there is the citing text's as often as the
     * cited one's. Question and exclamation marks and signs of money say something.
     */
    static boolean isSoft(int point) {
        return isQuote(point) || isDash(point) || point == ELLIPSIS.charAt(0) || SOFT.indexOf(point) >= 0;
    }
}
