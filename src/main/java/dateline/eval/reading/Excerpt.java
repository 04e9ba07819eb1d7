package dateline.eval.reading;

import dateline.text.Span;
import java.util.regex.Pattern;

/** A piece of a text on one line, for lists of what was missed. */
final class Excerpt {
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final int BEFORE = 40;
    private static final int AFTER = 30;

    private Excerpt() {}

    /** The span in brackets with a little of what stands around it. */
    static String of(String text, Span span) {
        return flat(text.substring(Math.max(0, span.start() - BEFORE), span.start()) + "[" + span.of(text) + "]"
                + text.substring(span.end(), Math.min(text.length(), span.end() + AFTER)));
    }

    static String flat(String text) {
        return BLANKS.matcher(text).replaceAll(" ");
    }
}
