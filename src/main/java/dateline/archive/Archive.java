package dateline.archive;

/** The newest snapshot of a corpus, for readers. Thread-safe. */
public interface Archive extends AutoCloseable {
    /**
     * Holds the newest snapshot open until the view is closed, and sees all of it.
     *
     * @throws dateline.text.DatelineException if nothing was ever loaded, or the data folder cannot be read
     */
    default View acquire() {
        return acquire(Collections.ALL);
    }

    /**
     * Holds the newest snapshot open until the view is closed, and sees what is in some collections: nothing that the view
     * gives, counts or weighs depends on any other.
     *
     * @throws dateline.text.DatelineException if nothing was ever loaded, or the data folder cannot be read
     */
    View acquire(Collections collections);

    @Override
    void close();
}
