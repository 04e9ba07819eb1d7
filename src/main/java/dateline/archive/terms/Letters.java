package dateline.archive.terms;

/** Kinds of characters, as far as words care. Stateless. */
final class Letters {
    private Letters() {}

    static boolean within(int c, int first, int last) {
        return c >= first && c <= last;
    }

    static boolean isLetter(int c) {
        return c < 0x80
                ? within(c, 'a', 'z') || within(c, 'A', 'Z')
                : (Character.isLetter(c) && !isApostrophe(c)) || Character.getType(c) == Character.LETTER_NUMBER;
    }

    static boolean isDigit(int c) {
        return c < 0x80 ? within(c, '0', '9') : Character.isDigit(c);
    }

    /** Inside a word it belongs to it, though no word begins with it: accents, soft hyphens, zero-width marks. */
    static boolean continues(int c) {
        if (c < 0xAD) {
            return false;
        }
        return Character.getType(c) == Character.FORMAT || LetterFolding.isMark(c);
    }

    /** Each kind that stands for an apostrophe in print, the modifier letters among them. */
    static boolean isApostrophe(int c) {
        return c == '\''
                || c == 0x2019
                || c == 0x2018
                || c == 0x2BC
                || c == 0x2BB
                || c == 0xFF07
                || c == '`'
                || c == 0xB4
                || c == 0x2032
                || c == 0x201B;
    }

    /** Hyphens and the dashes that are taken for one between two words without a blank. */
    static boolean isHyphen(int c) {
        return c == '-' || within(c, 0x2010, 0x2013) || c == 0x2212 || c == 0xFE63 || c == 0xFF0D || c == 0x2D7;
    }

    /** Written without blanks between words, so that each character is a word. */
    static boolean standsAlone(int c) {
        return c >= 0x2E80
                && (Character.isIdeographic(c) || Character.UnicodeScript.of(c) == Character.UnicodeScript.HIRAGANA);
    }

    /** Blanks that part the thousands of a number. */
    static boolean isNumberBlank(int c) {
        return c == 0xA0 || c == 0x202F || c == 0x2009;
    }

    static boolean isBlank(int c) {
        return c == ' ' || (c != '\n' && (Character.isWhitespace(c) || Character.isSpaceChar(c)));
    }
}
