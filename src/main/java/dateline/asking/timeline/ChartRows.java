package dateline.asking.timeline;

import dateline.asking.timeline.Timeline.Entry;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The rows of a chart: entries in order of their days, one a row as long as there is room. Then neighbouring rows become one,
 * those that lie nearest to each other in time first, and of equally near ones the emptiest. Stateless.
 */
final class ChartRows {
    /** More rows than this would be too small to read on a telephone. */
    static final int MOST = 14;

    private ChartRows() {}

    /** Entries that share a row, oldest first. */
    record Row(List<Entry> entries) {
        Row {
            entries = List.copyOf(entries);
        }

        /** The one whose words stand in the row. */
        Entry strongest() {
            return entries.stream()
                    .max(Comparator.comparingDouble(Entry::strength))
                    .orElseThrow();
        }

        private Row with(Row later) {
            List<Entry> both = new ArrayList<>(entries);
            both.addAll(later.entries);
            return new Row(both);
        }

        /** Days from this row's last entry to the next row's first one. */
        private long gap(Row later) {
            return ChronoUnit.DAYS.between(
                    entries.getLast().days().from(),
                    later.entries.getFirst().days().from());
        }
    }

    /** At most {@value #MOST} rows, oldest first. */
    static List<Row> of(List<Entry> entries) {
        List<Row> rows = new ArrayList<>(entries.stream()
                .sorted(Comparator.comparing(Entry::quotation, DayOrder.OLDEST_FIRST))
                .map(entry -> new Row(List.of(entry)))
                .toList());
        while (rows.size() > MOST) {
            int nearest = 0;
            for (int i = 1; i + 1 < rows.size(); i++) {
                if (isNearer(rows, i, nearest)) {
                    nearest = i;
                }
            }
            rows.set(nearest, rows.get(nearest).with(rows.remove(nearest + 1)));
        }
        return List.copyOf(rows);
    }

    private static boolean isNearer(List<Row> rows, int at, int other) {
        long gap = rows.get(at).gap(rows.get(at + 1));
        long otherGap = rows.get(other).gap(rows.get(other + 1));
        return gap < otherGap || (gap == otherGap && together(rows, at) < together(rows, other));
    }

    private static int together(List<Row> rows, int at) {
        return rows.get(at).entries().size() + rows.get(at + 1).entries().size();
    }
}
