package dateline.archive.ingest;

import dateline.archive.store.SnapshotStore.Content;
import java.util.Map;

/**
 * What became of the articles from one snapshot to another.
 *
 * @param changed articles of the same id with other bytes, or in another collection
 */
public record Changes(int added, int changed, int removed) {
    /** Compares two snapshots, each by article id. */
    static Changes between(Map<String, Content> before, Map<String, Content> now) {
        int added = 0;
        int changed = 0;
        for (var entry : now.entrySet()) {
            Content old = before.get(entry.getKey());
            if (old == null) {
                added++;
            } else if (differ(old, entry.getValue())) {
                changed++;
            }
        }
        return new Changes(added, changed, before.size() - (now.size() - added));
    }

    /** That a collection is known by now changes nothing about the article. */
    private static boolean differ(Content before, Content now) {
        boolean moved = before.collection() != null && !before.collection().equals(now.collection());
        return moved || !before.rawHash().equals(now.rawHash());
    }
}
