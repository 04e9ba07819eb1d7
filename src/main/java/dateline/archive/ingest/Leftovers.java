package dateline.archive.ingest;

import dateline.archive.store.ArticleStore;
import dateline.archive.store.CorpusFolder;
import dateline.archive.store.CurrentSnapshot;
import dateline.archive.store.Folders;
import dateline.archive.store.SnapshotStore;
import dateline.archive.store.StoredSnapshot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Removes what nobody needs any more. The newest snapshots stay, so that the archive can be rolled back, and the current one. */
final class Leftovers {
    private static final Logger LOG = LoggerFactory.getLogger(Leftovers.class);
    private static final int KEPT = 5;

    private final CorpusFolder folder;
    private final SnapshotStore snapshots;
    private final ArticleStore articles;

    Leftovers(CorpusFolder folder, SnapshotStore snapshots, ArticleStore articles) {
        this.folder = folder;
        this.snapshots = snapshots;
        this.articles = articles;
    }

    /** Forgets snapshots that were never published and the folders that no snapshot owns; keeps what was computed. */
    void ofInterruptedReloads(Optional<CurrentSnapshot> pointer) {
        snapshots.deleteUnpublished();
        deleteFolders(snapshots.published(), pointer);
    }

    /**
     * Forgets all but the newest snapshots, and the versions that only they held. What the archive was rolled back from goes
     * before what it could be rolled back to.
     */
    void ofOlderSnapshots(CurrentSnapshot pointer) {
        snapshots.published().stream()
                .sorted(Comparator.comparing(snapshot -> pointer.withdrawn().contains(snapshot.id())))
                .skip(KEPT)
                .filter(old -> !old.id().equals(pointer.snapshot()))
                .forEach(old -> snapshots.delete(old.id()));
        articles.prune();
        deleteFolders(snapshots.published(), Optional.of(pointer));
    }

    private void deleteFolders(List<StoredSnapshot> owners, Optional<CurrentSnapshot> pointer) {
        Set<String> kept = new HashSet<>();
        owners.forEach(owner -> kept.add(owner.id()));
        pointer.ifPresent(current -> kept.add(current.snapshot()));
        try (var children = Files.list(folder.indexes())) {
            for (Path child : children.toList()) {
                if (!kept.contains(child.getFileName().toString())) {
                    Folders.delete(child);
                }
            }
        } catch (IOException e) {
            // Where an open file cannot be deleted, the next reload tries again.
            LOG.warn("Expected to delete old indexes in {}, found {}", folder.indexes(), e.toString());
        }
    }
}
