package dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.RandomAccess;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class SpanOrderTest {
    @Property(tries = 500)
    void findsWhatASearchOfEveryPartFinds(
            @ForAll @Size(max = 12) List<@IntRange(min = 1, max = 5) Integer> lengths,
            @ForAll @IntRange(max = 40) int from,
            @ForAll @IntRange(max = 9) int length) {
        List<Span> parts = parts(lengths);
        Span region = new Span(from, from + length);

        var order = new SpanOrder<>(parts, span -> span);

        assertThat(order.overlapping(region))
                .isEqualTo(parts.stream().filter(part -> part.overlaps(region)).toList());
        assertThat(order.at(from))
                .isEqualTo(parts.stream().filter(part -> part.contains(from)).findFirst());
        assertThat(order.lastBefore(from))
                .isEqualTo(parts.stream().filter(part -> part.end() <= from).reduce((one, other) -> other));
    }

    @Test
    void aSearchLooksAtFewParts() {
        var parts = new Counted(100_000);
        var order = new SpanOrder<>(parts, span -> span);

        var found = order.overlapping(new Span(200_001, 200_005));

        assertThat(found).hasSize(2);
        assertThat(parts.looks).isLessThan(30);
    }

    /** Parts of odd lengths with a gap of one or two before each. */
    private static List<Span> parts(List<Integer> lengths) {
        List<Span> parts = new ArrayList<>();
        int at = 0;
        for (int length : lengths) {
            int start = at + length % 3;
            parts.add(new Span(start, start + length));
            at = start + length;
        }
        return parts;
    }

    /** Parts of three with a gap of one, which counts how often it is looked at. */
    private static final class Counted extends AbstractList<Span> implements RandomAccess {
        private final int size;
        private int looks;

        Counted(int size) {
            this.size = size;
        }

        @Override
        public Span get(int index) {
            looks++;
            return new Span(4 * index, 4 * index + 3);
        }

        @Override
        public int size() {
            return size;
        }
    }
}
