package dateline.archive.store;

import dateline.reading.article.Publication;
import dateline.reading.passage.AnnotatedArticle;
import dateline.reading.passage.Passage;
import dateline.text.DatelineException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The article versions of one database. Thread-safe. */
public final class ArticleStore {
    private static final String INSERT = """
            INSERT INTO article_version (raw_hash, annotator_version, archive_range, article_id, title, source, url,
                published, published_basis, parsed_published, parsed_basis, parsed_exact, notes, text_key, shingles, annotated)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final TruthDatabase database;

    public ArticleStore(TruthDatabase database) {
        this.database = database;
    }

    /** All versions that an annotator made, oldest first. */
    public List<KnownVersion> known(String annotatorVersion) {
        return database.transaction(connection -> {
            try (var query = connection.prepareStatement("""
                    SELECT version_id, raw_hash, archive_range, article_id, parsed_published, parsed_basis, parsed_exact, notes
                    FROM article_version WHERE annotator_version = ? ORDER BY version_id""")) {
                query.setString(1, annotatorVersion);
                List<KnownVersion> known = new ArrayList<>();
                try (var row = query.executeQuery()) {
                    while (row.next()) {
                        var key = new ArticleVersion.Key(row.getString(2), annotatorVersion, row.getString(3));
                        var parsed = new Publication(
                                row.getObject(5, LocalDate.class),
                                Publication.Basis.valueOf(row.getString(6)),
                                row.getBoolean(7));
                        List<String> notes = row.getString(8).lines().toList();
                        known.add(new KnownVersion(row.getLong(1), key, row.getString(4), parsed, notes));
                    }
                }
                return known;
            }
        });
    }

    /** Keeps versions, all or none; returns their ids, in order. */
    public List<Long> add(List<ArticleVersion> versions) {
        return database.transaction(connection -> {
            List<Long> ids = new ArrayList<>();
            try (var insert = connection.prepareStatement(INSERT, Statement.RETURN_GENERATED_KEYS);
                    var passage = connection.prepareStatement("INSERT INTO passage VALUES (?, ?, ?, ?, ?)")) {
                for (ArticleVersion version : versions) {
                    fill(insert, version);
                    insert.executeUpdate();
                    long id = generated(insert);
                    ids.add(id);
                    addPassages(passage, id, version);
                }
            }
            return ids;
        });
    }

    /**
     * The article of a version, deflated JSON as in {@link ArticleJson}.
     *
     * @throws DatelineException if there is none
     */
    public byte[] stored(long version) {
        return database.transaction(connection -> {
            try (var query =
                    connection.prepareStatement("SELECT annotated FROM article_version WHERE version_id = ?")) {
                query.setLong(1, version);
                try (var row = query.executeQuery()) {
                    if (!row.next()) {
                        throw new DatelineException("expected article version " + version + ", found none; reload");
                    }
                    return row.getBytes(1);
                }
            }
        });
    }

    /**
     * The article of a version.
     *
     * @throws DatelineException if there is none, or it cannot be read
     */
    public AnnotatedArticle article(long version) {
        try {
            return ArticleJson.read(stored(version));
        } catch (IOException e) {
            throw new DatelineException("expected article version " + version + " as it was written, found " + e, e);
        }
    }

    /** The hashes of a version's passages, in order. */
    public List<String> passageHashes(long version) {
        return database.transaction(connection -> {
            try (var query =
                    connection.prepareStatement("SELECT text_hash FROM passage WHERE version_id = ? ORDER BY number")) {
                query.setLong(1, version);
                List<String> hashes = new ArrayList<>();
                try (var row = query.executeQuery()) {
                    while (row.next()) {
                        hashes.add(row.getString(1));
                    }
                }
                return hashes;
            }
        });
    }

    /** How many passages the versions have together. */
    public int countPassages(Iterable<Long> versions) {
        return database.transaction(connection -> {
            try (var query = connection.prepareStatement("SELECT COUNT(*) FROM passage WHERE version_id = ?")) {
                int count = 0;
                for (long version : versions) {
                    query.setLong(1, version);
                    try (var row = query.executeQuery()) {
                        row.next();
                        count += row.getInt(1);
                    }
                }
                return count;
            }
        });
    }

    /** Forgets the versions that no snapshot holds. */
    public void prune() {
        database.transaction(connection -> {
            try (var delete = connection.createStatement()) {
                return delete.executeUpdate("""
                        DELETE FROM article_version v WHERE NOT EXISTS
                            (SELECT 1 FROM snapshot_article s WHERE s.version_id = v.version_id)""");
            }
        });
    }

    private static void fill(PreparedStatement insert, ArticleVersion version) throws SQLException {
        var article = version.article().article();
        insert.setString(1, version.key().rawHash());
        insert.setString(2, version.key().annotatorVersion());
        insert.setString(3, version.key().range());
        insert.setString(4, article.id());
        insert.setString(5, article.title());
        insert.setString(6, article.source());
        insert.setString(7, article.url());
        setDay(insert, 8, article.publication().date());
        insert.setString(9, article.publication().basis().name());
        setDay(insert, 10, version.parsed().date());
        insert.setString(11, version.parsed().basis().name());
        insert.setBoolean(12, version.parsed().exact());
        insert.setString(13, String.join("\n", version.notes()));
        insert.setString(14, version.textKey());
        var shingles = ByteBuffer.allocate(version.shingles().length * Long.BYTES);
        shingles.asLongBuffer().put(version.shingles());
        insert.setBytes(15, shingles.array());
        insert.setBytes(16, ArticleJson.write(version.article()));
    }

    private static void setDay(PreparedStatement statement, int at, @Nullable LocalDate day) throws SQLException {
        if (day == null) {
            statement.setNull(at, Types.DATE);
        } else {
            statement.setObject(at, day);
        }
    }

    private static long generated(PreparedStatement insert) throws SQLException {
        try (ResultSet keys = insert.getGeneratedKeys()) {
            keys.next();
            return keys.getLong("VERSION_ID");
        }
    }

    private static void addPassages(PreparedStatement insert, long id, ArticleVersion version) throws SQLException {
        for (Passage passage : version.article().passages()) {
            insert.setLong(1, id);
            insert.setInt(2, passage.number());
            insert.setInt(3, passage.span().start());
            insert.setInt(4, passage.span().end());
            insert.setString(5, version.passageHashes().get(passage.number()));
            insert.addBatch();
        }
        insert.executeBatch();
    }
}
