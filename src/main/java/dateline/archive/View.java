package dateline.archive;

import dateline.archive.index.PassageIndex;
import dateline.reading.passage.AnnotatedArticle;
import dateline.reading.time.DateInterval;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * One immutable snapshot, or the part of it that is in some collections, held open for one reader until it is closed.
 * Thread-safe; what it returns never changes, whatever is reloaded meanwhile. Nothing of other collections can be seen: for
 * the reader they do not exist.
 */
public interface View extends AutoCloseable {
    SnapshotId snapshot();

    /** The collections that the reader may see, whether they exist or not. */
    Collections collections();

    /** How many articles there are of each collection that exists and is seen; all but those of unknown collections. */
    SortedMap<String, Integer> collectionSizes();

    ArchiveStatus status();

    /** The article with its annotations, or empty if this view has none of that id. */
    Optional<AnnotatedArticle> article(String id);

    /** The collection that an article is in; empty if this view has no such article, or its collection is not known. */
    Optional<String> collection(String id);

    /** The ids of all articles, in order. */
    List<String> articleIds();

    /** The days from the first to the last publication date that is known; empty if none is. */
    Optional<DateInterval> range();

    PassageIndex index();

    /**
     * The names of speakers, outlets and articles, for who begins to type one. The first call for a snapshot gathers them,
     * which takes about a second for 20,000 articles; later ones return at once.
     */
    ArchiveNames names();

    /** Lets go of the snapshot. */
    @Override
    void close();
}
