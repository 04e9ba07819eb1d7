package dateline.front.discord.card;

import dateline.asking.evidence.Quotation;
import dateline.front.discord.message.DiscordMarkdown;
import dateline.front.discord.message.DiscordText;
import dateline.front.discord.message.Excerpt;
import dateline.front.discord.message.Phrase;
import dateline.front.discord.message.Texts;
import java.util.ArrayList;
import java.util.List;

/**
 * A quotation with what stands around it, as long as there is room for.
 *
 * @param markdown everything in it escaped
 * @param whole whether no character of the quotation is left out
 */
record QuotationText(String markdown, boolean whole) {
    /** The least room that it can do with: the beginning of the quotation, and where it stands. */
    static final int LEAST = 500;

    /** How much of the quotation is tried, from the most to the least. */
    private static final List<Integer> SIZES = List.of(3500, 2600, 1900, 1400, 1000, 700, 450, 250, 120, 40);

    private static final int MOST_CONTEXT = 300;

    /**
     * Writes a quotation.
     *
     * @param heading a line of ours above it, escaped; empty for none
     * @param room at least {@link #LEAST}
     */
    static QuotationText of(Quotation quotation, String heading, int room, Texts texts) {
        for (int size : SIZES) {
            List<String> lines = lines(quotation, heading, size, texts);
            String written = String.join("\n", lines);
            if (written.length() <= room) {
                return new QuotationText(written, quotation.text().length() <= size);
            }
        }
        // Names and titles of nothing but markup: the quotation and what fits of the rest.
        return new QuotationText(cut(lines(quotation, "", SIZES.getLast(), texts), room), false);
    }

    private static List<String> lines(Quotation quotation, String heading, int size, Texts texts) {
        List<String> lines = new ArrayList<>();
        if (!heading.isEmpty()) {
            lines.add(heading);
        }
        var context = quotation.context();
        if (context != null && size > MOST_CONTEXT) {
            String before = DiscordText.clip(context.text(), MOST_CONTEXT);
            lines.add("-# " + texts.say(Phrase.BEFORE_IT, DiscordMarkdown.escape(before)));
        }
        lines.add(new Excerpt(quotation.text(), quotation.highlights(), List.of(), 0).markdown(size, texts));
        lines.addAll(new QuotationLines(texts).of(quotation));
        return lines;
    }

    private static String cut(List<String> lines, int room) {
        var kept = new StringBuilder();
        for (String line : lines) {
            if (kept.length() + line.length() + 1 <= room) {
                kept.append(kept.isEmpty() ? "" : "\n").append(line);
            }
        }
        return kept.toString();
    }
}
