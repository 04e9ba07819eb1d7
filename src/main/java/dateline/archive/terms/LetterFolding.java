package dateline.archive.terms;

import java.text.Normalizer;
import java.util.Locale;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/**
 * Folds the letters of a word: compatibility forms (Unicode NFKD, UAX 15), marks over letters, letters that Latin script
 * has variants of, and case. What is neither letter nor figure afterwards (apostrophes, soft hyphens, zero-width marks) is
 * dropped. Independent of the machine's locale. Stateless.
 */
public final class LetterFolding {
    /** How much longer a letter can get: ligatures become several. */
    private static final int GROWTH = 4;

    private LetterFolding() {}

    /** A word, folded; may be empty. */
    public static String fold(String word) {
        return fold(word, 0, word.length());
    }

    /** A piece of a text, folded; may be empty. */
    static String fold(String text, int start, int end) {
        boolean plain = true;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if ((c < 'a' || c > 'z') && (c < '0' || c > '9')) {
                plain = false;
                if (c >= 0x80) {
                    return foldAny(text.substring(start, end));
                }
            }
        }
        return plain ? text.substring(start, end) : foldAscii(text, start, end);
    }

    private static String foldAscii(String text, int start, int end) {
        char[] folded = new char[end - start];
        int length = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (Letters.within(c, 'A', 'Z')) {
                folded[length++] = (char) (c + ('a' - 'A'));
            } else if (Letters.within(c, 'a', 'z') || Letters.within(c, '0', '9')) {
                folded[length++] = c;
            }
        }
        return new String(folded, 0, length);
    }

    private static String foldAny(String word) {
        String decomposed = Normalizer.normalize(word, Normalizer.Form.NFKD);
        StringBuilder bare = new StringBuilder(decomposed.length());
        decomposed.codePoints().filter(c -> !isAccent(c)).forEach(bare::appendCodePoint);
        char[] in = bare.toString().toCharArray();
        char[] out = new char[in.length * GROWTH];
        int length = ASCIIFoldingFilter.foldToASCII(in, 0, out, 0, in.length);
        String cased = new String(out, 0, length)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT)
                .replace('ς', 'σ');
        StringBuilder letters = new StringBuilder(cased.length());
        Normalizer.normalize(cased, Normalizer.Form.NFKC).codePoints().forEach(c -> {
            if (Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER) {
                letters.append((char) ('0' + Character.digit(c, 10)));
            } else if ((Character.isLetterOrDigit(c) && !Letters.isApostrophe(c)) || isMark(c)) {
                letters.appendCodePoint(c);
            }
        });
        return letters.toString();
    }

    /** Accents over letters; the vowel signs of other scripts are letters to their readers and stay. */
    private static boolean isAccent(int codePoint) {
        return Letters.within(codePoint, 0x300, 0x36F)
                || Letters.within(codePoint, 0x1AB0, 0x1AFF)
                || Letters.within(codePoint, 0x1DC0, 0x1DFF)
                || Letters.within(codePoint, 0x20D0, 0x20FF)
                || Letters.within(codePoint, 0xFE00, 0xFE0F)
                || Letters.within(codePoint, 0xFE20, 0xFE2F);
    }

    static boolean isMark(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }
}
