package dateline.front.discord;

import dateline.text.Span;
import java.util.List;

/**
 * Text as Discord shows it: every character that Discord's Markdown would read as markup, a mention, an emoji or a link
 * gets a backslash in front of it, and Discord shows the character alone.
 *
 * <p>Discord drops a backslash in front of any visible character that is neither a letter nor a digit, so an escape too
 * many is harmless and one too few is not: the start of a text counts as the start of a line.
 */
final class DiscordMarkdown {
    private static final String ALWAYS = "\\*_~`|<[]@";
    private static final String AT_LINE_START = "#->+";

    private DiscordMarkdown() {}

    /** Escapes a text; without its escaping backslashes, the result is the same text. */
    static String escape(String text) {
        var escaped = new StringBuilder(text.length() + 16);
        boolean lineStart = true;
        boolean lineIsNumber = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean markup = ALWAYS.indexOf(c) >= 0
                    || (lineStart && AT_LINE_START.indexOf(c) >= 0)
                    || (lineIsNumber && (c == '.' || c == ')'))
                    || (c == ':' && !endsWord(text, i));
            if (markup) {
                escaped.append('\\');
            }
            escaped.append(c);
            boolean digit = c >= '0' && c <= '9';
            lineIsNumber = digit && (lineStart || lineIsNumber);
            lineStart = isLineBreak(c) || (lineStart && isBlank(c));
        }
        return escaped.toString();
    }

    /**
     * Escapes a text and sets parts of it in bold. The markup stands outside of the text: without it and without the
     * escaping backslashes, the result is the same text.
     *
     * @param bold ranges within {@code text}; those that are out of range, empty or overlapping are cut to fit
     */
    static String escape(String text, List<Span> bold) {
        var marked = new StringBuilder(text.length() + 16 * bold.size());
        int done = 0;
        for (Span span : DiscordText.runs(text, bold)) {
            marked.append(escape(text.substring(done, span.start())));
            marked.append("**").append(escape(span.of(text))).append("**");
            done = span.end();
        }
        return marked.append(escape(text.substring(done))).toString();
    }

    /** Sets an escaped text as a block quote, line by line. */
    static String quote(String escaped) {
        return "> " + escaped.replaceAll("\r\n|[\r\n]", "\n> ");
    }

    static boolean isLineBreak(char c) {
        return c == '\n' || c == '\r';
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** A colon before a blank starts neither an emoji nor an address. */
    private static boolean endsWord(String text, int colon) {
        return colon + 1 < text.length() && isBlank(text.charAt(colon + 1));
    }
}
