package dateline.front.discord.message;

import dateline.text.Span;
import java.util.List;

/**
 * A text with marks, of which the part is shown that matters most.
 *
 * @param bold ranges within the text
 * @param struck ranges within the text that overlap none in bold
 * @param focus an offset that has to be seen
 */
public record Excerpt(String text, List<Span> bold, List<Span> struck, int focus) {
    /** In a block quote, and below it a line that says what is cut off, if anything is; at most {@code most} of the text. */
    public String markdown(int most, Texts texts) {
        int from = text.length() <= most || focus <= most / 2 ? 0 : begin(focus - most / 3);
        int to = DiscordText.cut(text, from, most);
        var shown = new Span(from, to);
        String quote = DiscordMarkdown.quote(
                DiscordMarkdown.escape(shown.of(text), within(shown, bold), within(shown, struck)));
        if (from > 0) {
            return quote + "\n-# " + texts.say(to < text.length() ? Phrase.CUT_AROUND : Phrase.CUT_BEFORE);
        }
        return to < text.length() ? quote + "\n-# " + texts.say(Phrase.CUT_AFTER) : quote;
    }

    /** Whether all of the text is shown with that much room. */
    public boolean fits(int most) {
        return text.length() <= most;
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
