package dateline.archive.store;

import dateline.archive.embedding.PassageVectors;
import dateline.archive.embedding.TokenVectors;
import dateline.archive.embedding.VectorCache;
import java.nio.ByteBuffer;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** The vectors of one database. Thread-safe. */
public final class VectorStore implements VectorCache {
    private final TruthDatabase database;

    public VectorStore(TruthDatabase database) {
        this.database = database;
    }

    @Override
    public Map<String, PassageVectors> find(String model, Collection<String> textHashes) {
        return database.transaction(connection -> {
            Map<String, PassageVectors> found = new HashMap<>();
            try (var query = connection.prepareStatement(
                    "SELECT floats, tokens FROM passage_vector WHERE model = ? AND text_hash = ?")) {
                query.setString(1, model);
                for (String hash : textHashes) {
                    query.setString(2, hash);
                    read(query, hash, found);
                }
            }
            return found;
        });
    }

    private static void read(PreparedStatement query, String hash, Map<String, PassageVectors> found)
            throws SQLException {
        try (var row = query.executeQuery()) {
            if (row.next()) {
                var floats = ByteBuffer.wrap(row.getBytes(1)).asFloatBuffer();
                float[] vector = new float[floats.remaining()];
                floats.get(vector);
                byte[] tokens = row.getBytes(2);
                found.put(hash, new PassageVectors(vector, TokenVectors.read(tokens, 0, tokens.length)));
            }
        }
    }

    @Override
    public void put(String model, Map<String, PassageVectors> vectorsByTextHash) {
        database.transaction(connection -> {
            try (var merge = connection.prepareStatement(
                    "MERGE INTO passage_vector KEY (model, text_hash) VALUES (?, ?, ?, ?)")) {
                merge.setString(1, model);
                for (var entry : vectorsByTextHash.entrySet()) {
                    var bytes = ByteBuffer.allocate(entry.getValue().vector().length * Float.BYTES);
                    bytes.asFloatBuffer().put(entry.getValue().vector());
                    merge.setString(2, entry.getKey());
                    merge.setBytes(3, bytes.array());
                    merge.setBytes(4, entry.getValue().tokens().bytes());
                    merge.addBatch();
                }
                return merge.executeBatch();
            }
        });
        database.force();
    }
}
