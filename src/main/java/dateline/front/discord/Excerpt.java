package dateline.front.discord;

import dateline.text.Span;
import java.util.List;

/**
 * A text with marks, of which the part is shown that matters most.
 *
 * @param bold ranges within the text
 * @param struck ranges within the text that overlap none in bold
 * @param focus an offset that has to be seen
 */
record Excerpt(String text, List<Span> bold, List<Span> struck, int focus) {
    static final String CUT_BEFORE = "-# Cut: it begins earlier.";
    static final String CUT_AFTER = "-# Cut: it goes on.";
    static final String CUT_AROUND = "-# Cut: it begins earlier and goes on.";

    /** In a block quote, and below it a line that says what is cut off, if anything is; at most {@code most} of the text. */
    String markdown(int most) {
        int from = text.length() <= most || focus <= most / 2 ? 0 : begin(focus - most / 3);
        int to = DiscordText.cut(text, from, most);
        var shown = new Span(from, to);
        String quote = DiscordMarkdown.quote(
                DiscordMarkdown.escape(shown.of(text), within(shown, bold), within(shown, struck)));
        if (from > 0) {
            return quote + "\n" + (to < text.length() ? CUT_AROUND : CUT_BEFORE);
        }
        return to < text.length() ? quote + "\n" + CUT_AFTER : quote;
    }

    /** The next word after an offset, or the focus. */
    private int begin(int earliest) {
        int from = earliest;
        while (from < focus && !Character.isWhitespace(text.charAt(from - 1))) {
            from++;
        }
        return from;
    }

    private static List<Span> within(Span shown, List<Span> spans) {
        return spans.stream()
                .filter(span -> span.overlaps(shown))
                .map(span -> new Span(
                        Math.max(span.start(), shown.start()) - shown.start(),
                        Math.min(span.end(), shown.end()) - shown.start()))
                .toList();
    }
}
