package dateline.archive.ingest;

import dateline.archive.FileArchive;
import dateline.archive.SnapshotBuilder;
import dateline.archive.SnapshotId;
import dateline.archive.embedding.TextEncoder;
import dateline.archive.store.ArticleStore;
import dateline.archive.store.CorpusFolder;
import dateline.archive.store.CurrentSnapshot;
import dateline.archive.store.Placed;
import dateline.archive.store.ReloadLock;
import dateline.archive.store.SnapshotStore;
import dateline.archive.store.StoredSnapshot;
import dateline.archive.store.TruthDatabase;
import dateline.archive.store.VectorStore;
import dateline.reading.article.ArticleParser;
import dateline.reading.article.CorpusReader;
import dateline.reading.passage.Annotator;
import dateline.text.DatelineException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.IntConsumer;

/**
 * Brings one archive up to date with its corpus. Thread-safe: a second call while one is running is refused.
 *
 * <p>Everything is built aside, and becomes visible in three steps, each of which is whole or not there after a crash: the
 * index folder gets its name; the database marks the snapshot as published; the pointer file is swapped. Until the last of
 * them, readers get the old snapshot; a reload that finds the second without the third does the third. What an interrupted
 * reload left behind is removed by the next one, but the versions and vectors that it made are used.
 */
public final class Reloader implements ReloadAction {
    private final FileArchive archive;
    private final CorpusReader reader;
    private final ArticleParser parser;
    private final Annotating.Reading reading;
    private final TextEncoder encoder;
    private final InstantSource clock;

    public Reloader(
            FileArchive archive,
            CorpusReader reader,
            ArticleParser parser,
            Annotator annotator,
            TextEncoder encoder,
            InstantSource clock) {
        this(archive, reader, parser, annotator::annotate, encoder, clock);
    }

    Reloader(
            FileArchive archive,
            CorpusReader reader,
            ArticleParser parser,
            Annotating.Reading reading,
            TextEncoder encoder,
            InstantSource clock) {
        this.archive = archive;
        this.reader = reader;
        this.parser = parser;
        this.reading = reading;
        this.encoder = encoder;
        this.clock = clock;
    }

    /**
     * Whether {@link #reload} would have something to do.
     *
     * @throws DatelineException if the corpus does not exist or cannot be listed
     */
    public boolean isNeeded() {
        return archive.needsReload(reader.fingerprint(archive.folder().corpus()), Annotator.VERSION, encoder.model());
    }

    @Override
    public IngestReport reload(Progress progress) {
        long start = System.nanoTime();
        CorpusFolder folder = archive.folder();
        // Taken before reading: what changes while it is read is noticed the next time.
        String fingerprint = reader.fingerprint(folder.corpus());
        folder.create();
        try (var lock = ReloadLock.take(folder, clock);
                var database = TruthDatabase.open(folder)) {
            Objects.requireNonNull(lock);
            return new Run(folder, database, fingerprint, progress, start).go();
        }
    }

    /** One reload, under the lock. */
    private final class Run {
        private final CorpusFolder folder;
        private final String fingerprint;
        private final Progress progress;
        private final long start;
        private final ArticleStore articles;
        private final SnapshotStore snapshots;
        private final VectorStore vectors;
        private final SnapshotBuilder builder;
        private final Leftovers leftovers;

        Run(CorpusFolder folder, TruthDatabase database, String fingerprint, Progress progress, long start) {
            this.folder = folder;
            this.fingerprint = fingerprint;
            this.progress = progress;
            this.start = start;
            this.articles = new ArticleStore(database);
            this.snapshots = new SnapshotStore(database);
            this.vectors = new VectorStore(database);
            this.builder = new SnapshotBuilder(folder, database);
            this.leftovers = new Leftovers(folder, snapshots, articles);
        }

        IngestReport go() {
            Optional<CurrentSnapshot> pointer = CurrentSnapshot.read(folder.current());
            leftovers.ofInterruptedReloads(pointer);
            Optional<StoredSnapshot> newest = snapshots.newest();
            var known = articles.known(Annotator.VERSION);
            var scan = new CorpusScan(
                    parser,
                    known,
                    progress,
                    newest.map(StoredSnapshot::articles).orElse(0));
            scan.run(reader, folder.corpus());
            requireArticles(scan);
            SortedMap<String, Placed> placed = new Annotating(reading, articles, known).run(scan, progress);
            Optional<StoredSnapshot> same = pointer.flatMap(current -> snapshots.find(current.snapshot()))
                    .filter(current -> holds(current, placed))
                    .or(() -> newest.filter(last -> holds(last, placed)));
            int embedded = 0;
            StoredSnapshot snapshot;
            if (same.isPresent()) {
                snapshot = same.get();
                snapshots.reject(snapshot.id(), scan.rejected());
                builder.mend(snapshot, indexing(snapshot));
            } else {
                snapshot = add(scan, placed);
                embedded = new Embedding(encoder, articles, snapshots, vectors).run(snapshot.id(), progress);
                snapshots.addCopies(
                        snapshot.id(),
                        new CopyFinder(
                                        snapshots.sketches(snapshot.id()),
                                        version -> Shingles.of(
                                                articles.article(version).article()))
                                .find());
                progress.update(Progress.Step.INDEXING, 0, snapshot.articles());
                builder.build(snapshot, indexing(snapshot));
            }
            var changes = Changes.between(
                    pointer.map(current -> snapshots.contents(current.snapshot()))
                            .orElse(Map.of()),
                    snapshots.contents(snapshot.id()));
            if (same.isEmpty()) {
                snapshots.tell(snapshot.id(), changes.added(), changes.changed(), changes.removed());
            }
            var report = report(scan, pointer, snapshot, embedded, changes);
            publish(snapshot, scan, pointer);
            return report;
        }

        /** Whether a snapshot is what a new one would be. */
        private boolean holds(StoredSnapshot snapshot, SortedMap<String, Placed> placed) {
            return snapshot.model().equals(encoder.model())
                    && snapshots.articles(snapshot.id()).equals(placed);
        }

        private IntConsumer indexing(StoredSnapshot snapshot) {
            return done -> progress.update(Progress.Step.INDEXING, done, snapshot.articles());
        }

        private void requireArticles(CorpusScan scan) {
            if (scan.articles().isEmpty()) {
                String found = scan.rejected().isEmpty()
                        ? "nothing"
                        : scan.rejected().size() + " that cannot be used, such as "
                                + scan.rejected().getFirst().message();
                throw new DatelineException("expected at least one article (.txt, .md or .jsonl) in " + folder.corpus()
                        + ", found " + found + "; the archive stays as it was");
            }
        }

        private StoredSnapshot add(CorpusScan scan, SortedMap<String, Placed> placed) {
            Instant created = clock.instant();
            var snapshot = new StoredSnapshot(
                    newId(created),
                    created,
                    false,
                    encoder.model(),
                    Annotator.VERSION,
                    fingerprint,
                    placed.size(),
                    articles.countPassages(
                            placed.values().stream().map(Placed::version).toList()));
            snapshots.add(snapshot, placed, scan.rejected());
            return snapshot;
        }

        private String newId(Instant created) {
            String time = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS", Locale.ROOT)
                    .withZone(ZoneOffset.UTC)
                    .format(created);
            String id = time;
            for (int i = 2;
                    snapshots.find(id).isPresent() || folder.index(id).toFile().exists();
                    i++) {
                id = time + "-" + i;
            }
            return id;
        }

        private void publish(StoredSnapshot snapshot, CorpusScan scan, Optional<CurrentSnapshot> before) {
            progress.update(Progress.Step.PUBLISHING, 0, snapshot.articles());
            if (!snapshot.published()) {
                snapshots.publish(snapshot.id());
            }
            var now = new CurrentSnapshot(
                    snapshot.id(),
                    fingerprint,
                    Annotator.VERSION,
                    encoder.model(),
                    FileArchive.indexFormat(),
                    scan.rejected().size(),
                    before.map(CurrentSnapshot::withdrawn).orElse(List.of()).stream()
                            .filter(id -> !id.equals(snapshot.id())
                                    && snapshots.find(id).isPresent())
                            .toList());
            if (!before.equals(Optional.of(now))) {
                now.write(folder.current());
            }
            leftovers.ofOlderSnapshots(now);
            HistoryFile.of(snapshots, now).write(folder.history());
            progress.update(Progress.Step.PUBLISHING, snapshot.articles(), snapshot.articles());
        }

        private IngestReport report(
                CorpusScan scan,
                Optional<CurrentSnapshot> before,
                StoredSnapshot snapshot,
                int embedded,
                Changes changes) {
            List<IngestReport.Copy> copies = snapshots.copies(snapshot.id()).entrySet().stream()
                    .map(entry -> new IngestReport.Copy(entry.getKey(), entry.getValue()))
                    .toList();
            boolean isNew = before.map(pointer -> !pointer.snapshot().equals(snapshot.id()))
                    .orElse(true);
            return new IngestReport(
                    new SnapshotId(snapshot.id()),
                    isNew,
                    snapshot.articles(),
                    changes.added(),
                    changes.changed(),
                    changes.removed(),
                    snapshot.passages(),
                    embedded,
                    copies,
                    scan.rejected(),
                    scan.notes(),
                    Duration.ofNanos(System.nanoTime() - start));
        }
    }
}
