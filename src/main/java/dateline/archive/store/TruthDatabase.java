package dateline.archive.store;

import dateline.text.DatelineException;

/**
 * The H2 database of one corpus, opened for the length of a reload or a rebuild by the holder of the {@link ReloadLock}.
 * Thread-safe.
 *
 * <p>The schema is in {@code db/archive} on the class path, and brought up to date on opening.
 */
public final class TruthDatabase implements AutoCloseable {
    private final DatabaseFile database;

    private TruthDatabase(DatabaseFile database) {
        this.database = database;
    }

    /**
     * Opens the database, or creates it.
     *
     * @throws DatelineException if the file is damaged, held by another process, or of a later version of Dateline
     */
    public static TruthDatabase open(CorpusFolder corpus) {
        return new TruthDatabase(DatabaseFile.open(new DatabaseFile.Place(
                corpus.truth(),
                "db/archive",
                "try again when it is done",
                "move the file away to have everything read again")));
    }

    /**
     * Does work in one transaction: all of it, or none.
     *
     * @throws DatelineException if the database refuses
     */
    public <T> T transaction(DatabaseFile.Work<T> work) {
        return database.transaction(work);
    }

    /** Forces all that is committed to the disk: by itself, H2 writes up to half a second later. */
    public void force() {
        database.force();
    }

    @Override
    public void close() {
        database.close();
    }
}
