package dateline.front.discord.card;

import dateline.front.discord.message.Button;
import dateline.front.discord.message.ComponentId;
import dateline.front.discord.message.ComponentId.Action;
import dateline.front.discord.message.DiscordMarkdown;
import dateline.front.discord.message.DiscordText;
import dateline.front.discord.message.Outgoing;
import dateline.front.discord.message.Part;
import dateline.front.discord.message.Phrase;
import dateline.front.discord.message.Texts;
import dateline.reading.article.Article;
import dateline.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes a page of an article, with a quotation marked in it if there is one. */
public final class ArticleCards {
    private static final int MOST_TITLE = 250;
    private static final int MOST_NAME = 80;

    /** Two pieces of nothing but markup, or many of plain text. */
    private static final int ROOM = 2600;

    /** With one piece of nothing but line breaks, the whole message. */
    private static final int ROOM_ABOVE = 1200;

    private final Texts texts;

    public ArticleCards(Texts texts) {
        this.texts = texts;
    }

    /** The piece to begin with so that a quotation stands on the page, with what comes before it if that is short. */
    public static int around(Article article, Span quotation) {
        List<ArticleSlices.Slice> slices = ArticleSlices.of(article);
        int holding = ArticleSlices.holding(slices, quotation.start());
        return holding > 0 && slices.get(holding - 1).span().length() <= MOST_TITLE * 2 ? holding - 1 : holding;
    }

    /**
     * The message.
     *
     * @param first number of the piece that it begins with; too large a one is the last
     * @param marked stands out in bold; null: nothing does
     * @param above lines of ours between the facts and the text, escaped, the most important first: where there is no room
     *     for all, the last ones are left out; may be empty
     */
    public Outgoing of(Article article, int first, @Nullable Span marked, List<String> above, String key) {
        List<ArticleSlices.Slice> slices = ArticleSlices.of(article);
        int from = Math.clamp(first, 0, slices.size() - 1);
        var text = new StringBuilder(facts(article));
        for (String line : above) {
            if (text.length() + line.length() < ROOM_ABOVE) {
                text.append('\n').append(line);
            }
        }
        int room = Math.min(ROOM + text.length(), Outgoing.MOST_TEXT);
        int to = from;
        while (to < slices.size()) {
            boolean headed = to == from
                    || slices.get(to).paragraph() != slices.get(to - 1).paragraph();
            String piece = piece(article, slices.get(to), headed, marked);
            if (to > from && text.length() + piece.length() > room) {
                break;
            }
            text.append(piece);
            to++;
        }
        List<Part.Inner> inner = new ArrayList<>();
        inner.add(new Part.Text(text.toString()));
        List<Button> buttons = buttons(article, slices, from, to, key);
        if (!buttons.isEmpty()) {
            inner.add(new Part.Buttons(buttons));
        }
        return new Outgoing(List.of(new Part.Framed(Part.Colour.BLUE, inner)));
    }

    /** A piece of the text, on a line of its own. */
    private String piece(Article article, ArticleSlices.Slice slice, boolean headed, @Nullable Span marked) {
        String heading = headed ? "\n-# " + texts.say(Phrase.PARAGRAPH_HEADING, slice.paragraph()) : "";
        return heading + "\n" + quoted(article.text(), slice.span(), marked);
    }

    /** Where a page begins that ends before a piece. */
    private int before(Article article, List<ArticleSlices.Slice> slices, int from) {
        int start = from - 1;
        int length = piece(article, slices.get(start), true, null).length();
        while (start > 0) {
            length += piece(article, slices.get(start - 1), true, null).length();
            if (length > ROOM) {
                break;
            }
            start--;
        }
        return start;
    }

    /** Title, outlet, author and day of publication, escaped. */
    private String facts(Article article) {
        String title = article.title() == null || article.title().isBlank() ? article.id() : article.title();
        var facts = new StringBuilder("**" + clip(title, MOST_TITLE) + "**\n-# ");
        for (@Nullable String part : new @Nullable String[] {article.source(), article.author()}) {
            if (part != null && !part.isBlank()) {
                facts.append(clip(part, MOST_NAME)).append(" · ");
            }
        }
        return facts.append(new QuotationLines(texts).published(article.publication()))
                .toString();
    }

    private List<Button> buttons(Article article, List<ArticleSlices.Slice> slices, int from, int to, String key) {
        List<Button> buttons = new ArrayList<>();
        if (from > 0) {
            buttons.add(new Button.Press(
                    texts.say(Phrase.BUTTON_EARLIER),
                    Button.Look.PLAIN,
                    new ComponentId(Action.PARAGRAPHS, key, before(article, slices, from))));
        }
        if (to < slices.size()) {
            buttons.add(new Button.Press(
                    texts.say(Phrase.BUTTON_LATER), Button.Look.PLAIN, new ComponentId(Action.PARAGRAPHS, key, to)));
        }
        Optional.ofNullable(article.url())
                .flatMap(QuotationLines::link)
                .ifPresent(url -> buttons.add(new Button.Link(texts.say(Phrase.BUTTON_READ), url)));
        return buttons;
    }

    private static String quoted(String text, Span slice, @Nullable Span marked) {
        List<Span> bold = marked == null || !marked.overlaps(slice)
                ? List.of()
                : List.of(new Span(
                        Math.max(marked.start(), slice.start()) - slice.start(),
                        Math.min(marked.end(), slice.end()) - slice.start()));
        return DiscordMarkdown.quote(DiscordMarkdown.escape(slice.of(text), bold));
    }

    private static String clip(String text, int most) {
        return DiscordMarkdown.escape(DiscordText.clip(text, most));
    }
}
