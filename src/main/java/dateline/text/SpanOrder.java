package dateline.text;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Parts of one text, such as its sentences, that follow each other without overlaps; finds those of a region by binary
 * search, so that looking something up for each part of a long text stays cheap. Immutable as far as its list is;
 * thread-safe with it.
 *
 * @param <T> a part that knows where it stands
 */
public final class SpanOrder<T> {
    private final List<T> parts;
    private final Function<? super T, Span> span;

    /**
     * Looks into {@code parts}, which is not copied.
     *
     * @param parts in the order of their spans, without overlaps, with random access
     */
    public SpanOrder(List<T> parts, Function<? super T, Span> span) {
        this.parts = parts;
        this.span = span;
    }

    /** The parts that share a code unit with a region; in order, may be empty. */
    public List<T> overlapping(Span region) {
        int from = firstEndingAfter(region.start());
        int to = from;
        while (to < parts.size() && spanAt(to).start() < region.end()) {
            to++;
        }
        return parts.subList(from, to);
    }

    /** The part that an offset lies in. */
    public Optional<T> at(int offset) {
        int index = firstEndingAfter(offset);
        return index < parts.size() && spanAt(index).contains(offset)
                ? Optional.of(parts.get(index))
                : Optional.empty();
    }

    /** The last part that ends at an offset or before it. */
    public Optional<T> lastBefore(int offset) {
        int index = firstEndingAfter(offset);
        return index == 0 ? Optional.empty() : Optional.of(parts.get(index - 1));
    }

    /** The index of the first part that ends after an offset; the number of parts if there is none. */
    public int firstEndingAfter(int offset) {
        int low = 0;
        int high = parts.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spanAt(middle).end() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private Span spanAt(int index) {
        return span.apply(parts.get(index));
    }
}
