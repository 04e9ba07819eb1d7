package dateline.member;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is kept about one member, to be told and to be deleted. Thread-safe. */
public final class PersonalData {
    private final MemberDatabase database;
    private final InstantSource clock;

    public PersonalData(MemberDatabase database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * How much there is.
     *
     * @param rows number of rows of each kind, all kinds
     * @param oldest since when there is something; null if there is nothing
     */
    public record Summary(Map<Kept, Long> rows, @Nullable Instant oldest) {
        public Summary {
            rows = Map.copyOf(rows);
        }

        /** Number of all rows. */
        public long total() {
            return rows.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    /** What is kept about a member. */
    public Summary summary(long userId) {
        return database.transaction(connection -> summary(connection, userId));
    }

    private static Summary summary(Connection connection, long userId) throws SQLException {
        Map<Kept, Long> rows = new EnumMap<>(Kept.class);
        Instant oldest = null;
        for (Kept kept : Kept.values()) {
            try (var query = connection.prepareStatement(
                    "SELECT COUNT(*), MIN(created) FROM " + kept.table() + " WHERE user_id = ?")) {
                query.setLong(1, userId);
                try (var row = query.executeQuery()) {
                    row.next();
                    rows.put(kept, row.getLong(1));
                    Instant first = row.getObject(2, Instant.class);
                    oldest = oldest == null || (first != null && first.isBefore(oldest)) ? first : oldest;
                }
            }
        }
        return new Summary(rows, oldest);
    }

    /**
     * Deletes everything about a member: all of it or, if the database refuses, nothing. It is on the disk when this returns.
     *
     * @return what there was
     */
    public Summary delete(long userId) {
        return database.durably(connection -> {
            Summary before = summary(connection, userId);
            for (Kept kept : Kept.values()) {
                try (var delete = connection.prepareStatement("DELETE FROM " + kept.table() + " WHERE user_id = ?")) {
                    delete.setLong(1, userId);
                    delete.executeUpdate();
                }
            }
            if (before.total() > 0) {
                MemberDatabase.noteDeletion(connection, clock.instant());
            }
            return before;
        });
    }
}
