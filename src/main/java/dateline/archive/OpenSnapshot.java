package dateline.archive;

import dateline.archive.index.IndexSection;
import dateline.archive.index.SnapshotIndex;
import dateline.reading.statement.Aliases;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** An index that is closed when the last of its holders lets go. Thread-safe. */
final class OpenSnapshot {
    /** Sections whose names are kept. */
    private static final int NAMES = 64;

    private final SnapshotIndex index;
    private final int rejected;
    private final Supplier<Aliases> aliases;
    private final AtomicInteger holders = new AtomicInteger(1);
    private final SequencedMap<Collections, ArchiveNames> names = new LinkedHashMap<>(16, 0.75f, true);

    /** Opened by its first holder. */
    OpenSnapshot(SnapshotIndex index, int rejected, Supplier<Aliases> aliases) {
        this.index = index;
        this.rejected = rejected;
        this.aliases = aliases;
    }

    /**
     * The names of what a reader sees; gathered when they are first asked for, and kept as long as the snapshot is open.
     *
     * @param section of the collections
     */
    ArchiveNames names(Collections collections, IndexSection section) {
        synchronized (names) {
            ArchiveNames known = names.get(collections);
            if (known == null) {
                var gathering = new NamesGathering(aliases.get());
                index.facts(section, gathering::add);
                known = gathering.names();
                names.put(collections, known);
                if (names.size() > NAMES) {
                    names.pollFirstEntry();
                }
            }
            return known;
        }
    }

    /** Whose names were asked for. */
    List<Collections> named() {
        synchronized (names) {
            return List.copyOf(names.keySet());
        }
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
