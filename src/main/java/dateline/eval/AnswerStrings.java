package dateline.eval;

import java.text.Normalizer;
import java.util.Locale;

/** Compares texts with the strings that answer a question. Stateless. */
public final class AnswerStrings {
    private AnswerStrings() {}

    /** Whether a text holds a part, whatever the kinds of quotation marks, blanks and letter case. */
    public static boolean contains(String text, String part) {
        return normal(text).contains(normal(part));
    }

    private static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\u2018\u2019\u201a\u201b]", "'")
                .replaceAll("[\u201c\u201d\u201e]", "\"")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
