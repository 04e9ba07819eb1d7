package dateline.member;

import dateline.archive.SnapshotId;
import dateline.asking.question.EarlierTurn;
import dateline.config.Settings;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The last turns of conversations, for as long as the settings say. A conversation is a channel for direct messages, and a
 * chain of replies elsewhere. Thread-safe.
 */
public final class ConversationStore {
    /** So many turns of a member are kept in direct messages. */
    public static final int IN_DIRECT_MESSAGES = 10;

    /** So many in a channel, where each answer may be replied to. */
    public static final int IN_CHANNEL = 100;

    private static final String COLUMNS =
            "SELECT user_id, guild_id, channel_id, message_id, replies_to, said, shown_key, snapshot_id FROM turn";

    private final MemberDatabase database;
    private final Settings.Members settings;
    private final InstantSource clock;

    public ConversationStore(MemberDatabase database, Settings.Members settings, InstantSource clock) {
        this.database = database;
        this.settings = settings;
        this.clock = clock;
    }

    /** Keeps a turn, and lets go of the member's oldest ones there. */
    public void remember(Turn turn) {
        database.transaction(connection -> {
            insert(connection, turn);
            return dropOldest(connection, turn);
        });
    }

    private void insert(Connection connection, Turn turn) throws SQLException {
        try (var insert = connection.prepareStatement(
                "INSERT INTO turn (created, user_id, guild_id, channel_id, message_id, replies_to, said, shown_key,"
                        + " snapshot_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            ShownKey shown = turn.shown();
            insert.setObject(1, clock.instant());
            insert.setLong(2, turn.userId());
            insert.setObject(3, turn.guildId(), Types.BIGINT);
            insert.setLong(4, turn.channelId());
            insert.setObject(5, turn.messageId(), Types.BIGINT);
            insert.setObject(6, turn.repliesTo(), Types.BIGINT);
            insert.setString(7, MemberJson.write(turn.said()));
            insert.setString(8, shown == null ? null : shown.value());
            insert.setString(9, turn.snapshot().value());
            insert.executeUpdate();
        }
    }

    private static int dropOldest(Connection connection, Turn turn) throws SQLException {
        try (var delete = connection.prepareStatement(
                "DELETE FROM turn WHERE user_id = ? AND channel_id = ? AND sequence <= (SELECT sequence FROM turn"
                        + " WHERE user_id = ? AND channel_id = ? ORDER BY sequence DESC OFFSET ? ROWS FETCH FIRST ROW ONLY)")) {
            delete.setLong(1, turn.userId());
            delete.setLong(2, turn.channelId());
            delete.setLong(3, turn.userId());
            delete.setLong(4, turn.channelId());
            delete.setInt(5, turn.guildId() == null ? IN_DIRECT_MESSAGES : IN_CHANNEL);
            return delete.executeUpdate();
        }
    }

    /** The last turns of a member in a channel, newest first; may be empty. */
    public List<Turn> latest(long userId, long channelId, int most) {
        return find(
                COLUMNS + " WHERE created >= ? AND user_id = ? AND channel_id = ? ORDER BY sequence DESC",
                most,
                query -> {
                    query.setLong(2, userId);
                    query.setLong(3, channelId);
                });
    }

    /** The turn that the bot answered with a message; empty if it is none of the bot's answers, or its time is over. */
    public Optional<Turn> byMessage(long messageId) {
        return find(
                        COLUMNS + " WHERE created >= ? AND message_id = ? ORDER BY sequence DESC",
                        1,
                        query -> query.setLong(2, messageId))
                .stream()
                .findFirst();
    }

    /** The turn that the bot answered with a message and those that it follows up, newest first; may be empty. */
    public List<Turn> chain(long messageId, int most) {
        List<Turn> chain = new ArrayList<>();
        Set<Long> seen = new HashSet<>();
        Long next = messageId;
        while (next != null && chain.size() < most && seen.add(next)) {
            Optional<Turn> turn = byMessage(next);
            turn.ifPresent(chain::add);
            next = turn.map(Turn::repliesTo).orElse(null);
        }
        return List.copyOf(chain);
    }

    /** Sets what a query asks for, from its second parameter on. */
    @FunctionalInterface
    private interface Binding {
        void on(PreparedStatement query) throws SQLException;
    }

    private List<Turn> find(String sql, int most, Binding binding) {
        return database.transaction(connection -> {
            try (var query = connection.prepareStatement(sql + " FETCH FIRST " + most + " ROWS ONLY")) {
                query.setObject(1, clock.instant().minus(settings.keepConversations()));
                binding.on(query);
                List<Turn> turns = new ArrayList<>();
                try (var row = query.executeQuery()) {
                    while (row.next()) {
                        turns.add(turn(row));
                    }
                }
                return List.copyOf(turns);
            }
        });
    }

    private static Turn turn(ResultSet row) throws SQLException {
        return new Turn(
                row.getLong(1),
                row.getObject(2, Long.class),
                row.getLong(3),
                row.getObject(4, Long.class),
                row.getObject(5, Long.class),
                MemberJson.read(row.getString(6), EarlierTurn.class),
                Optional.ofNullable(row.getString(7)).map(ShownKey::new).orElse(null),
                new SnapshotId(row.getString(8)));
    }
}
