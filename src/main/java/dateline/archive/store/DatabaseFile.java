package dateline.archive.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import dateline.text.DatelineException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.h2.api.ErrorCode;
import org.jspecify.annotations.Nullable;

/** One H2 database in a file, with a pool of connections and a schema that is brought up to date on opening. Thread-safe. */
public final class DatabaseFile implements AutoCloseable {
    private static final int CONNECTIONS = 4;

    private final Path file;
    private final HikariDataSource pool;

    private DatabaseFile(Path file, HikariDataSource pool) {
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
     * Which database, and what to tell people about it.
     *
     * @param file without the ending that H2 adds
     * @param schema folder of migrations on the class path, such as {@code db/archive}
     * @param ifHeld what to do when another process has the file open
     * @param ifDamaged what to do when the file cannot be read
     */
    public record Place(Path file, String schema, String ifHeld, String ifDamaged) {
        /** The file on the disk. */
        public Path onDisk() {
            return file.resolveSibling(file.getFileName() + ".mv.db");
        }

        private String address() {
            // A semicolon in a path would start H2's settings. Closing gives up to two seconds to giving back dead
            // space: a load in many small commits leaves several times what is alive. H2's own hook would close the
            // database at the first sign of the program's end, under the feet of what is being finished.
            return "jdbc:h2:file:" + file.toString().replace(";", "\\;")
                    + ";MAX_COMPACT_TIME=2000;DB_CLOSE_ON_EXIT=FALSE";
        }
    }

    /**
     * Opens the database, or creates it.
     *
     * @throws DatelineException if the file is held by another process (retriable), damaged, or of a later version of Dateline
     */
    public static DatabaseFile open(Place place) {
        @Nullable HikariDataSource pool = null;
        try {
            pool = new HikariDataSource(config(place));
            Flyway.configure(DatabaseFile.class.getClassLoader())
                    .dataSource(pool)
                    .locations("classpath:" + place.schema())
                    .load()
                    .migrate();
            return new DatabaseFile(place.onDisk(), pool);
        } catch (PoolInitializationException | FlywayException e) {
            if (pool != null) {
                pool.close();
            }
            throw refused(place, e);
        }
    }

    /** H2 closes a database with its last connection, so one is kept for good: a file that is let go can be taken by others. */
    static HikariConfig config(Place place) {
        var config = new HikariConfig();
        config.setJdbcUrl(place.address());
        config.setPoolName(String.valueOf(place.file().getFileName()));
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(1);
        config.setMaxLifetime(0);
        config.setAutoCommit(false);
        return config;
    }

    private static DatelineException refused(Place place, RuntimeException failure) {
        if (failure.getCause() instanceof SQLException cause
                && cause.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1) {
            return new DatelineException(
                    "expected nobody else to have " + place.onDisk() + " open, found another process at it; "
                            + place.ifHeld(),
                    failure,
                    true);
        }
        return new DatelineException(
                "expected a database of this version at " + place.onDisk() + ", found " + failure.getMessage() + "; "
                        + place.ifDamaged(),
                failure);
    }

    /** The file on the disk. */
    public Path file() {
        return file;
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
            throw new DatelineException("expected the database " + file + " to answer, found " + e, e);
        }
    }

    /** Forces all that is committed to the disk: by itself, H2 writes up to half a second later. */
    public void force() {
        execute("CHECKPOINT SYNC");
    }

    /**
     * Closes, and writes the file anew with nothing in it but what is alive.
     *
     * @throws DatelineException if the file cannot be written; it is closed all the same
     */
    public void closeRewritten() {
        pool.close();
        // The pool would complain of a connection whose database is gone.
        try (var connection = DriverManager.getConnection(pool.getJdbcUrl());
                var statement = connection.createStatement()) {
            statement.execute("SHUTDOWN COMPACT");
        } catch (SQLException e) {
            throw new DatelineException("expected to write " + file + " anew, found " + e, e);
        }
    }

    private void execute(String command) {
        transaction(connection -> {
            try (var statement = connection.createStatement()) {
                return statement.execute(command);
            }
        });
    }

    @Override
    public void close() {
        pool.close();
    }
}
