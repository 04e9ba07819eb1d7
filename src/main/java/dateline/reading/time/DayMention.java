package dateline.reading.time;

import dateline.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Days that a question names in one place.
 *
 * @param readings what they can be while year, or order of day and month, is open; at least one
 * @param span the words that name them
 */
record DayMention(List<DaySet> readings, Span span) {
    DayMention {
        readings = List.copyOf(readings);
        if (readings.isEmpty()) {
            throw new IllegalArgumentException("expected at least one reading at " + span + ", found none");
        }
    }

    /**
     * What both can mean together, where the days of one lie within the other's: "on 1 September in 2021".
     *
     * @return with this one's words; empty if neither lies within the other
     */
    Optional<DayMention> narrowed(DayMention other) {
        List<DaySet> within = Stream.concat(
                        readings.stream().filter(days -> other.hasWider(days)),
                        other.readings.stream().filter(this::hasWider))
                .distinct()
                .toList();
        return within.isEmpty() ? Optional.empty() : Optional.of(new DayMention(within, span));
    }

    private boolean hasWider(DaySet days) {
        return readings.stream().anyMatch(wider -> wider.days() > days.days() && wider.contains(days.hull()));
    }
}
