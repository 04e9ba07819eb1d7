package dateline.member;

import dateline.archive.store.CorpusFolder;
import dateline.archive.store.DatabaseFile;
import dateline.text.DatelineException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;

/**
 * The database of what members leave behind, in {@code members.mv.db} in the corpus' part of the data folder. One process has
 * it open at a time: the bot, for its whole life, or a command. Thread-safe.
 *
 * <p>What is deleted is gone from every answer at once, and from the disk's file as soon as it is closed in order: then the
 * file is written anew, with nothing in it but what is alive.
 */
public final class MemberDatabase implements AutoCloseable {
    private final DatabaseFile file;

    private MemberDatabase(DatabaseFile file) {
        this.file = file;
    }

    /**
     * Opens the database, or creates it, readable by the operator's account alone where the file system knows such a thing.
     *
     * @throws DatelineException if another process has it open (retriable), it is damaged, or of a later version of Dateline
     */
    public static MemberDatabase open(CorpusFolder corpus) {
        corpus.create();
        var file = DatabaseFile.open(
                new DatabaseFile.Place(
                        corpus.members(),
                        "db/members",
                        "a running bot keeps it open: stop it first, or try again later",
                        "move the file away to begin anew: conversations, buttons, feedback and the settings of servers are lost then"));
        protect(file.file());
        return new MemberDatabase(file);
    }

    private static void protect(Path file) {
        var view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        try {
            if (view != null) {
                view.setPermissions(PosixFilePermissions.fromString("rw-------"));
            }
        } catch (IOException e) {
            throw new DatelineException("expected to protect " + file + " from being read by others, found " + e, e);
        }
    }

    /** Does work in one transaction: all of it, or none. */
    <T> T transaction(DatabaseFile.Work<T> work) {
        return file.transaction(work);
    }

    /** The same, and on the disk when it returns. */
    <T> T durably(DatabaseFile.Work<T> work) {
        T result = file.transaction(work);
        file.force();
        return result;
    }

    /** Has the file written anew on closing; part of the transaction that deletes. */
    static void noteDeletion(Connection connection, Instant at) throws SQLException {
        try (var insert =
                connection.prepareStatement("INSERT INTO deleted SELECT ? WHERE NOT EXISTS (SELECT 1 FROM deleted)")) {
            insert.setObject(1, at);
            insert.executeUpdate();
        }
    }

    /** Closes; a file that something was deleted from is written anew. */
    @Override
    public void close() {
        boolean rewrite = file.transaction(connection -> {
            try (var delete = connection.createStatement()) {
                return delete.executeUpdate("DELETE FROM deleted") > 0;
            }
        });
        if (rewrite) {
            file.closeRewritten();
            protect(file.file());
        } else {
            file.close();
        }
    }
}
