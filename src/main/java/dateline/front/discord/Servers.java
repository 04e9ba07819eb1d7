package dateline.front.discord;

import dateline.member.ServerSettings;
import dateline.member.ServerSettingsStore;
import java.util.Map;
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
        ServerSettings changed = store.change(guild, change);
        known.put(guild, changed);
        return changed;
    }

    /** Forgets a server that the bot has left. */
    void forget(long guild) {
        store.forget(guild);
        known.remove(guild);
    }
}
