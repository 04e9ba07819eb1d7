package dateline.front.discord;

import dateline.member.ServerSettings;
import dateline.member.ServerSettingsStore;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/**
 * The settings of servers, all read at the start: the bot is the only one that changes them, and what holds for a server is
 * asked for on the thread that reads the gateway, which must wait neither for the disk nor for a change that is written.
 * Thread-safe.
 */
final class Servers {
    private final ServerSettingsStore store;
    private final Map<Long, ServerSettings> known;

    /** Reads them. */
    Servers(ServerSettingsStore store) {
        this.store = store;
        this.known = new ConcurrentHashMap<>(store.all());
    }

    /** The settings of a server; the defaults if nobody set any. Returns at once. */
    ServerSettings of(long guild) {
        return known.getOrDefault(guild, ServerSettings.DEFAULT);
    }

    /** Changes the settings, for good when this returns. */
    ServerSettings change(long guild, UnaryOperator<ServerSettings> change) {
        // Within the map's lock for the server: of two changes at once, the map must not keep the state between them.
        return Objects.requireNonNull(known.compute(guild, (_, _) -> store.change(guild, change)));
    }

    /** Forgets a server that the bot has left. */
    void forget(long guild) {
        known.compute(guild, (_, _) -> {
            store.forget(guild);
            return null;
        });
    }
}
