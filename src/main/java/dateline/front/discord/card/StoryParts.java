package dateline.front.discord.card;

import dateline.front.discord.message.Button;
import dateline.front.discord.message.Choice;
import dateline.front.discord.message.ComponentId;
import dateline.front.discord.message.ComponentId.Action;
import dateline.front.discord.message.DiscordMarkdown;
import dateline.front.discord.message.DiscordText;
import dateline.front.discord.message.Outgoing;
import dateline.front.discord.message.Part;
import dateline.front.discord.message.Phrase;
import dateline.front.discord.message.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What messages about people, topics and articles have in common. */
final class StoryParts {
    /** Longest header that its parts add up to, whatever is in them. */
    static final int ROOM_FOR_HEADER = 1800;

    private static final int ROOM_FOR_FOOTER = 100;

    private final Texts texts;

    StoryParts(Texts texts) {
        this.texts = texts;
    }

    /** Room for each of so many quotations below a header. */
    static int room(String header, int quotations) {
        if (header.length() > ROOM_FOR_HEADER) {
            throw new IllegalArgumentException(
                    "expected a header of at most " + ROOM_FOR_HEADER + " characters, found " + header.length());
        }
        return (Outgoing.MOST_TEXT - header.length() - ROOM_FOR_FOOTER) / Math.max(1, quotations);
    }

    /** A text of somebody else in one line, escaped. */
    static String clip(String text, int most) {
        return DiscordMarkdown.escape(DiscordText.clip(text, most));
    }

    /**
     * The line that counts, and the buttons that turn the page or share it; nothing where there is one page that is not to be
     * shared.
     *
     * @param newestFirst whether later days stand on the pages before
     */
    List<Part> turning(Page<?> page, boolean newestFirst, boolean shareable, String key) {
        List<Part> parts = new ArrayList<>();
        if (page.hasBefore() || page.hasAfter()) {
            int last = page.first() + page.shown().size();
            parts.add(new Part.Text("-# " + texts.say(Phrase.PAGE_OF, page.first() + 1, last, page.total())));
        }
        List<Button> buttons = new ArrayList<>();
        if (newestFirst ? page.hasAfter() : page.hasBefore()) {
            buttons.add(press(Phrase.BUTTON_EARLIER, Action.PAGE, key, page.number() + (newestFirst ? 1 : -1)));
        }
        if (newestFirst ? page.hasBefore() : page.hasAfter()) {
            buttons.add(press(Phrase.BUTTON_LATER, Action.PAGE, key, page.number() + (newestFirst ? -1 : 1)));
        }
        if (shareable) {
            buttons.add(press(Phrase.BUTTON_SHARE, Action.SHARE, key, page.number()));
        }
        if (!buttons.isEmpty()) {
            parts.add(new Part.Buttons(buttons));
        }
        return parts;
    }

    private Button.Press press(Phrase label, Action action, String key, int number) {
        return new Button.Press(texts.say(label), Button.Look.PLAIN, new ComponentId(action, key, number));
    }

    /**
     * A sentence, and below it names that may be meant instead.
     *
     * @param sentence escaped
     * @param names plain; may be empty
     */
    Outgoing instead(String sentence, List<String> names, String key) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part.Text(sentence));
        if (!names.isEmpty()) {
            parts.add(menu(
                    Action.CHOOSE,
                    key,
                    Phrase.WHICH_PLACEHOLDER,
                    names.stream().map(name -> new Item(name, null)).toList()));
        }
        return new Outgoing(parts);
    }

    /**
     * Something to choose from.
     *
     * @param description a second line; null: none
     */
    record Item(String label, @Nullable String description) {}

    /** A menu of the first items; the bot is told the number of the one that is chosen, from 0. */
    Part.Menu menu(Action action, String key, Phrase placeholder, List<Item> items) {
        List<Choice.Option> options = IntStream.range(0, Math.min(Choice.MOST_OPTIONS, items.size()))
                .mapToObj(i -> option(items.get(i), i))
                .toList();
        return new Part.Menu(
                new Choice.OfTexts(new ComponentId(action, key, 0), texts.say(placeholder), options, 1, 1));
    }

    private static Choice.Option option(Item item, int number) {
        String label = DiscordText.clip(item.label(), Choice.LONGEST_TEXT);
        String description =
                item.description() == null ? "" : DiscordText.clip(item.description(), Choice.LONGEST_TEXT);
        return new Choice.Option(
                label.isBlank() ? Integer.toString(number + 1) : label,
                Integer.toString(number),
                description.isBlank() ? null : description,
                false);
    }
}
