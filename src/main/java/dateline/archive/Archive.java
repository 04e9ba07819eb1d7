package dateline.archive;

/** The newest snapshot of a corpus, for readers. Thread-safe. */
public interface Archive extends AutoCloseable {
    /**
     * Holds the newest snapshot open until the view is closed.
     *
     * @throws dateline.text.DatelineException if nothing was ever loaded, or the data folder cannot be read
     */
    View acquire();

    @Override
    void close();
}
