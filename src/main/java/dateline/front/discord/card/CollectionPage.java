package dateline.front.discord.card;

import dateline.archive.Collections;
import dateline.front.discord.message.Choice;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * As many of the archive's collections as a menu holds, for those who may say which of them a server sees.
 *
 * @param entries in the order of their names, at most {@value Choice#MOST_OPTIONS}; may be empty
 * @param page 0-based
 * @param pages at least 1
 */
public record CollectionPage(List<Entry> entries, int page, int pages) {
    /**
     * A collection.
     *
     * @param articles 0 where the archive does not have it any more
     * @param seen by the server
     */
    public record Entry(String name, int articles, boolean seen) {}

    public CollectionPage {
        entries = List.copyOf(entries);
    }

    /**
     * A page.
     *
     * @param sizes articles of each collection that there is
     * @param set names that are set for the server; null: what is configured for all
     * @param seen by the server
     * @param wanted the last page if there are not so many
     */
    public static CollectionPage of(
            Map<String, Integer> sizes, @Nullable Set<String> set, Collections seen, int wanted) {
        SortedSet<String> names = new TreeSet<>(sizes.keySet());
        if (set != null) {
            names.addAll(set);
        }
        int pages = Math.max(1, Math.ceilDiv(names.size(), Choice.MOST_OPTIONS));
        int page = Math.clamp(wanted, 0, pages - 1);
        List<Entry> entries = names.stream()
                .skip((long) page * Choice.MOST_OPTIONS)
                .limit(Choice.MOST_OPTIONS)
                .map(name -> new Entry(name, sizes.getOrDefault(name, 0), seen.sees(name)))
                .toList();
        return new CollectionPage(entries, page, pages);
    }

    /** Their names, in order. */
    public List<String> names() {
        return entries.stream().map(Entry::name).toList();
    }
}
