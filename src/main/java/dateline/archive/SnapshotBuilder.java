package dateline.archive;

import dateline.archive.embedding.PassageVectors;
import dateline.archive.index.MadeWith;
import dateline.archive.index.SnapshotIndex;
import dateline.archive.index.SnapshotIndexWriter;
import dateline.archive.index.SnapshotManifest;
import dateline.archive.store.ArticleJson;
import dateline.archive.store.ArticleStore;
import dateline.archive.store.CorpusFolder;
import dateline.archive.store.Folders;
import dateline.archive.store.Placed;
import dateline.archive.store.SnapshotStore;
import dateline.archive.store.StoredSnapshot;
import dateline.archive.store.TruthDatabase;
import dateline.archive.store.VectorStore;
import dateline.reading.article.Article;
import dateline.reading.time.DateInterval;
import dateline.text.DatelineException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes the index of a snapshot from the truth alone; nothing is parsed, annotated or embedded. The caller holds the reload
 * lock. The folder is built aside and renamed when it is whole and on the disk.
 */
public final class SnapshotBuilder {
    private static final Logger LOG = LoggerFactory.getLogger(SnapshotBuilder.class);

    private final CorpusFolder corpus;
    private final ArticleStore articles;
    private final VectorStore vectors;
    private final SnapshotStore snapshots;

    public SnapshotBuilder(CorpusFolder corpus, TruthDatabase database) {
        this.corpus = corpus;
        this.articles = new ArticleStore(database);
        this.vectors = new VectorStore(database);
        this.snapshots = new SnapshotStore(database);
    }

    /**
     * Builds the index of a snapshot in place of what may be there.
     *
     * @param progress is told the number of articles that are done
     * @throws DatelineException if the index cannot be written, or the truth lacks something of the snapshot
     */
    public void build(StoredSnapshot snapshot, IntConsumer progress) {
        Path aside = corpus.building(snapshot.id());
        try {
            Folders.delete(aside);
            Files.createDirectories(aside);
            try (var writer = new SnapshotIndexWriter(aside)) {
                MessageDigest content = DigestUtils.getSha256Digest();
                int done = 0;
                for (var entry : snapshots.articles(snapshot.id()).entrySet()) {
                    add(writer, entry.getValue(), snapshot.model(), content);
                    progress.accept(++done);
                }
                var contents = writer.finish();
                writer.sign(manifest(snapshot, contents, HexFormat.of().formatHex(content.digest())));
            }
            Path place = corpus.index(snapshot.id());
            Folders.force(aside);
            Folders.delete(place);
            Files.move(aside, place, StandardCopyOption.ATOMIC_MOVE);
            Folders.force(corpus.indexes());
        } catch (IOException e) {
            throw new DatelineException("expected to write the index " + aside + ", found " + e, e);
        }
    }

    /**
     * Sees to it that the index of a snapshot is there and whole: every byte of it is read, and it is built again if one is
     * wrong.
     *
     * @param progress as of {@link #build}, if it has to be built
     * @throws DatelineException as {@link #build}
     */
    public void mend(StoredSnapshot snapshot, IntConsumer progress) {
        try (var index = SnapshotIndex.open(corpus.index(snapshot.id()))) {
            index.verify();
        } catch (IOException e) {
            LOG.info("The index of snapshot {} is built again: {}", snapshot.id(), e.getMessage());
            build(snapshot, progress);
        }
    }

    private void add(SnapshotIndexWriter writer, Placed placed, String model, MessageDigest content)
            throws IOException {
        long version = placed.version();
        byte[] stored = articles.stored(version);
        var annotated = ArticleJson.read(stored);
        Article article = annotated.article();
        List<String> hashes = articles.passageHashes(version);
        Map<String, PassageVectors> found = vectors.find(model, hashes);
        List<PassageVectors> ordered = new ArrayList<>(hashes.size());
        for (String hash : hashes) {
            PassageVectors vector = found.get(hash);
            if (vector == null) {
                throw new DatelineException("expected a vector of " + model + " for every passage of " + article.id()
                        + ", found none for one of them; reload");
            }
            ordered.add(vector);
        }
        writer.add(annotated, placed.collection(), stored, ordered);
        content.update(article.id().getBytes(StandardCharsets.UTF_8));
        content.update((byte) 0);
        content.update(article.text().getBytes(StandardCharsets.UTF_8));
        content.update((byte) 0);
    }

    private SnapshotManifest manifest(
            StoredSnapshot snapshot, SnapshotIndexWriter.Contents contents, String contentHash) {
        @Nullable DateInterval published = contents.published();
        return new SnapshotManifest(
                SnapshotManifest.FORMAT,
                snapshot.id(),
                snapshot.created(),
                corpus.corpus().toString(),
                snapshot.fingerprint(),
                contents.articles(),
                contents.passages(),
                published == null ? null : published.from(),
                published == null ? null : published.to(),
                snapshot.model(),
                snapshot.annotatorVersion(),
                contentHash,
                contents.collections(),
                MadeWith.now(snapshot.model()));
    }
}
