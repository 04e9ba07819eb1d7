package dateline.archive.ingest;

import dateline.archive.SnapshotId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One of the snapshots that are kept.
 *
 * @param created when it was made
 * @param rejected number of files and rows of the corpus that could not be used
 * @param current whether it is what readers see
 * @param withdrawn whether the archive was rolled back from it, so that it is passed over by later rollbacks
 * @param changes since the snapshot that was current before it; null where a version of Dateline made it that did not tell
 */
public record PastSnapshot(
        SnapshotId id,
        Instant created,
        int articles,
        int passages,
        int rejected,
        boolean current,
        boolean withdrawn,
        @Nullable Changes changes) {}
