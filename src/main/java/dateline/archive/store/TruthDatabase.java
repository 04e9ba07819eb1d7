package dateline.archive.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import dateline.text.DatelineException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;

/**
 * The H2 database of one corpus, opened for the length of a reload or a rebuild by the holder of the {@link ReloadLock}.
 * Thread-safe.
 *
 * <p>The schema is in {@code db/archive} on the class path, and brought up to date on opening.
 */
public final class TruthDatabase implements AutoCloseable {
    private final Path file;
    private final HikariDataSource pool;

    private TruthDatabase(Path file, HikariDataSource pool) {
        this.file = file;
        this.pool = pool;
    }

    /** Work on one connection. */
    @FunctionalInterface
    public interface Work<T> {
        /** Does it; what it throws rolls everything back. */
        T on(Connection connection) throws SQLException;
    }

    /**
     * Opens the database, or creates it.
     *
     * @throws DatelineException if the file is damaged, held by another process, or of a later version of Dateline
     */
    public static TruthDatabase open(CorpusFolder corpus) {
        Path file = corpus.truth();
        var config = new HikariConfig();
        // A semicolon in a path would start H2's settings. Closing gives up to two seconds to giving back dead space:
        // a load in many small commits leaves several times what is alive.
        config.setJdbcUrl("jdbc:h2:file:" + file.toString().replace(";", "\\;") + ";MAX_COMPACT_TIME=2000");
        config.setPoolName("truth");
        config.setMaximumPoolSize(4);
        config.setMinimumIdle(0);
        config.setAutoCommit(false);
        @Nullable HikariDataSource pool = null;
        try {
            pool = new HikariDataSource(config);
            Flyway.configure(TruthDatabase.class.getClassLoader())
                    .dataSource(pool)
                    .locations("classpath:db/archive")
                    .load()
                    .migrate();
            return new TruthDatabase(file, pool);
        } catch (PoolInitializationException | FlywayException e) {
            if (pool != null) {
                pool.close();
            }
            throw new DatelineException(
                    "expected a database of this version at " + file + ".mv.db, found " + e.getMessage()
                            + "; move the file away to have everything read again",
                    e);
        }
    }

    /**
     * Does work in one transaction: all of it, or none.
     *
     * @throws DatelineException if the database refuses
     */
    public <T> T transaction(Work<T> work) {
        try (var connection = pool.getConnection()) {
            try {
                T result = work.on(connection);
                connection.commit();
                return result;
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            }
        } catch (SQLException e) {
            throw new DatelineException("expected the database " + file + ".mv.db to answer, found " + e, e);
        }
    }

    /** Forces all that is committed to the disk: by itself, H2 writes up to half a second later. */
    public void force() {
        transaction(connection -> {
            try (var statement = connection.createStatement()) {
                return statement.execute("CHECKPOINT SYNC");
            }
        });
    }

    @Override
    public void close() {
        pool.close();
    }
}
