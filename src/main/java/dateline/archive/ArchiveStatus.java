package dateline.archive;

import dateline.archive.index.MadeWith;
import dateline.reading.time.DateInterval;
import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is loaded now, as far as the reader may see it.
 *
 * @param created when the snapshot was made
 * @param published first to last publication day; null when no article has one
 * @param rejected number of files and rows that the reload rejected: they are in no collection, so 0 for who does not see all
 * @param embeddingModel names the model whose vectors are searched
 * @param madeWith the parts of the program with which the snapshot was made
 */
public record ArchiveStatus(
        SnapshotId snapshot,
        Path corpus,
        Instant created,
        int articles,
        int passages,
        int rejected,
        @Nullable DateInterval published,
        String embeddingModel,
        MadeWith madeWith) {
    /** Whether the sentences are now weighed by another ranker than when the snapshot was made. */
    public boolean hasOtherRanker() {
        return !madeWith.ranker().equals(MadeWith.now(embeddingModel).ranker());
    }
}
