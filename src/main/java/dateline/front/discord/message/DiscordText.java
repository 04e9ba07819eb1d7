package dateline.front.discord.message;

import dateline.text.Span;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts text where a reader would. */
public final class DiscordText {
    private DiscordText() {}

    /**
     * Where to cut a text so that the first part is at most {@code max} long: after a sentence if that leaves at least half,
     * else after a word, else between two characters that a reader sees as two.
     *
     * @param from where the part begins
     * @param max in UTF-16 code units, at least 2
     * @return an offset after {@code from}, never inside a surrogate pair or a line break of two
     */
    public static int cut(String text, int from, int max) {
        if (text.length() - from <= max) {
            return text.length();
        }
        int limit = from + max;
        int sentence = before(BreakIterator.getSentenceInstance(Locale.ENGLISH), text, from, limit);
        if (sentence - from >= max / 2) {
            return sentence;
        }
        for (int i = limit; i > from + max / 2; i--) {
            if (Character.isWhitespace(text.charAt(i - 1)) && !isInside(text, i)) {
                return i;
            }
        }
        int character = before(BreakIterator.getCharacterInstance(Locale.ROOT), text, from, limit);
        if (character > from) {
            return character;
        }
        return isInside(text, limit) ? limit - 1 : limit;
    }

    /** The first {@code max} code units of a text at most, with an ellipsis in place of what is left out. */
    public static String clip(String text, int max) {
        String line = text.strip().replaceAll("[\\s\\p{Cntrl}]+", " ");
        return line.length() <= max
                ? line
                : line.substring(0, cut(line, 0, max - 1)).stripTrailing() + "…";
    }

    /**
     * The ranges that can be marked as they stand: within the text, in order, not touching each other, within one line, and
     * without blanks at their ends.
     */
    public static List<Span> runs(String text, List<Span> spans) {
        List<Span> runs = new ArrayList<>();
        for (Span merged : merge(text.length(), spans)) {
            int start = merged.start();
            for (int i = merged.start(); i <= merged.end(); i++) {
                if (i == merged.end() || DiscordMarkdown.isLineBreak(text.charAt(i))) {
                    addTrimmed(text, start, i, runs);
                    start = i + 1;
                }
            }
        }
        return runs;
    }

    private static List<Span> merge(int length, List<Span> spans) {
        List<Span> merged = new ArrayList<>();
        for (Span span : spans.stream().sorted().toList()) {
            if (span.start() >= length || span.isEmpty()) {
                continue;
            }
            var within = new Span(span.start(), Math.min(span.end(), length));
            if (!merged.isEmpty() && within.start() <= merged.getLast().end()) {
                merged.set(merged.size() - 1, merged.getLast().cover(within));
            } else {
                merged.add(within);
            }
        }
        return merged;
    }

    private static void addTrimmed(String text, int from, int to, List<Span> runs) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            runs.add(new Span(start, end));
        }
    }

    /** Between the halves of one character, or of one line break. */
    private static boolean isInside(String text, int offset) {
        char left = text.charAt(offset - 1);
        char right = text.charAt(offset);
        return Character.isSurrogatePair(left, right) || (left == '\r' && right == '\n');
    }

    private static int before(BreakIterator breaks, String text, int from, int limit) {
        // Far enough that the break at the limit is the one that the whole text has there.
        breaks.setText(text.substring(from, Math.min(text.length(), limit + 200)));
        int last = breaks.isBoundary(limit - from) ? limit - from : breaks.preceding(limit - from);
        return last <= 0 ? from : from + last;
    }
}
