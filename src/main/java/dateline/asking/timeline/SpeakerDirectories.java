package dateline.asking.timeline;

import dateline.archive.SnapshotId;
import dateline.archive.View;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/**
 * The directories of the views that were asked last, so that many who ask read the archive once. A directory belongs to a
 * snapshot and to the articles that its view shows: what was made for one reader is never used for another who may see less
 * or more. Thread-safe.
 */
final class SpeakerDirectories {
    private static final int KEPT = 4;

    private record Key(SnapshotId snapshot, List<String> articles) {}

    private final SequencedMap<Key, SpeakerDirectory> kept = new LinkedHashMap<>();

    /** That of the view; the first call makes it, and others wait rather than read the same articles beside it. */
    synchronized SpeakerDirectory of(View view) {
        Key key = new Key(view.snapshot(), view.articleIds());
        SpeakerDirectory known = kept.remove(key);
        SpeakerDirectory directory = known == null ? SpeakerDirectory.of(view) : known;
        kept.putLast(key, directory);
        if (kept.size() > KEPT) {
            kept.pollFirstEntry();
        }
        return directory;
    }
}
