package dateline.member;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The settings of all servers. A change is on the disk when it returns. Thread-safe. */
public final class ServerSettingsStore {
    private final MemberDatabase database;

    public ServerSettingsStore(MemberDatabase database) {
        this.database = database;
    }

    /** The settings of a server; the defaults if nobody set any. */
    public ServerSettings of(long guildId) {
        return database.transaction(connection -> read(connection, guildId));
    }

    /** The settings of all servers for which somebody set any, by their ids. */
    public Map<Long, ServerSettings> all() {
        return database.transaction(connection -> {
            try (var query = connection.prepareStatement("SELECT guild_id, settings FROM server_settings")) {
                Map<Long, ServerSettings> all = new HashMap<>();
                try (var row = query.executeQuery()) {
                    while (row.next()) {
                        all.put(row.getLong(1), MemberJson.read(row.getString(2), ServerSettings.class));
                    }
                }
                return Map.copyOf(all);
            }
        });
    }

    /**
     * Changes the settings of a server: two changes at once are both made.
     *
     * @return the settings as they are now
     */
    public synchronized ServerSettings change(long guildId, UnaryOperator<ServerSettings> change) {
        return database.durably(connection -> {
            ServerSettings changed = change.apply(read(connection, guildId));
            try (var merge = connection.prepareStatement("MERGE INTO server_settings KEY (guild_id) VALUES (?, ?)")) {
                merge.setLong(1, guildId);
                merge.setString(2, MemberJson.write(changed));
                merge.executeUpdate();
            }
            return changed;
        });
    }

    /** Forgets a server. */
    public synchronized void forget(long guildId) {
        database.durably(connection -> {
            try (var delete = connection.prepareStatement("DELETE FROM server_settings WHERE guild_id = ?")) {
                delete.setLong(1, guildId);
                return delete.executeUpdate();
            }
        });
    }

    private static ServerSettings read(Connection connection, long guildId) throws SQLException {
        try (var query = connection.prepareStatement("SELECT settings FROM server_settings WHERE guild_id = ?")) {
            query.setLong(1, guildId);
            try (var row = query.executeQuery()) {
                return row.next() ? MemberJson.read(row.getString(1), ServerSettings.class) : ServerSettings.DEFAULT;
            }
        }
    }
}
