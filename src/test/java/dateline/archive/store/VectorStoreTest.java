package dateline.archive.store;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.archive.embedding.PassageVectors;
import dateline.archive.embedding.TokenVectors;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VectorStoreTest {
    private static final PassageVectors VECTORS = vectors(0.25f);

    @TempDir
    private Path data;

    private CorpusFolder corpus;

    private static PassageVectors vectors(float value) {
        return new PassageVectors(
                new float[] {value, -1},
                TokenVectors.of(TokenVectors.Bits.EIGHT, 2, new int[] {3, 9}, new float[] {value, 0, 0.5f, -0.5f}));
    }

    @BeforeEach
    void create() {
        corpus = CorpusFolder.of(data, Path.of("corpus"));
        corpus.create();
    }

    @Test
    void whatWasKeptIsFoundByModelAndHashAfterReopening() {
        try (var database = TruthDatabase.open(corpus)) {
            new VectorStore(database).put("one/abc", Map.of("hash", VECTORS));
        }

        try (var database = TruthDatabase.open(corpus)) {
            var store = new VectorStore(database);

            assertThat(store.find("one/abc", List.of("hash", "other"))).containsOnlyKeys("hash");
            assertSame(store.find("one/abc", List.of("hash")).get("hash"), VECTORS);
            assertThat(store.find("one/def", List.of("hash"))).isEmpty();
        }
    }

    @Test
    void whatIsKeptAgainIsReplaced() {
        try (var database = TruthDatabase.open(corpus)) {
            var store = new VectorStore(database);
            store.put("one", Map.of("hash", VECTORS));

            store.put("one", Map.of("hash", vectors(0.5f)));

            assertSame(store.find("one", List.of("hash")).get("hash"), vectors(0.5f));
        }
    }

    @Test
    void aDatabaseFromBeforeTheWordPiecesKeepsAllButItsVectors() throws SQLException {
        String url = "jdbc:h2:file:" + corpus.truth();
        Flyway.configure(getClass().getClassLoader())
                .dataSource(url, null, null)
                .locations("classpath:db/archive")
                .target("1")
                .load()
                .migrate();
        try (Connection connection = DriverManager.getConnection(url);
                var statement = connection.createStatement()) {
            statement.execute("""
                    INSERT INTO article_version (raw_hash, annotator_version, archive_range, article_id, published_basis,
                        parsed_basis, parsed_exact, notes, text_key, shingles, annotated)
                    VALUES ('raw', '1', '', 'ship.txt', 'UNKNOWN', 'UNKNOWN', FALSE, '', 'key', X'', X'00')""");
            statement.execute("INSERT INTO passage VALUES (1, 0, 0, 12, 'hash')");
            statement.execute("INSERT INTO vector VALUES ('all-minilm', 'hash', X'3F8000003F800000')");
        }

        try (var database = TruthDatabase.open(corpus)) {
            var store = new VectorStore(database);

            assertThat(store.find("all-minilm", List.of("hash"))).isEmpty();
            store.put("one", Map.of("hash", VECTORS));
            assertSame(store.find("one", List.of("hash")).get("hash"), VECTORS);
            assertThat(count(database, "article_version")).isOne();
            assertThat(count(database, "passage")).isOne();
        }
    }

    private static long count(TruthDatabase database, String table) {
        return database.transaction(connection -> {
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery("SELECT COUNT(*) FROM " + table)) {
                rows.next();
                return rows.getLong(1);
            }
        });
    }

    private static void assertSame(@Nullable PassageVectors found, PassageVectors expected) {
        Objects.requireNonNull(found);
        assertThat(found.vector()).isEqualTo(expected.vector());
        assertThat(found.tokens().bytes()).isEqualTo(expected.tokens().bytes());
    }
}
