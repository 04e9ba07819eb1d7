package dateline.asking.verify;

import dateline.text.Span;

/**
 * A word or mark as quotes are compared.
 *
 * @param span into the text; what lies between tokens is invisible
 * @param key the same for what only typography tells apart
 * @param word whether it is a word or number
 */
record QuoteToken(Span span, String key, boolean word) {
    int start() {
        return span.start();
    }

    int end() {
        return span.end();
    }

    boolean is(QuoteToken other) {
        return key.equals(other.key);
    }

    /** Whether the two are equal but for the letter case of their first letter. */
    boolean isButForFirstCase(QuoteToken other) {
        if (!word || !other.word) {
            return false;
        }
        int own = key.codePointAt(0);
        int others = other.key.codePointAt(0);
        return own != others
                && Character.toLowerCase(own) == Character.toLowerCase(others)
                && key.substring(Character.charCount(own)).equals(other.key.substring(Character.charCount(others)));
    }

    boolean beginsUpper() {
        return Character.isUpperCase(key.codePointAt(0));
    }

    boolean isEllipsis() {
        return key.equals(Marks.ELLIPSIS);
    }

    boolean isBracketed() {
        return !word && key.length() > 1 && key.charAt(0) == '[';
    }

    /** Whether it is a mark that says nothing at the ends of a claim. */
    boolean isSoft() {
        return !word && !isBracketed() && key.codePoints().allMatch(Marks::isSoft);
    }
}
