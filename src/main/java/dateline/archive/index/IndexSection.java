package dateline.archive.index;

import dateline.reading.time.DateInterval;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What may be seen of an index: all of it, or what is in some collections. Thread-safe.
 *
 * @param articleIds in order
 * @param published first to last publication day that is known; null if none is
 * @param collections how many articles there are of each
 * @param all whether nothing is held back
 */
public record IndexSection(
        PassageIndex passages,
        List<String> articleIds,
        @Nullable DateInterval published,
        SortedMap<String, Integer> collections,
        boolean all) {
    public IndexSection {
        articleIds = List.copyOf(articleIds);
        collections = Collections.unmodifiableSortedMap(new TreeMap<>(collections));
    }

    /** Whether an article is seen. */
    public boolean holds(String id) {
        return all || Collections.binarySearch(articleIds, id) >= 0;
    }
}
