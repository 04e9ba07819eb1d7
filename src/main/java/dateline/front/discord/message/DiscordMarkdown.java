package dateline.front.discord.message;

import dateline.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Text as Discord shows it: every character that Discord's Markdown would read as markup, a mention, an emoji or a link
 * gets a backslash in front of it, and Discord shows the character alone.
 *
 * <p>Discord drops a backslash in front of any visible character that is neither a letter nor a digit, so an escape too
 * many is harmless and one too few is not: the start of a text counts as the start of a line.
 */
public final class DiscordMarkdown {
    private static final String ALWAYS = "\\*_~`|<[]@";
    private static final String AT_LINE_START = "#->+";

    private DiscordMarkdown() {}

    /** Escapes a text; without its escaping backslashes, the result is the same text. */
    public static String escape(String text) {
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
    public static String escape(String text, List<Span> bold) {
        return escape(text, bold, List.of());
    }

    /**
     * The same with other parts struck through. Where two parts touch, a thin space of ours keeps them apart.
     *
     * @param struck ranges within {@code text} that overlap none in bold
     */
    public static String escape(String text, List<Span> bold, List<Span> struck) {
        var marks = new TreeMap<Span, String>();
        DiscordText.runs(text, bold).forEach(span -> marks.put(span, "**"));
        DiscordText.runs(text, struck).forEach(span -> withoutTildes(text, span).ifPresent(it -> marks.put(it, "~~")));
        var marked = new StringBuilder(text.length() + 16 * marks.size());
        int done = 0;
        for (var mark : marks.entrySet()) {
            Span span = mark.getKey();
            boolean touches = done > 0 && done == span.start();
            marked.append(touches ? "\u2009" : escape(text.substring(done, span.start())));
            marked.append(mark.getValue()).append(escape(span.of(text))).append(mark.getValue());
            done = span.end();
        }
        return marked.append(escape(text.substring(done))).toString();
    }

    /** Discord ends what is struck through at the first two tildes in a row, even if the first one is escaped. */
    private static Optional<Span> withoutTildes(String text, Span span) {
        int end = span.end();
        while (end > span.start() && text.charAt(end - 1) == '~') {
            end--;
        }
        return end == span.start() ? Optional.empty() : Optional.of(new Span(span.start(), end));
    }

    /** Sets an escaped text as a block quote, line by line. */
    public static String quote(String escaped) {
        return "> " + escaped.replaceAll("\r\n|[\r\n]", "\n> ");
    }

    public static boolean isLineBreak(char c) {
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
