package dateline.front.discord.card;

import dateline.archive.Collections;
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
import dateline.member.ServerSettings;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes what is set for a server, with the menus that change it. */
public final class SettingsCards {
    /** What the menu of languages says for "that of each member". */
    public static final String THEIRS = "theirs";

    /** What the menu of who sees answers says. */
    public static final String OPEN = "open";

    public static final String ALONE = "alone";

    private static final int MOST_NAMED = 10;
    private static final int LONGEST_NAME = 80;

    private final Texts texts;

    public SettingsCards(Texts texts) {
        this.texts = texts;
    }

    /**
     * The panel.
     *
     * @param zone that holds where none is set
     * @param channels those of the chosen channels that there still are
     * @param seen names of collections that the server sees of those that there are; not shown without a page
     * @param collections null for a reader who may not know what collections there are
     */
    public Outgoing panel(
            ServerSettings settings,
            ZoneId zone,
            Collection<Long> channels,
            Collection<String> seen,
            @Nullable CollectionPage collections,
            String key) {
        List<Part.Inner> inner = new ArrayList<>();
        inner.add(new Part.Text(String.join(
                "\n",
                texts.say(Phrase.SETTINGS_OF_SERVER),
                channels(settings),
                texts.say(settings.privateByDefault() ? Phrase.SETTINGS_PRIVATE : Phrase.SETTINGS_OPEN),
                language(settings.language()),
                zone(settings.timeZone(), zone),
                collections == null ? texts.say(Phrase.SETTINGS_COLLECTIONS_ELSEWHERE) : collections(settings, seen))));
        inner.add(new Part.Menu(new Choice.OfChannels(
                new ComponentId(Action.CHANNELS, key, 0),
                texts.say(Phrase.MENU_CHANNELS),
                channels.stream().sorted().limit(Choice.MOST_OPTIONS).toList())));
        inner.add(new Part.Menu(privacyMenu(settings.privateByDefault(), key)));
        inner.add(new Part.Menu(languageMenu(settings.language(), key)));
        if (collections != null) {
            if (!collections.entries().isEmpty()) {
                inner.add(new Part.Menu(collectionMenu(collections, key)));
            }
            List<Button> buttons = buttons(settings, collections, key);
            if (!buttons.isEmpty()) {
                inner.add(new Part.Buttons(buttons));
            }
        }
        return new Outgoing(List.of(new Part.Framed(Part.Colour.GREY, inner)));
    }

    private String channels(ServerSettings settings) {
        return settings.channels().isEmpty()
                ? texts.say(Phrase.SETTINGS_EVERYWHERE)
                : texts.say(
                        Phrase.SETTINGS_CHANNELS,
                        settings.channels().stream()
                                .sorted()
                                .limit(Choice.MOST_OPTIONS)
                                .map(channel -> "<#" + channel + ">")
                                .collect(Collectors.joining(", ")));
    }

    private String language(@Nullable Locale set) {
        return set == null
                ? texts.say(Phrase.SETTINGS_LANGUAGE_THEIRS)
                : texts.say(Phrase.SETTINGS_LANGUAGE, set.getDisplayLanguage(texts.locale()));
    }

    private String zone(@Nullable ZoneId set, ZoneId otherwise) {
        return set == null
                ? texts.say(Phrase.SETTINGS_ZONE_DEFAULT, name(otherwise))
                : texts.say(Phrase.SETTINGS_ZONE, name(set));
    }

    private static String name(ZoneId zone) {
        return zone.normalized().equals(ZoneOffset.UTC) ? "UTC" : DiscordMarkdown.escape(zone.getId());
    }

    private String collections(ServerSettings settings, Collection<String> seen) {
        String names = seen.stream().sorted().limit(MOST_NAMED).map(this::shown).collect(Collectors.joining(", "));
        if (seen.size() > MOST_NAMED) {
            names = names + " " + texts.say(Phrase.AND_MORE, seen.size() - MOST_NAMED);
        }
        return texts.say(
                settings.collections() == null ? Phrase.SETTINGS_COLLECTIONS_DEFAULT : Phrase.SETTINGS_COLLECTIONS,
                names.isEmpty() ? texts.say(Phrase.SETTINGS_COLLECTIONS_NONE) : names);
    }

    private String shown(String name) {
        return DiscordMarkdown.escape(DiscordText.clip(Collections.shown(name), LONGEST_NAME));
    }

    private Choice privacyMenu(boolean alone, String key) {
        return new Choice.OfTexts(
                new ComponentId(Action.PRIVACY, key, 0),
                texts.say(Phrase.MENU_PRIVACY),
                List.of(
                        new Choice.Option(texts.say(Phrase.OPTION_OPEN), OPEN, null, !alone),
                        new Choice.Option(texts.say(Phrase.OPTION_ALONE), ALONE, null, alone)),
                1,
                1);
    }

    private Choice languageMenu(@Nullable Locale set, String key) {
        List<Choice.Option> options = new ArrayList<>();
        options.add(new Choice.Option(texts.say(Phrase.OPTION_LANGUAGE_THEIRS), THEIRS, null, set == null));
        for (Texts language : Texts.ALL) {
            Locale locale = language.locale();
            options.add(new Choice.Option(
                    texts.say(Phrase.OPTION_LANGUAGE, locale.getDisplayLanguage(texts.locale())),
                    locale.toLanguageTag(),
                    null,
                    locale.equals(set)));
        }
        return new Choice.OfTexts(
                new ComponentId(Action.LANGUAGE, key, 0), texts.say(Phrase.MENU_LANGUAGE), options, 1, 1);
    }

    /** A folder may be called by blanks alone, an option may not. */
    private static String label(String collection) {
        String label = DiscordText.clip(Collections.shown(collection), LONGEST_NAME);
        return label.isBlank() ? "“" + collection.length() + "”" : label;
    }

    /** Its values count the entries: names can be longer than Discord takes. */
    private Choice collectionMenu(CollectionPage page, String key) {
        List<Choice.Option> options = new ArrayList<>();
        for (CollectionPage.Entry entry : page.entries()) {
            options.add(new Choice.Option(
                    label(entry.name()),
                    Integer.toString(options.size()),
                    texts.say(Phrase.ARTICLES, entry.articles()),
                    entry.seen()));
        }
        return new Choice.OfTexts(
                new ComponentId(Action.COLLECTIONS, key, page.page()),
                texts.say(Phrase.MENU_COLLECTIONS),
                options,
                0,
                options.size());
    }

    private List<Button> buttons(ServerSettings settings, CollectionPage page, String key) {
        List<Button> buttons = new ArrayList<>();
        if (page.page() > 0) {
            buttons.add(new Button.Press(
                    texts.say(Phrase.BUTTON_BACK),
                    Button.Look.PLAIN,
                    new ComponentId(Action.COLLECTIONS_PAGE, key, page.page() - 1)));
        }
        if (page.page() < page.pages() - 1) {
            buttons.add(new Button.Press(
                    texts.say(Phrase.BUTTON_MORE),
                    Button.Look.PLAIN,
                    new ComponentId(Action.COLLECTIONS_PAGE, key, page.page() + 1)));
        }
        if (settings.collections() != null) {
            buttons.add(new Button.Press(
                    texts.say(Phrase.BUTTON_AS_CONFIGURED),
                    Button.Look.PLAIN,
                    new ComponentId(Action.COLLECTIONS_DEFAULT, key, 0)));
        }
        return buttons;
    }
}
