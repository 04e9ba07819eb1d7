package dateline.asking.timeline;

import dateline.asking.evidence.Quotation;
import dateline.reading.time.DateInterval;
import java.util.List;
import java.util.Objects;

/**
 * What was said and what happened, by day.
 *
 * @param topic as it was asked for
 * @param entries oldest first, at least one
 * @param dated how many there are in all on particular days, at least as many as are here
 * @param undated how many were left out because no day of theirs is known, or only a span of more than a month
 * @param differing entries of the same days in which sources give different figures for the same thing, as groups of indexes
 * @param notes sentences on how the topic was read; may be empty
 */
public record Timeline(
        String topic, List<Entry> entries, int dated, int undated, List<List<Integer>> differing, List<String> notes) {
    public Timeline {
        entries = List.copyOf(entries);
        differing = differing.stream().map(List::copyOf).toList();
        notes = List.copyOf(notes);
        if (entries.isEmpty() || dated < entries.size()) {
            throw new IllegalArgumentException(
                    "expected at least one entry and no more than " + dated + ", found " + entries.size());
        }
        for (List<Integer> group : differing) {
            for (int index : group) {
                Objects.checkIndex(index, entries.size());
            }
        }
    }

    /** Whether an entry tells what somebody said, or what happened. */
    public enum Kind {
        SAID,
        TOLD
    }

    /**
     * A quotation on its day; how that is known stands in its date.
     *
     * @param quotation with a known day
     * @param strength how near it is to the topic; comparable within one timeline
     */
    public record Entry(Quotation quotation, double strength) {
        public Entry {
            if (quotation.date().interval() == null) {
                throw new IllegalArgumentException("expected a quotation with a day, found " + quotation.date());
            }
        }

        /** What somebody said is never told as what happened. */
        public Kind kind() {
            return quotation.mode() == Quotation.Mode.NONE ? Kind.TOLD : Kind.SAID;
        }

        /** The day or days that it tells of. */
        public DateInterval days() {
            return Objects.requireNonNull(quotation.date().interval());
        }
    }
}
