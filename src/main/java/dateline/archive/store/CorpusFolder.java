package dateline.archive.store;

import dateline.text.DatelineException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * Where one corpus keeps its state, below the data folder:
 *
 * <pre>
 * name-of-the-corpus-0123456789/
 *   truth.mv.db        H2: everything that was read and computed; opened only by a reload or a rebuild, under the lock
 *   index/SNAPSHOT/    Lucene and a manifest: all that readers need, derived from the truth
 *   current            which snapshot is current
 *   history            what is told of the snapshots that are kept: derived from the truth
 *   reload.lock        held while a reload or a rebuild runs
 *   reload.holder      who holds it
 *   members.mv.db      H2: what members set and left behind; no part of the archive, so that one that is restored can't
 *                      bring back what was deleted
 * </pre>
 *
 * @param corpus absolute path of the corpus
 * @param root absolute path of the folder above
 */
public record CorpusFolder(Path corpus, Path root) {
    /** The folder of a corpus; nothing is created. */
    public static CorpusFolder of(Path data, Path corpus) {
        Path absolute = corpus.toAbsolutePath().normalize();
        Path last = absolute.getFileName();
        String slug = (last == null ? "root" : last.toString())
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String name = slug.substring(0, Math.min(slug.length(), 40));
        String key = DigestUtils.sha256Hex(absolute.toString()).substring(0, 10);
        return new CorpusFolder(
                absolute, data.toAbsolutePath().normalize().resolve(name.isEmpty() ? key : name + "-" + key));
    }

    /**
     * Creates the folders.
     *
     * @throws DatelineException if they cannot be created
     */
    public void create() {
        try {
            Files.createDirectories(indexes());
        } catch (IOException e) {
            throw new DatelineException(
                    "expected a data folder that can be written at " + root + ", found " + e + "; choose another one",
                    e);
        }
    }

    /** The database, without the ending that H2 adds. */
    public Path truth() {
        return root.resolve("truth");
    }

    /** The database of what members leave behind, without the ending that H2 adds. */
    public Path members() {
        return root.resolve("members");
    }

    /** The folder of all index snapshots. */
    public Path indexes() {
        return root.resolve("index");
    }

    /** The index of one snapshot. */
    public Path index(String snapshot) {
        return indexes().resolve(snapshot);
    }

    /** Where the index of a snapshot is built before it gets its name. */
    public Path building(String snapshot) {
        return indexes().resolve(snapshot + ".building");
    }

    /** The pointer file. */
    public Path current() {
        return root.resolve("current");
    }

    /** The file that tells of the snapshots that are kept. */
    public Path history() {
        return root.resolve("history");
    }
}
