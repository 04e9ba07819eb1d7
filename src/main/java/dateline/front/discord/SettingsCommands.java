package dateline.front.discord;

import dateline.archive.Archive;
import dateline.archive.Collections;
import dateline.archive.View;
import dateline.front.discord.Administrators.Standing;
import dateline.front.discord.card.CollectionPage;
import dateline.front.discord.card.SettingsCards;
import dateline.front.discord.message.ComponentId;
import dateline.front.discord.message.DiscordMarkdown;
import dateline.front.discord.message.DiscordText;
import dateline.front.discord.message.Phrase;
import dateline.front.discord.message.Texts;
import dateline.member.ServerSettings;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.ISnowflake;
import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.EntitySelectInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.GenericComponentInteractionCreateEvent;
import net.dv8tion.jda.api.events.interaction.component.StringSelectInteractionEvent;
import net.dv8tion.jda.api.interactions.Interaction;
import net.dv8tion.jda.api.interactions.commands.OptionMapping;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The settings of a server. Members who may manage it, and the bot's administrators, set where and how the bot answers; what of
 * the archive the server sees is for the administrators alone, and so are the names of what there is to see. Who may is looked
 * at anew at each click. A change is on the disk before it is told. Thread-safe.
 */
final class SettingsCommands {
    private static final Logger LOG = LoggerFactory.getLogger(SettingsCommands.class);
    private static final int MOST_SHOWN = 60;

    private final Entrance entrance;
    private final Administrators administrators;
    private final Servers servers;
    private final States states;
    private final Archive archive;
    private final Collections seenByDefault;
    private final ZoneId zone;
    private final NamesAhead names;

    SettingsCommands(
            Entrance entrance,
            Administrators administrators,
            Servers servers,
            States states,
            Archive archive,
            Collections seenByDefault,
            ZoneId zone,
            NamesAhead names) {
        this.entrance = entrance;
        this.administrators = administrators;
        this.servers = servers;
        this.states = states;
        this.archive = archive;
        this.seenByDefault = seenByDefault;
        this.zone = zone;
        this.names = names;
    }

    /** What somebody may change. */
    private record Rights(boolean server, Standing standing) {
        boolean collections() {
            return standing == Standing.ADMINISTRATOR;
        }

        Phrase refusal() {
            return standing == Standing.UNKNOWN ? Phrase.ADMINISTRATORS_UNKNOWN : Phrase.SETTINGS_REFUSED;
        }

        Phrase refusalOfCollections() {
            return standing == Standing.UNKNOWN ? Phrase.ADMINISTRATORS_UNKNOWN : Phrase.ADMINISTRATORS_ONLY;
        }
    }

    /** Shows what is set, after the change that comes with the command. Returns at once. */
    void run(SlashCommandInteractionEvent event) {
        Asker asker = entrance.asker(event);
        entrance.administration(event, asker, "showing settings", reply -> show(event, asker, reply));
    }

    /** A menu or button of the panel. Returns at once. */
    void on(GenericComponentInteractionCreateEvent event, ComponentId id) {
        Asker asker = entrance.asker(event);
        entrance.administrationChange(
                event, asker, "changing settings", (panel, aside) -> change(event, id, asker, panel, aside));
    }

    private void show(SlashCommandInteractionEvent event, Asker asker, Reply reply) {
        Texts texts = asker.texts();
        Guild guild = event.getGuild();
        if (guild == null || guild.isDetached()) {
            reply.say(texts.say(Phrase.SETTINGS_IN_SERVERS));
            return;
        }
        Rights rights = rights(event);
        if (!rights.server()) {
            LOG.info("User {} was refused /{}", asker.user(), event.getFullCommandName());
            reply.say(texts.say(rights.refusal()));
            return;
        }
        String typed = event.getOption(BotCommands.ZONE, "", OptionMapping::getAsString)
                .strip();
        Optional<ZoneId> read = Zones.read(typed);
        if (typed.equalsIgnoreCase(Zones.DEFAULT)) {
            servers.change(guild.getIdLong(), settings -> settings.withTimeZone(null));
        } else if (read.isPresent()) {
            servers.change(guild.getIdLong(), settings -> settings.withTimeZone(read.get()));
        } else if (!typed.isEmpty()) {
            reply.say(texts.say(Phrase.SETTINGS_BAD_ZONE, DiscordMarkdown.escape(DiscordText.clip(typed, MOST_SHOWN))));
            return;
        }
        panel(event, guild, rights, 0, reply);
    }

    private void change(
            GenericComponentInteractionCreateEvent event, ComponentId id, Asker asker, Reply panel, Reply aside) {
        Guild guild = event.getGuild();
        var found = states.find(id.key(), asker, ShownState.OfSettings.class);
        if (guild == null || guild.isDetached() || found.isEmpty()) {
            aside.say(asker.texts().say(Phrase.BUTTON_OLD));
            return;
        }
        Rights rights = rights(event);
        Optional<UnaryOperator<ServerSettings>> change = Optional.empty();
        boolean ofCollections = false;
        switch (id.action()) {
            case CHANNELS -> change = channels(event, guild);
            case PRIVACY -> change = privacy(event);
            case LANGUAGE -> change = language(event);
            case COLLECTIONS -> {
                ofCollections = true;
                change = collections(event, found.get().state().collections());
            }
            case COLLECTIONS_PAGE -> {
                ofCollections = true;
                change = Optional.of(UnaryOperator.identity());
            }
            case COLLECTIONS_DEFAULT -> {
                ofCollections = true;
                change = Optional.of(settings -> settings.withCollections(null));
            }
            default -> {}
        }
        if (ofCollections ? !rights.collections() : !rights.server()) {
            LOG.info("User {} was refused a change of settings", asker.user());
            aside.say(asker.texts().say(ofCollections ? rights.refusalOfCollections() : rights.refusal()));
        } else if (change.isEmpty()) {
            aside.say(asker.texts().say(Phrase.BUTTON_OLD));
        } else {
            if (id.action() != ComponentId.Action.COLLECTIONS_PAGE) {
                servers.change(guild.getIdLong(), change.get());
                names.gather();
            }
            panel(event, guild, rights, ofCollections ? id.number() : 0, panel);
        }
    }

    private Optional<UnaryOperator<ServerSettings>> channels(
            GenericComponentInteractionCreateEvent event, Guild guild) {
        if (!(event instanceof EntitySelectInteractionEvent menu)) {
            return Optional.empty();
        }
        Set<Long> chosen = menu.getValues().stream()
                .map(ISnowflake::getIdLong)
                .filter(channel -> guild.getGuildChannelById(channel) != null)
                .collect(Collectors.toSet());
        // None chosen means everywhere; none left of those that were chosen must not.
        return chosen.isEmpty() && !menu.getValues().isEmpty()
                ? Optional.empty()
                : Optional.of(settings -> settings.withChannels(chosen));
    }

    private static Optional<UnaryOperator<ServerSettings>> privacy(GenericComponentInteractionCreateEvent event) {
        return switch (chosen(event)) {
            case SettingsCards.OPEN -> Optional.of(settings -> settings.withPrivateByDefault(false));
            case SettingsCards.ALONE -> Optional.of(settings -> settings.withPrivateByDefault(true));
            default -> Optional.empty();
        };
    }

    private static Optional<UnaryOperator<ServerSettings>> language(GenericComponentInteractionCreateEvent event) {
        String chosen = chosen(event);
        if (chosen.equals(SettingsCards.THEIRS)) {
            return Optional.of(settings -> settings.withLanguage(null));
        }
        return Texts.ALL.stream()
                .map(Texts::locale)
                .filter(locale -> locale.toLanguageTag().equals(chosen))
                .findFirst()
                .map(locale -> settings -> settings.withLanguage(locale));
    }

    /** The one text that was chosen from a menu; empty if it was something else. */
    private static String chosen(GenericComponentInteractionCreateEvent event) {
        return event instanceof StringSelectInteractionEvent menu
                        && menu.getValues().size() == 1
                ? menu.getValues().getFirst()
                : "";
    }

    /** Those that the menu did not show stay as they are. */
    private Optional<UnaryOperator<ServerSettings>> collections(
            GenericComponentInteractionCreateEvent event, List<String> shown) {
        if (!(event instanceof StringSelectInteractionEvent menu)
                || !menu.getValues().stream().allMatch(value -> counts(value, shown))) {
            return Optional.empty();
        }
        List<String> chosen = menu.getValues().stream()
                .map(value -> shown.get(Integer.parseInt(value)))
                .toList();
        Set<String> existing = sizes().keySet();
        return Optional.of(settings -> {
            Set<String> before = settings.collections();
            Set<String> names = new TreeSet<>(before == null ? Set.of() : before);
            if (before == null) {
                existing.stream().filter(seenByDefault::sees).forEach(names::add);
            }
            shown.forEach(names::remove);
            names.addAll(chosen);
            return settings.withCollections(names);
        });
    }

    private static boolean counts(String value, List<String> shown) {
        return value.matches("[0-9]{1,2}") && Integer.parseInt(value) < shown.size();
    }

    private java.util.SortedMap<String, Integer> sizes() {
        try (View all = archive.acquire(Collections.ALL)) {
            return all.collectionSizes();
        }
    }

    /** With what holds now, in the language that holds now. */
    private void panel(Interaction event, Guild guild, Rights rights, int page, Reply reply) {
        Asker asker = entrance.asker(event);
        ServerSettings settings = asker.settings();
        CollectionPage shown = null;
        Set<String> seen = Set.of();
        try (View all = archive.acquire(Collections.ALL)) {
            if (rights.collections()) {
                shown = CollectionPage.of(all.collectionSizes(), settings.collections(), asker.seen(), page);
                seen = all.collectionSizes().keySet().stream()
                        .filter(asker.seen()::sees)
                        .collect(Collectors.toSet());
            }
            // A key of its own for each look: what is chosen counts the names that stood in the menu.
            var state = new ShownState.OfSettings(shown == null ? List.of() : shown.names());
            String key = states.add(asker, state, all.snapshot()).value();
            List<Long> channels = settings.channels().stream()
                    .filter(channel -> guild.getGuildChannelById(channel) != null)
                    .toList();
            reply.send(new SettingsCards(asker.texts()).panel(settings, zone, channels, seen, shown, key));
        }
    }

    private Rights rights(Interaction event) {
        Standing standing = administrators.of(event.getUser().getIdLong(), event.getJDA());
        return new Rights(standing == Standing.ADMINISTRATOR || manages(event.getMember()), standing);
    }

    /** What Discord tells about the member together with the interaction; nothing that a message could say. */
    private static boolean manages(@Nullable Member member) {
        return member != null && member.hasPermission(Permission.MANAGE_SERVER);
    }
}
