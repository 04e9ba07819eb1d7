package dateline.archive.ingest;

import dateline.reading.article.ParseResult.Rejected;
import java.util.List;

/** The snapshots of an archive that are kept, and the way back to one of them. Thread-safe. */
public interface SnapshotHistory {
    /**
     * The snapshots that are kept, newest first; one of them is current, which need not be the newest.
     *
     * @throws dateline.text.DatelineException if nothing was ever loaded, or what is kept cannot be read
     */
    List<PastSnapshot> history();

    /**
     * The files and rows of the corpus that could not be used when it was last found to be what the current snapshot holds, in
     * the order of reading; may be empty.
     *
     * @throws dateline.text.DatelineException as {@link #history}
     */
    List<Rejected> errors();

    /**
     * Makes the snapshot current again that was published before the current one and from which nobody rolled back. Readers see
     * the one or the other. The corpus is not loaded again by itself until it changes; a reload that somebody asks for loads it
     * as it is.
     *
     * @throws dateline.text.DatelineException if there is none before, it was made with another model or annotator than is
     *     used now, or a reload is running, in this process or another (retriable then); the archive stays as it was
     */
    Rollback rollback();

    /** From which snapshot to which. */
    record Rollback(PastSnapshot from, PastSnapshot to) {}
}
