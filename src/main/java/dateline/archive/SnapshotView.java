package dateline.archive;

import dateline.archive.index.IndexSection;
import dateline.archive.index.PassageIndex;
import dateline.archive.index.SnapshotManifest;
import dateline.reading.passage.AnnotatedArticle;
import dateline.reading.time.DateInterval;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.atomic.AtomicBoolean;

/** One reader's hold on a snapshot, of which it may see some collections or all. */
final class SnapshotView implements View {
    private final OpenSnapshot open;
    private final Collections collections;
    private final IndexSection section;
    private final AtomicBoolean closed = new AtomicBoolean();

    /** Takes over one hold. */
    SnapshotView(OpenSnapshot open, Collections collections, IndexSection section) {
        this.open = open;
        this.collections = collections;
        this.section = section;
    }

    private OpenSnapshot open() {
        if (closed.get()) {
            throw new IllegalStateException("expected an open view, found one that was closed");
        }
        return open;
    }

    private IndexSection section() {
        open();
        return section;
    }

    @Override
    public SnapshotId snapshot() {
        return new SnapshotId(open().index().manifest().snapshot());
    }

    @Override
    public Collections collections() {
        return collections;
    }

    @Override
    public SortedMap<String, Integer> collectionSizes() {
        return section().collections();
    }

    @Override
    public ArchiveStatus status() {
        SnapshotManifest manifest = open().index().manifest();
        return new ArchiveStatus(
                snapshot(),
                Path.of(manifest.corpus()),
                manifest.created(),
                section.articleIds().size(),
                section.passages().size(),
                section.all() ? open.rejected() : 0,
                section.published(),
                manifest.model(),
                Objects.requireNonNull(manifest.madeWith(), "an index that was opened tells"));
    }

    @Override
    public Optional<AnnotatedArticle> article(String id) {
        return section().holds(id) ? open().index().article(id) : Optional.empty();
    }

    @Override
    public Optional<String> collection(String id) {
        return article(id).flatMap(_ -> open.index().collection(id));
    }

    @Override
    public List<String> articleIds() {
        return section().articleIds();
    }

    @Override
    public Optional<DateInterval> range() {
        return Optional.ofNullable(section().published());
    }

    @Override
    public PassageIndex index() {
        return section().passages();
    }

    @Override
    public ArchiveNames names() {
        return open().names(collections, section);
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            open.release();
        }
    }
}
