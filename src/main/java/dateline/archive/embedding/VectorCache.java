package dateline.archive.embedding;

import java.util.Collection;
import java.util.Map;

/** Vectors that were computed before, kept by model and by the hash of the embedded text. Thread-safe. */
public interface VectorCache {
    /** The vectors that are there, by text hash; those that are not are left out. */
    Map<String, PassageVectors> find(String model, Collection<String> textHashes);

    /** Keeps vectors for good, at once: an interrupted reload does not lose them. */
    void put(String model, Map<String, PassageVectors> vectorsByTextHash);
}
