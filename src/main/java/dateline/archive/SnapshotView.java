package dateline.archive;

import dateline.archive.index.PassageIndex;
import dateline.archive.index.SnapshotManifest;
import dateline.reading.passage.AnnotatedArticle;
import dateline.reading.time.DateInterval;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/** One reader's hold on a snapshot, all of whose articles it may see. */
final class SnapshotView implements View {
    private final OpenSnapshot open;
    private final AtomicBoolean closed = new AtomicBoolean();

    /** Takes over one hold. */
    SnapshotView(OpenSnapshot open) {
        this.open = open;
    }

    private OpenSnapshot open() {
        if (closed.get()) {
            throw new IllegalStateException("expected an open view, found one that was closed");
        }
        return open;
    }

    @Override
    public SnapshotId snapshot() {
        return new SnapshotId(open().index().manifest().snapshot());
    }

    @Override
    public ArchiveStatus status() {
        SnapshotManifest manifest = open().index().manifest();
        return new ArchiveStatus(
                snapshot(),
                Path.of(manifest.corpus()),
                manifest.created(),
                manifest.articles(),
                manifest.passages(),
                open.rejected(),
                range().orElse(null),
                manifest.model(),
                Objects.requireNonNull(manifest.madeWith(), "an index that was opened tells"));
    }

    @Override
    public Optional<AnnotatedArticle> article(String id) {
        return open().index().article(id);
    }

    @Override
    public List<String> articleIds() {
        return open().index().articleIds();
    }

    @Override
    public Optional<DateInterval> range() {
        SnapshotManifest manifest = open().index().manifest();
        return manifest.firstPublished() == null || manifest.lastPublished() == null
                ? Optional.empty()
                : Optional.of(new DateInterval(manifest.firstPublished(), manifest.lastPublished()));
    }

    @Override
    public PassageIndex index() {
        return open().index().passages();
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            open.release();
        }
    }
}
