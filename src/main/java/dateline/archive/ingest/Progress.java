package dateline.archive.ingest;

/** Is told how a reload goes on. Called often and from one thread at a time; must return at once. */
@FunctionalInterface
public interface Progress {
    /** The steps of a reload, in order. */
    enum Step {
        READING,
        ANNOTATING,
        EMBEDDING,
        INDEXING,
        PUBLISHING
    }

    Progress NONE = (step, done, total) -> {};

    /**
     * Tells how far a step is.
     *
     * @param done units of this step that are done, from 0
     * @param total all units of this step; articles, or passages for {@link Step#EMBEDDING}; while reading it is only an
     *     estimate, and 0 when there is nothing to estimate it from
     */
    void update(Step step, long done, long total);
}
