package dateline.front.discord.card;

import java.util.List;

/**
 * A few of many things, in their order.
 *
 * @param shown those that are on it; at least one if there are any
 * @param number from 0
 * @param first index of the first one shown
 * @param total how many there are in all
 */
public record Page<T>(List<T> shown, int number, int first, int total) {
    public Page {
        shown = List.copyOf(shown);
    }

    /**
     * A page.
     *
     * @param number from 0; a page after the last one is the last one
     * @param size at least 1
     */
    public static <T> Page<T> of(List<T> all, int number, int size) {
        int last = Math.max(0, (all.size() - 1) / size);
        int page = Math.clamp(number, 0, last);
        return new Page<>(
                all.subList(page * size, Math.min(all.size(), (page + 1) * size)), page, page * size, all.size());
    }

    /** Whether there are others before it. */
    public boolean hasBefore() {
        return number > 0;
    }

    /** Whether there are others after it. */
    public boolean hasAfter() {
        return first + shown.size() < total;
    }
}
