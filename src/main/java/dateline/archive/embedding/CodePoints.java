package dateline.archive.embedding;

/**
 * A text as the tokenizer library sees it: it counts code points, and takes no lone surrogate. Gives back offsets into the
 * text as Java has it.
 */
final class CodePoints {
    private static final char REPLACEMENT = '\uFFFD';

    private final String text;

    /** The UTF-16 offset of each code point, and the text's length after them; empty if the two counts agree. */
    private final int[] offsets;

    CodePoints(String text) {
        this.text = withoutLoneSurrogates(text);
        int count = this.text.codePointCount(0, this.text.length());
        this.offsets = count == this.text.length() ? new int[0] : offsets(this.text, count);
    }

    private static String withoutLoneSurrogates(String text) {
        StringBuilder repaired = null;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int codePoint = text.codePointAt(i);
            if (Character.MIN_SURROGATE <= codePoint && codePoint <= Character.MAX_SURROGATE) {
                repaired = repaired == null ? new StringBuilder(text) : repaired;
                repaired.setCharAt(i, REPLACEMENT);
            }
        }
        return repaired == null ? text : repaired.toString();
    }

    private static int[] offsets(String text, int count) {
        int[] offsets = new int[count + 1];
        int offset = 0;
        for (int i = 0; i < count; i++) {
            offsets[i] = offset;
            offset += Character.charCount(text.codePointAt(offset));
        }
        offsets[count] = offset;
        return offsets;
    }

    /** The text with U+FFFD for each lone surrogate: all offsets stay. */
    String text() {
        return text;
    }

    /** The UTF-16 offset of a code point, or of the text's end. */
    int offset(int codePoint) {
        return offsets.length == 0 ? codePoint : offsets[codePoint];
    }
}
