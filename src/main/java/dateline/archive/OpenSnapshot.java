package dateline.archive;

import dateline.archive.index.SnapshotIndex;
import java.util.concurrent.atomic.AtomicInteger;

/** An index that is closed when the last of its holders lets go. Thread-safe. */
final class OpenSnapshot {
    private final SnapshotIndex index;
    private final int rejected;
    private final AtomicInteger holders = new AtomicInteger(1);

    /** Opened by its first holder. */
    OpenSnapshot(SnapshotIndex index, int rejected) {
        this.index = index;
        this.rejected = rejected;
    }

    SnapshotIndex index() {
        return index;
    }

    int rejected() {
        return rejected;
    }

    /** Adds a holder, unless the index is closed. */
    boolean hold() {
        return holders.getAndUpdate(count -> count == 0 ? 0 : count + 1) > 0;
    }

    /** Takes a holder away. */
    void release() {
        if (holders.decrementAndGet() == 0) {
            index.close();
        }
    }
}
