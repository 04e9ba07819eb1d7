package dateline.member;

import dateline.config.Settings;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What members think of answers: one verdict a member and answer, the later in the place of the earlier. Thread-safe. */
public final class FeedbackStore {
    private final MemberDatabase database;
    private final Settings.Members settings;
    private final InstantSource clock;

    public FeedbackStore(MemberDatabase database, Settings.Members settings, InstantSource clock) {
        this.database = database;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Keeps a verdict. One at a time: two clicks of one member at once must not both find that there is none yet.
     *
     * @param shown the answer
     */
    public synchronized void put(long userId, ShownKey shown, Verdict verdict, Judged judged) {
        database.transaction(connection -> {
            delete(connection, userId, shown);
            try (var insert = connection.prepareStatement(
                    "INSERT INTO feedback (created, user_id, shown_key, verdict, judged, snapshot_id)"
                            + " VALUES (?, ?, ?, ?, ?, ?)")) {
                insert.setObject(1, clock.instant());
                insert.setLong(2, userId);
                insert.setString(3, shown.value());
                insert.setString(4, verdict.name());
                insert.setString(5, MemberJson.write(judged));
                insert.setString(6, judged.snapshot().value());
                return insert.executeUpdate();
            }
        });
    }

    private static void delete(Connection connection, long userId, ShownKey shown) throws SQLException {
        try (var delete = connection.prepareStatement("DELETE FROM feedback WHERE user_id = ? AND shown_key = ?")) {
            delete.setLong(1, userId);
            delete.setString(2, shown.value());
            delete.executeUpdate();
        }
    }

    /**
     * Hands over what was said, oldest first, one at a time; nothing whose time is over, even if it is not deleted yet.
     *
     * @param since from this instant on; null: all that there is
     * @param verdict only such; null: all
     * @return number of verdicts
     */
    public int export(@Nullable Instant since, @Nullable Verdict verdict, Consumer<Feedback> consumer) {
        Instant oldest = clock.instant().minus(settings.keepFeedback());
        return database.transaction(connection -> {
            try (var query = connection.prepareStatement(
                    "SELECT sequence, verdict, judged, created FROM feedback WHERE created >= ? AND verdict LIKE ? ORDER BY sequence")) {
                query.setObject(1, since == null || since.isBefore(oldest) ? oldest : since);
                query.setString(2, verdict == null ? "%" : verdict.name());
                int count = 0;
                try (var row = query.executeQuery()) {
                    for (; row.next(); count++) {
                        consumer.accept(new Feedback(
                                row.getLong(1),
                                Verdict.valueOf(row.getString(2)),
                                MemberJson.read(row.getString(3), Judged.class),
                                row.getObject(4, Instant.class)));
                    }
                }
                return count;
            }
        });
    }
}
