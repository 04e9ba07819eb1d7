package dateline.text;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds sentences. Stateless and thread-safe. */
public final class SentenceSplitter {
    /**
     * The sentences of one paragraph.
     *
     * @param region a paragraph of {@code text}
     * @return in order, without blanks at either end, covering everything in the region but blanks
     */
    public List<Span> split(String text, Span region) {
        BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        String paragraph = region.of(text);
        breaks.setText(paragraph);
        List<Span> sentences = new ArrayList<>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            String raw = paragraph.substring(start, end);
            int from = start + raw.length() - raw.stripLeading().length();
            int to = start + raw.stripTrailing().length();
            if (from < to) {
                sentences.add(new Span(from, to).shift(region.start()));
            }
        }
        return sentences;
    }
}
