package dateline.front.discord.card;

import dateline.front.discord.message.Button;
import dateline.front.discord.message.ComponentId;
import dateline.front.discord.message.ComponentId.Action;
import dateline.front.discord.message.DiscordMarkdown;
import dateline.front.discord.message.DiscordText;
import dateline.front.discord.message.Excerpt;
import dateline.front.discord.message.Outgoing;
import dateline.front.discord.message.Part;
import dateline.front.discord.message.Phrase;
import dateline.front.discord.message.Texts;
import dateline.reading.article.Article;
import dateline.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes where else a quotation is printed, and how it reads there. */
public final class CopyCards {
    /** More copies are counted, and not shown. */
    public static final int MOST_SHOWN = 5;

    private static final int MOST_TITLE = 100;
    private static final int MOST_NAME = 60;
    private static final int MOST_TEXT = 150;

    private final Texts texts;

    public CopyCards(Texts texts) {
        this.texts = texts;
    }

    /** The same words, or nearly, in an article as it stands now. */
    public record Copy(Article article, Span span) {}

    /**
     * The message.
     *
     * @param copies at least one
     * @param key of what is known about the message: its quotations are these copies
     */
    public Outgoing of(List<Copy> copies, String key) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part.Text("**" + texts.say(Phrase.SAME_STORY) + "**"));
        for (int i = 0; i < Math.min(MOST_SHOWN, copies.size()); i++) {
            parts.add(new Part.Framed(Part.Colour.BLUE, List.of(text(copies.get(i)), buttons(copies.get(i), key, i))));
        }
        if (copies.size() > MOST_SHOWN) {
            parts.add(new Part.Text("-# " + texts.say(Phrase.AND_MORE, copies.size() - MOST_SHOWN)));
        }
        return new Outgoing(parts);
    }

    private Part.Text text(Copy copy) {
        Article article = copy.article();
        String title = article.title() == null || article.title().isBlank() ? article.id() : article.title();
        String source =
                article.source() == null || article.source().isBlank() ? "" : " · " + clip(article.source(), MOST_NAME);
        String said = copy.span().of(article.text());
        return new Part.Text("**" + clip(title, MOST_TITLE) + "**" + source + "\n"
                + new Excerpt(said, List.of(), List.of(), 0).markdown(MOST_TEXT, texts) + "\n-# "
                + new QuotationLines(texts).published(article.publication()));
    }

    private Part.Buttons buttons(Copy copy, String key, int number) {
        List<Button> buttons = new ArrayList<>();
        buttons.add(new Button.Press(
                texts.say(Phrase.BUTTON_CONTEXT), Button.Look.PLAIN, new ComponentId(Action.CONTEXT, key, number)));
        Optional.ofNullable(copy.article().url())
                .flatMap(QuotationLines::link)
                .ifPresent(url -> buttons.add(new Button.Link(texts.say(Phrase.BUTTON_READ), url)));
        return new Part.Buttons(buttons);
    }

    private static String clip(String text, int most) {
        return DiscordMarkdown.escape(DiscordText.clip(text, most));
    }
}
