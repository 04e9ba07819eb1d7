package dateline.archive.ingest;

import dateline.archive.SnapshotId;
import dateline.reading.article.ParseResult;
import java.time.Duration;
import java.util.List;

/**
 * What a reload did.
 *
 * @param snapshot the snapshot that is current now
 * @param published whether that is a new one; false when nothing had changed
 * @param articles number of articles in it
 * @param passages number of passages in it
 * @param embedded how many passages went through the model
 * @param copies articles that repeat another, with the id of the one they repeat
 * @param rejected files and rows that are not articles, and why
 * @param notes what else a reader should know, such as a charset that had to be detected
 */
public record IngestReport(
        SnapshotId snapshot,
        boolean published,
        int articles,
        int added,
        int changed,
        int removed,
        int passages,
        int embedded,
        List<Copy> copies,
        List<ParseResult.Rejected> rejected,
        List<String> notes,
        Duration took) {
    /** An article that repeats another. */
    public record Copy(String article, String original) {}

    public IngestReport {
        copies = List.copyOf(copies);
        rejected = List.copyOf(rejected);
        notes = List.copyOf(notes);
    }
}
