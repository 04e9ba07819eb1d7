package dateline.archive.ingest;

import dateline.archive.FileArchive;
import dateline.archive.SnapshotBuilder;
import dateline.archive.store.CorpusFolder;
import dateline.archive.store.CurrentSnapshot;
import dateline.archive.store.ReloadLock;
import dateline.archive.store.SnapshotStore;
import dateline.archive.store.StoredSnapshot;
import dateline.archive.store.TruthDatabase;
import dateline.reading.article.CorpusReader;
import dateline.reading.article.ParseResult.Rejected;
import dateline.reading.passage.Annotator;
import dateline.text.DatelineException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The history of one archive. What it tells is read from a file, so that it can be asked for at any time; only where that file
 * is missing or older than the archive is the database opened, under the reload lock. A rollback is one swap of the pointer
 * file: a crash leaves the archive on the one snapshot or the other. Thread-safe.
 */
public final class ArchiveHistory implements SnapshotHistory {
    private static final Logger LOG = LoggerFactory.getLogger(ArchiveHistory.class);

    /** How long to wait for somebody who holds the lock: a rebuild of a small index may be over by then. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final FileArchive archive;
    private final CorpusReader reader;
    private final Supplier<String> model;
    private final InstantSource clock;

    /**
     * A history.
     *
     * @param model names the model that questions are embedded with; asked for by a rollback only
     */
    public ArchiveHistory(FileArchive archive, CorpusReader reader, Supplier<String> model, InstantSource clock) {
        this.archive = archive;
        this.reader = reader;
        this.model = model;
        this.clock = clock;
    }

    @Override
    public List<PastSnapshot> history() {
        return told().snapshots();
    }

    @Override
    public List<Rejected> errors() {
        return told().rejected();
    }

    private HistoryFile told() {
        CorpusFolder folder = archive.folder();
        Optional<HistoryFile> kept = HistoryFile.read(folder.history(), pointer());
        return kept.orElseGet(() -> {
            try (var lock = ReloadLock.take(folder, clock, PATIENCE);
                    var database = TruthDatabase.open(folder)) {
                Objects.requireNonNull(lock);
                var told = HistoryFile.of(new SnapshotStore(database), pointer());
                told.write(folder.history());
                return told;
            }
        });
    }

    private CurrentSnapshot pointer() {
        CorpusFolder folder = archive.folder();
        return CurrentSnapshot.read(folder.current())
                .orElseThrow(() -> new DatelineException("expected a corpus that was loaded, found nothing of "
                        + folder.corpus() + " in " + folder.root() + "; reload it first"));
    }

    @Override
    public Rollback rollback() {
        CorpusFolder folder = archive.folder();
        pointer(); // what was never loaded has no folder to lock
        try (var lock = ReloadLock.take(folder, clock, PATIENCE);
                var database = TruthDatabase.open(folder)) {
            Objects.requireNonNull(lock);
            CurrentSnapshot before = pointer();
            var snapshots = new SnapshotStore(database);
            StoredSnapshot target = target(snapshots, before);
            requireSameParts(target);
            new SnapshotBuilder(folder, database).mend(target, done -> {});
            List<String> withdrawn = Stream.concat(before.withdrawn().stream(), Stream.of(before.snapshot()))
                    .filter(id -> snapshots.find(id).isPresent())
                    .toList();
            var now = new CurrentSnapshot(
                    target.id(),
                    fingerprint(before),
                    target.annotatorVersion(),
                    target.model(),
                    FileArchive.indexFormat(),
                    snapshots.rejected(target.id()).size(),
                    withdrawn);
            now.write(folder.current());
            var told = HistoryFile.of(snapshots, now);
            told.write(folder.history());
            return new Rollback(find(told, before.snapshot()), find(told, target.id()));
        }
    }

    private static PastSnapshot find(HistoryFile told, String id) {
        return told.snapshots().stream()
                .filter(past -> past.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static StoredSnapshot target(SnapshotStore snapshots, CurrentSnapshot current) {
        return snapshots.published().stream()
                .dropWhile(snapshot -> !snapshot.id().equals(current.snapshot()))
                .skip(1)
                .filter(snapshot -> !current.withdrawn().contains(snapshot.id()))
                .findFirst()
                .orElseThrow(() -> new DatelineException("expected a snapshot before " + current.snapshot()
                        + " to roll back to, found none that is kept; the archive stays as it was"));
    }

    /** Questions could not be compared with another model's vectors, and what another annotator wrote may not be readable. */
    private void requireSameParts(StoredSnapshot target) {
        if (!target.annotatorVersion().equals(Annotator.VERSION)) {
            throw new DatelineException("expected a snapshot that was read with this version of Dateline (annotator "
                    + Annotator.VERSION + "), found that " + target.id() + " was read with annotator "
                    + target.annotatorVersion()
                    + "; the archive stays as it was: put the articles of then into the corpus and reload");
        }
        String used = model.get();
        if (!target.model().equals(used)) {
            throw new DatelineException("expected a snapshot of the encoder that is set (" + used + "), found that "
                    + target.id() + " is of " + target.model()
                    + "; the archive stays as it was: set that encoder and roll back again");
        }
    }

    /** Of the corpus as it is now, so that it is not loaded again until it changes. */
    private String fingerprint(CurrentSnapshot before) {
        try {
            return reader.fingerprint(archive.folder().corpus());
        } catch (DatelineException e) {
            LOG.warn("Rolled back without a look at the corpus: {}", e.getMessage());
            return before.fingerprint();
        }
    }
}
