package dateline.archive.ingest;

/** Brings the archive up to date with its corpus. */
@FunctionalInterface
public interface ReloadAction {
    /**
     * Reads the corpus and swaps in a new snapshot if anything changed; on failure the old one stays.
     *
     * @throws dateline.text.DatelineException if the corpus cannot be read at all, or another reload is running, in this
     *     process or another (retriable then)
     */
    IngestReport reload(Progress progress);
}
