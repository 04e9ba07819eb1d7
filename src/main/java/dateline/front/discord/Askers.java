package dateline.front.discord;

import dateline.archive.Collections;
import dateline.front.discord.message.Texts;
import dateline.member.ServerSettings;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.channel.Channel;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;
import net.dv8tion.jda.api.events.message.MessageReceivedEvent;
import net.dv8tion.jda.api.interactions.Interaction;
import org.jspecify.annotations.Nullable;

/** Finds out who asks, and what holds where they do. Thread-safe. */
final class Askers {
    private final Servers servers;
    private final Collections seenByDefault;
    private final ZoneId zone;
    private final Clock clock;

    /**
     * Askers.
     *
     * @param seenByDefault what servers for which nothing is set may see, and direct messages
     * @param zone for "today" where nothing is set
     */
    Askers(Servers servers, Collections seenByDefault, ZoneId zone, Clock clock) {
        this.servers = servers;
        this.seenByDefault = seenByDefault;
        this.zone = zone;
        this.clock = clock;
    }

    /** Of a command, a button or a menu. */
    Asker of(Interaction interaction) {
        Guild guild = interaction.getGuild();
        return asker(
                interaction.getUser().getIdLong(),
                guild == null ? null : guild.getIdLong(),
                Objects.requireNonNull(interaction.getChannelId() == null ? null : interaction.getChannelIdLong()),
                home(interaction.getChannel()),
                interaction.getUserLocale().toLocale());
    }

    /** Of a message, which does not tell its author's language. */
    Asker of(MessageReceivedEvent event) {
        boolean inServer = event.isFromGuild();
        return asker(
                event.getAuthor().getIdLong(),
                inServer ? event.getGuild().getIdLong() : null,
                event.getChannel().getIdLong(),
                home(event.getChannel()),
                inServer ? event.getGuild().getLocale().toLocale() : Locale.ENGLISH);
    }

    /** What may be seen in a server, or in direct messages if that is null. */
    Collections seenIn(@Nullable Long guild) {
        return seen(guild == null ? ServerSettings.DEFAULT : servers.of(guild));
    }

    private Collections seen(ServerSettings settings) {
        Set<String> names = settings.collections();
        return names == null ? seenByDefault : Collections.of(names);
    }

    private static @Nullable Long home(@Nullable Channel channel) {
        return channel instanceof ThreadChannel thread && !thread.isDetached()
                ? Long.valueOf(thread.getParentChannel().getIdLong())
                : null;
    }

    private Asker asker(long user, @Nullable Long guild, long channel, @Nullable Long home, Locale language) {
        ServerSettings settings = guild == null ? ServerSettings.DEFAULT : servers.of(guild);
        Locale spoken = settings.language() == null ? language : settings.language();
        ZoneId there = settings.timeZone() == null ? zone : settings.timeZone();
        return new Asker(
                user,
                guild,
                channel,
                home == null ? channel : home,
                Texts.of(spoken),
                settings,
                seen(settings),
                LocalDate.now(clock.withZone(there)));
    }
}
