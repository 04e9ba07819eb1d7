package dateline.member;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the administrators of one server set.
 *
 * @param channels where the bot answers; empty: everywhere
 * @param privateByDefault whether answers are for the asker's eyes alone unless told otherwise
 * @param collections names of the collections that the server may see; null: what is configured for all
 * @param timeZone for "today"; null: what is configured for all
 * @param language of the bot's own words; null: each member's
 */
public record ServerSettings(
        Set<Long> channels,
        boolean privateByDefault,
        @Nullable Set<String> collections,
        @Nullable ZoneId timeZone,
        @Nullable Locale language) {
    /** What holds where nobody set anything. */
    public static final ServerSettings DEFAULT = new ServerSettings(Set.of(), false, null, null, null);

    public ServerSettings {
        channels = Set.copyOf(channels);
        collections = collections == null ? null : Set.copyOf(collections);
    }

    /** Whether the bot answers in a channel. */
    public boolean answersIn(long channelId) {
        return channels.isEmpty() || channels.contains(channelId);
    }

    public ServerSettings withChannels(Set<Long> others) {
        return new ServerSettings(others, privateByDefault, collections, timeZone, language);
    }

    public ServerSettings withPrivateByDefault(boolean isPrivate) {
        return new ServerSettings(channels, isPrivate, collections, timeZone, language);
    }

    public ServerSettings withCollections(@Nullable Set<String> names) {
        return new ServerSettings(channels, privateByDefault, names, timeZone, language);
    }

    public ServerSettings withTimeZone(@Nullable ZoneId zone) {
        return new ServerSettings(channels, privateByDefault, collections, zone, language);
    }

    public ServerSettings withLanguage(@Nullable Locale other) {
        return new ServerSettings(channels, privateByDefault, collections, timeZone, other);
    }
}
