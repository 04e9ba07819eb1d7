package dateline.archive.store;

import dateline.reading.article.ParseResult.Rejected;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The snapshots of one database: which article versions make up which. Thread-safe. */
public final class SnapshotStore {
    private static final String COLUMNS =
            "snapshot_id, created, published, model, annotator_version, fingerprint, articles, passages";

    private final TruthDatabase database;

    public SnapshotStore(TruthDatabase database) {
        this.database = database;
    }

    /**
     * One article of a snapshot, with what copies are found by.
     *
     * @param textKey hash of the text without what copies differ in
     * @param shingles sampled hashes of its five-word runs, sorted
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Sketch(String articleId, long version, String textKey, long[] shingles) {}

    /** The last snapshot that was published; empty if none was. */
    public Optional<StoredSnapshot> newest() {
        List<StoredSnapshot> published = published();
        return published.isEmpty() ? Optional.empty() : Optional.of(published.getFirst());
    }

    /** The snapshot of that id; empty if it is not known. */
    public Optional<StoredSnapshot> find(String id) {
        return database.transaction(connection -> {
            try (var query =
                    connection.prepareStatement("SELECT " + COLUMNS + " FROM snapshot WHERE snapshot_id = ?")) {
                query.setString(1, id);
                try (var row = query.executeQuery()) {
                    return row.next() ? Optional.of(snapshot(row)) : Optional.empty();
                }
            }
        });
    }

    /** All that were published, newest first. */
    public List<StoredSnapshot> published() {
        return database.transaction(connection -> {
            try (var query = connection.prepareStatement(
                            "SELECT " + COLUMNS + " FROM snapshot WHERE published ORDER BY sequence DESC");
                    var row = query.executeQuery()) {
                List<StoredSnapshot> found = new ArrayList<>();
                while (row.next()) {
                    found.add(snapshot(row));
                }
                return found;
            }
        });
    }

    /**
     * A snapshot that was published.
     *
     * @param rejected number of files and rows that were rejected
     * @param added articles that are new since the snapshot that was current before; null, like the next two, if not known
     * @param changed articles that are other than in it
     * @param removed articles of it that are gone
     */
    public record Past(
            StoredSnapshot snapshot,
            int rejected,
            @Nullable Integer added,
            @Nullable Integer changed,
            @Nullable Integer removed) {}

    /** All that were published, newest first, with what was told of them. */
    public List<Past> past() {
        return database.transaction(connection -> {
            try (var query = connection.prepareStatement("SELECT " + COLUMNS + """
                            , (SELECT COUNT(*) FROM snapshot_rejected r WHERE r.snapshot_id = s.snapshot_id),
                            added, changed, removed FROM snapshot s WHERE published ORDER BY sequence DESC""");
                    var row = query.executeQuery()) {
                List<Past> found = new ArrayList<>();
                while (row.next()) {
                    found.add(new Past(
                            snapshot(row),
                            row.getInt(9),
                            row.getObject(10, Integer.class),
                            row.getObject(11, Integer.class),
                            row.getObject(12, Integer.class)));
                }
                return found;
            }
        });
    }

    /** Keeps what became of the articles since the snapshot that was current before. */
    public void tell(String id, int added, int changed, int removed) {
        database.transaction(connection -> {
            try (var update = connection.prepareStatement(
                    "UPDATE snapshot SET added = ?, changed = ?, removed = ? WHERE snapshot_id = ?")) {
                update.setInt(1, added);
                update.setInt(2, changed);
                update.setInt(3, removed);
                update.setString(4, id);
                return update.executeUpdate();
            }
        });
    }

    /** What was rejected of the corpus when it was last found to be what a snapshot holds, in the order of reading. */
    public List<Rejected> rejected(String id) {
        return database.transaction(connection -> {
            try (var query = connection.prepareStatement("""
                    SELECT file, line, expected, found FROM snapshot_rejected
                    WHERE snapshot_id = ? ORDER BY position""")) {
                query.setString(1, id);
                List<Rejected> rejected = new ArrayList<>();
                try (var row = query.executeQuery()) {
                    while (row.next()) {
                        rejected.add(new Rejected(row.getString(1), row.getInt(2), row.getString(3), row.getString(4)));
                    }
                }
                return rejected;
            }
        });
    }

    /** Writes down a snapshot that is being built. */
    public void add(StoredSnapshot snapshot, Map<String, Placed> articles, List<Rejected> rejected) {
        database.transaction(connection -> {
            try (var insert = connection.prepareStatement(
                    "INSERT INTO snapshot (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?)")) {
                insert.setString(1, snapshot.id());
                insert.setObject(2, snapshot.created().atOffset(ZoneOffset.UTC));
                insert.setBoolean(3, snapshot.published());
                insert.setString(4, snapshot.model());
                insert.setString(5, snapshot.annotatorVersion());
                insert.setString(6, snapshot.fingerprint());
                insert.setInt(7, snapshot.articles());
                insert.setInt(8, snapshot.passages());
                insert.executeUpdate();
            }
            try (var insert = connection.prepareStatement(
                    "INSERT INTO snapshot_article (snapshot_id, article_id, version_id, collection) VALUES (?, ?, ?, ?)")) {
                insert.setString(1, snapshot.id());
                for (var entry : articles.entrySet()) {
                    insert.setString(2, entry.getKey());
                    insert.setLong(3, entry.getValue().version());
                    insert.setString(4, entry.getValue().collection());
                    insert.addBatch();
                }
                insert.executeBatch();
            }
            return replaceRejected(connection, snapshot.id(), rejected);
        });
    }

    /** What a later look at the same articles found wrong in the corpus. */
    public void reject(String id, List<Rejected> rejected) {
        database.transaction(connection -> replaceRejected(connection, id, rejected));
    }

    private static boolean replaceRejected(Connection connection, String id, List<Rejected> rejected)
            throws SQLException {
        try (var delete = connection.prepareStatement("DELETE FROM snapshot_rejected WHERE snapshot_id = ?");
                var insert = connection.prepareStatement("INSERT INTO snapshot_rejected VALUES (?, ?, ?, ?, ?, ?)")) {
            delete.setString(1, id);
            delete.executeUpdate();
            insert.setString(1, id);
            for (int i = 0; i < rejected.size(); i++) {
                insert.setInt(2, i);
                insert.setString(3, rejected.get(i).file());
                insert.setInt(4, rejected.get(i).line());
                insert.setString(5, rejected.get(i).expected());
                insert.setString(6, rejected.get(i).found());
                insert.addBatch();
            }
            insert.executeBatch();
            return true;
        }
    }

    /** The articles of a snapshot by id, in the order of the ids. */
    public SortedMap<String, Placed> articles(String id) {
        return database.transaction(connection -> {
            try (var query = connection.prepareStatement(
                    "SELECT article_id, version_id, collection FROM snapshot_article WHERE snapshot_id = ?")) {
                query.setString(1, id);
                SortedMap<String, Placed> articles = new TreeMap<>();
                try (var row = query.executeQuery()) {
                    while (row.next()) {
                        articles.put(row.getString(1), new Placed(row.getLong(2), row.getString(3)));
                    }
                }
                return articles;
            }
        });
    }

    /**
     * What an article was in a snapshot.
     *
     * @param rawHash of its bytes
     * @param collection as in {@link Placed}
     */
    public record Content(String rawHash, @Nullable String collection) {}

    /** What each article was in a snapshot, by article id. */
    public Map<String, Content> contents(String id) {
        return database.transaction(connection -> {
            try (var query = connection.prepareStatement("""
                    SELECT s.article_id, v.raw_hash, s.collection FROM snapshot_article s
                    JOIN article_version v ON v.version_id = s.version_id WHERE s.snapshot_id = ?""")) {
                query.setString(1, id);
                Map<String, Content> contents = new HashMap<>();
                try (var row = query.executeQuery()) {
                    while (row.next()) {
                        contents.put(row.getString(1), new Content(row.getString(2), row.getString(3)));
                    }
                }
                return contents;
            }
        });
    }

    /** The versions of a snapshot that have passages without a vector, and how many. */
    public SequencedMap<Long, Integer> withoutVectors(String id, String model) {
        return database.transaction(connection -> {
            try (var query = connection.prepareStatement("""
                    SELECT s.version_id, COUNT(*) FROM snapshot_article s
                    JOIN passage p ON p.version_id = s.version_id
                    WHERE s.snapshot_id = ?
                        AND NOT EXISTS (SELECT 1 FROM passage_vector v WHERE v.model = ? AND v.text_hash = p.text_hash)
                    GROUP BY s.version_id ORDER BY s.version_id""")) {
                query.setString(1, id);
                query.setString(2, model);
                SequencedMap<Long, Integer> missing = new LinkedHashMap<>();
                try (var row = query.executeQuery()) {
                    while (row.next()) {
                        missing.put(row.getLong(1), row.getInt(2));
                    }
                }
                return missing;
            }
        });
    }

    /** What the articles of a snapshot are compared by, in the order of publication (unknown last), then id. */
    public List<Sketch> sketches(String id) {
        return database.transaction(connection -> {
            try (var query = connection.prepareStatement("""
                    SELECT v.article_id, v.version_id, v.text_key, v.shingles FROM snapshot_article s
                    JOIN article_version v ON v.version_id = s.version_id
                    WHERE s.snapshot_id = ? ORDER BY v.published NULLS LAST, v.article_id""")) {
                query.setString(1, id);
                List<Sketch> sketches = new ArrayList<>();
                try (var row = query.executeQuery()) {
                    while (row.next()) {
                        var longs = ByteBuffer.wrap(row.getBytes(4)).asLongBuffer();
                        long[] shingles = new long[longs.remaining()];
                        longs.get(shingles);
                        sketches.add(new Sketch(row.getString(1), row.getLong(2), row.getString(3), shingles));
                    }
                }
                return sketches;
            }
        });
    }

    /** Writes down which articles of a snapshot repeat which. */
    public void addCopies(String id, Map<String, String> originalByCopy) {
        database.transaction(connection -> {
            try (var insert = connection.prepareStatement("INSERT INTO snapshot_copy VALUES (?, ?, ?)")) {
                insert.setString(1, id);
                for (var entry : originalByCopy.entrySet()) {
                    insert.setString(2, entry.getKey());
                    insert.setString(3, entry.getValue());
                    insert.addBatch();
                }
                return insert.executeBatch();
            }
        });
    }

    /** The articles of a snapshot that repeat another, with the one they repeat, by id. */
    public SortedMap<String, String> copies(String id) {
        return database.transaction(connection -> {
            try (var query = connection.prepareStatement(
                    "SELECT article_id, original_id FROM snapshot_copy WHERE snapshot_id = ?")) {
                query.setString(1, id);
                SortedMap<String, String> copies = new TreeMap<>();
                try (var row = query.executeQuery()) {
                    while (row.next()) {
                        copies.put(row.getString(1), row.getString(2));
                    }
                }
                return copies;
            }
        });
    }

    /** Marks a snapshot as the newest, for good when this returns. */
    public void publish(String id) {
        update("UPDATE snapshot SET published = TRUE WHERE snapshot_id = ?", id);
        database.force();
    }

    /** Forgets a snapshot; its article versions stay. */
    public void delete(String id) {
        update("DELETE FROM snapshot WHERE snapshot_id = ?", id);
    }

    /** Forgets what reloads that were interrupted left behind. */
    public void deleteUnpublished() {
        update("DELETE FROM snapshot WHERE NOT published AND snapshot_id <> ?", "");
    }

    private void update(String sql, String id) {
        database.transaction(connection -> {
            try (var update = connection.prepareStatement(sql)) {
                update.setString(1, id);
                return update.executeUpdate();
            }
        });
    }

    private static StoredSnapshot snapshot(ResultSet row) throws SQLException {
        return new StoredSnapshot(
                row.getString(1),
                row.getObject(2, OffsetDateTime.class).toInstant(),
                row.getBoolean(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getInt(7),
                row.getInt(8));
    }
}
