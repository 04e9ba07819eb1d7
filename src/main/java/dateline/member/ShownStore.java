package dateline.member;

import dateline.archive.SnapshotId;
import dateline.config.Settings;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/**
 * What was shown, by keys that cannot be guessed. Of more than the settings say, the oldest go first. Thread-safe.
 *
 * <p>Rows are numbered as they come, so that the bound costs one look at the low end of the primary key an insertion.
 */
public final class ShownStore {
    private final MemberDatabase database;
    private final Settings.Members settings;
    private final InstantSource clock;
    private final SecureRandom random;

    public ShownStore(MemberDatabase database, Settings.Members settings, InstantSource clock, SecureRandom random) {
        this.database = database;
        this.settings = settings;
        this.clock = clock;
        this.random = random;
    }

    /** Keeps a row, and gives its key. */
    public ShownKey add(ShownRow row) {
        ShownKey key = ShownKey.random(random);
        database.transaction(connection -> {
            long sequence = insert(connection, key, row);
            return dropOldest(connection, sequence - settings.mostButtons());
        });
        return key;
    }

    private long insert(Connection connection, ShownKey key, ShownRow row) throws SQLException {
        try (var insert = connection.prepareStatement(
                "INSERT INTO shown (shown_key, created, user_id, guild_id, channel_id, kind, state, snapshot_id)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                new String[] {"sequence"})) {
            insert.setString(1, key.value());
            insert.setObject(2, clock.instant());
            insert.setLong(3, row.userId());
            insert.setObject(4, row.guildId(), Types.BIGINT);
            insert.setLong(5, row.channelId());
            insert.setString(6, row.kind());
            insert.setString(7, row.state());
            insert.setString(8, row.snapshot().value());
            insert.executeUpdate();
            try (var keys = insert.getGeneratedKeys()) {
                keys.next();
                return keys.getLong(1);
            }
        }
    }

    private static int dropOldest(Connection connection, long upTo) throws SQLException {
        try (var delete = connection.prepareStatement("DELETE FROM shown WHERE sequence <= ?")) {
            delete.setLong(1, upTo);
            return delete.executeUpdate();
        }
    }

    /** What was shown under a key; empty if there never was such a key, or its time is over. */
    public Optional<Shown> find(ShownKey key) {
        Instant oldest = clock.instant().minus(settings.keepButtons());
        return database.transaction(connection -> {
            try (var query = connection.prepareStatement(
                    "SELECT created, user_id, guild_id, channel_id, kind, state, snapshot_id FROM shown"
                            + " WHERE shown_key = ? AND created >= ?")) {
                query.setString(1, key.value());
                query.setObject(2, oldest);
                try (var row = query.executeQuery()) {
                    return row.next() ? Optional.of(shown(key, row)) : Optional.empty();
                }
            }
        });
    }

    private static Shown shown(ShownKey key, ResultSet row) throws SQLException {
        return new Shown(
                key,
                row.getObject(1, Instant.class),
                new ShownRow(
                        row.getLong(2),
                        row.getObject(3, Long.class),
                        row.getLong(4),
                        row.getString(5),
                        row.getString(6),
                        new SnapshotId(row.getString(7))));
    }

    /**
     * Puts another state in the place of the one before, such as the page that is open now.
     *
     * @param state as in {@link ShownRow}
     * @return whether there is such a row
     */
    public boolean update(ShownKey key, String state) {
        if (state.length() > ShownRow.MAX_STATE) {
            throw new IllegalArgumentException(
                    "expected a state of at most " + ShownRow.MAX_STATE + " characters, found " + state.length());
        }
        return database.transaction(connection -> {
            try (var update = connection.prepareStatement("UPDATE shown SET state = ? WHERE shown_key = ?")) {
                update.setString(1, state);
                update.setString(2, key.value());
                return update.executeUpdate() > 0;
            }
        });
    }
}
