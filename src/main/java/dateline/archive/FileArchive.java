package dateline.archive;

import dateline.archive.index.IndexSection;
import dateline.archive.index.SnapshotIndex;
import dateline.archive.index.SnapshotManifest;
import dateline.archive.store.CorpusFolder;
import dateline.archive.store.CurrentSnapshot;
import dateline.archive.store.ReloadLock;
import dateline.archive.store.SnapshotStore;
import dateline.archive.store.TruthDatabase;
import dateline.reading.statement.Aliases;
import dateline.text.DatelineException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The archive of one corpus in a data folder. Readers take the index that the pointer file names, and never open the
 * database, so any number of processes can read while one reloads. Thread-safe.
 *
 * <p>A new pointer is noticed at the next {@link #acquire()}, whoever wrote it: looking costs one look at a file's
 * attributes. An index that is missing or damaged is built again from the database, which takes the reload lock.
 */
public final class FileArchive implements Archive {
    private static final Logger LOG = LoggerFactory.getLogger(FileArchive.class);

    /** Before this format, the collections of articles were not kept: only a reload can tell them. */
    private static final int WITH_COLLECTIONS = 6;

    private final CorpusFolder corpus;
    private final InstantSource clock;
    private final Supplier<Aliases> aliases;
    private @Nullable OpenSnapshot current;
    private @Nullable Stamp stamp;
    private boolean closed;

    private FileArchive(CorpusFolder corpus, InstantSource clock, Supplier<Aliases> aliases) {
        this.corpus = corpus;
        this.clock = clock;
        this.aliases = aliases;
    }

    /** Tells one pointer file from the one that replaced it. */
    private record Stamp(Object modified, @Nullable Object key, long size) {}

    /**
     * The archive of a corpus; neither needs to exist yet.
     *
     * @param data folder for the state of any number of corpora
     * @param corpus folder or file
     */
    public static FileArchive open(Path data, Path corpus) {
        return open(data, corpus, () -> Aliases.NONE);
    }

    /**
     * The same.
     *
     * @param aliases other names by which bodies can be asked for; read when names are first asked for
     */
    public static FileArchive open(Path data, Path corpus, Supplier<Aliases> aliases) {
        return new FileArchive(CorpusFolder.of(data, corpus), Clock.systemUTC(), aliases);
    }

    /** Where the corpus keeps its state. */
    public CorpusFolder folder() {
        return corpus;
    }

    /** Whether there is a snapshot that can be read. */
    public boolean isLoaded() {
        return CurrentSnapshot.read(corpus.current()).isPresent();
    }

    /**
     * Whether a reload would have something to do: nothing was ever loaded, or the corpus, the annotator, the model or what is
     * kept of an article is not what it was.
     *
     * @param fingerprint of the corpus now
     * @param model that passages are to be embedded with
     * @throws DatelineException if the pointer file cannot be read
     */
    public boolean needsReload(String fingerprint, String annotatorVersion, String model) {
        return CurrentSnapshot.read(corpus.current())
                .map(pointer -> !pointer.fingerprint().equals(fingerprint)
                        || !pointer.annotatorVersion().equals(annotatorVersion)
                        || !pointer.model().equals(model)
                        || pointer.indexFormat() < WITH_COLLECTIONS)
                .orElse(true);
    }

    /** What is loaded now; empty if nothing is. */
    public Optional<ArchiveStatus> status() {
        if (!isLoaded()) {
            return Optional.empty();
        }
        try (View view = acquire()) {
            return Optional.of(view.status());
        }
    }

    @Override
    public synchronized View acquire(Collections collections) {
        if (closed) {
            throw new IllegalStateException("expected an open archive, found one that was closed");
        }
        OpenSnapshot newest = newest();
        if (!newest.hold()) {
            throw new IllegalStateException("expected the archive's own hold on " + corpus.root() + ", found none");
        }
        try {
            return new SnapshotView(newest, collections, section(newest.index(), collections));
        } catch (RuntimeException e) {
            newest.release();
            throw e;
        }
    }

    private static IndexSection section(SnapshotIndex index, Collections collections) {
        return switch (collections) {
            case Collections.All _ -> index.whole();
            case Collections.Some some -> index.section(some::sees);
        };
    }

    private OpenSnapshot newest() {
        Optional<Stamp> now = look();
        if (current != null && now.isPresent() && now.get().equals(stamp)) {
            return current;
        }
        var pointer = CurrentSnapshot.read(corpus.current())
                .orElseThrow(() -> new DatelineException("expected a corpus that was loaded, found nothing of "
                        + corpus.corpus() + " in " + corpus.root() + "; reload it first"));
        // The stamp is older than what was just read: at worst the same pointer is read once more.
        boolean same = current != null
                && current.index().manifest().snapshot().equals(pointer.snapshot())
                && current.rejected() == pointer.rejected();
        if (current == null || !same) {
            OpenSnapshot opened = new OpenSnapshot(openOrRebuild(pointer), pointer.rejected(), aliases);
            if (current != null) {
                gatherNames(opened, current.named());
                current.release();
            }
            current = opened;
        }
        stamp = now.orElse(null);
        return current;
    }

    /** Who begins to type a name right after a reload should not wait until they are gathered. */
    private static void gatherNames(OpenSnapshot opened, List<Collections> wanted) {
        if (!wanted.isEmpty() && opened.hold()) {
            Thread.ofVirtual().name("names").start(() -> {
                try {
                    wanted.forEach(seen -> opened.names(seen, section(opened.index(), seen)));
                } catch (DatelineException e) {
                    LOG.warn("Names are gathered when they are asked for: {}", e.getMessage());
                } finally {
                    opened.release();
                }
            });
        }
    }

    private Optional<Stamp> look() {
        try {
            var attributes = Files.readAttributes(corpus.current(), BasicFileAttributes.class);
            return Optional.of(new Stamp(attributes.lastModifiedTime(), attributes.fileKey(), attributes.size()));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new DatelineException("expected to look at " + corpus.current() + ", found " + e, e);
        }
    }

    private SnapshotIndex openOrRebuild(CurrentSnapshot first) {
        CurrentSnapshot pointer = first;
        while (true) {
            try {
                return SnapshotIndex.open(corpus.index(pointer.snapshot()));
            } catch (IOException damage) {
                // Two reloads may have gone by since the pointer was read, and the second deleted what it names.
                var again = CurrentSnapshot.read(corpus.current()).orElse(pointer);
                if (again.snapshot().equals(pointer.snapshot())) {
                    return rebuild(pointer.snapshot(), damage);
                }
                pointer = again;
            }
        }
    }

    private SnapshotIndex rebuild(String snapshot, IOException damage) {
        try (var lock = ReloadLock.take(corpus, clock);
                var database = TruthDatabase.open(corpus)) {
            Objects.requireNonNull(lock);
            var stored = new SnapshotStore(database)
                    .find(snapshot)
                    .orElseThrow(() -> new DatelineException(
                            "expected the index of snapshot " + snapshot + " in " + corpus.indexes() + ", found "
                                    + damage.getMessage() + ", and nothing to build it from; reload the corpus",
                            damage));
            new SnapshotBuilder(corpus, database).build(stored, done -> {});
            return SnapshotIndex.open(corpus.index(snapshot));
        } catch (IOException e) {
            e.addSuppressed(damage);
            throw new DatelineException(
                    "expected the index of snapshot " + snapshot + " as it was just built, found " + e, e);
        }
    }

    /** The version of the index's layout that this program writes and reads. */
    public static int indexFormat() {
        return SnapshotManifest.FORMAT;
    }

    @Override
    public synchronized void close() {
        closed = true;
        if (current != null) {
            current.release();
            current = null;
        }
    }
}
