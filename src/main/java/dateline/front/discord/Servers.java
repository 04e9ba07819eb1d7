package dateline.front.discord;

import dateline.member.ServerSettings;
import dateline.member.ServerSettingsStore;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/** The settings of servers, each read once: the bot is the only one that changes them. Thread-safe. */
final class Servers {
    private final ServerSettingsStore store;
    private final Map<Long, ServerSettings> known = new ConcurrentHashMap<>();

    Servers(ServerSettingsStore store) {
        this.store = store;
    }

    ServerSettings of(long guild) {
        return known.computeIfAbsent(guild, store::of);
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
