package dateline.front.discord.card;

import dateline.front.discord.message.DiscordText;
import dateline.reading.article.Article;
import dateline.reading.article.Paragraph;
import dateline.text.Span;
import java.util.ArrayList;
import java.util.List;

/** An article's paragraphs in pieces that fit into a message, in order; long paragraphs are several. */
final class ArticleSlices {
    private static final int LONGEST = 900;

    private ArticleSlices() {}

    /**
     * A piece.
     *
     * @param paragraph 1-based
     * @param span into the article's text, within the paragraph
     */
    record Slice(int paragraph, Span span) {}

    /** The pieces; at least one. */
    static List<Slice> of(Article article) {
        List<Slice> slices = new ArrayList<>();
        for (Paragraph paragraph : article.paragraphs()) {
            String text = paragraph.span().of(article.text());
            int from = 0;
            while (from < text.length()) {
                int to = DiscordText.cut(text, from, LONGEST);
                int start = paragraph.span().start();
                slices.add(new Slice(paragraph.number(), new Span(start + from, start + to)));
                from = to;
            }
        }
        return slices;
    }

    /** The number of the piece that an offset is in. */
    static int holding(List<Slice> slices, int offset) {
        int last = 0;
        for (int i = 0; i < slices.size() && slices.get(i).span().start() <= offset; i++) {
            last = i;
        }
        return last;
    }
}
