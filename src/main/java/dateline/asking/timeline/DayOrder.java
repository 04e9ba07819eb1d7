package dateline.asking.timeline;

import dateline.asking.evidence.Quotation;
import dateline.reading.time.DateInterval;
import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** Orders of quotations by the day that they tell of. Total: the same quotations always come in the same order. */
final class DayOrder {
    private static final Comparator<Quotation> BY_PLACE = Comparator.comparing(
                    (Quotation quotation) -> quotation.citation().article())
            .thenComparing(Quotation::span);

    /**
     * Newest day first; a span of days counts as its last one that the article can know of. Unknown days come last, by the day of publication, and among
     * them last those that nobody knows anything of. What was said on one day stays in the order of its article.
     */
    static final Comparator<Quotation> NEWEST_FIRST = Comparator.comparing(
                    DayOrder::last, Comparator.nullsLast(Comparator.reverseOrder()))
            .thenComparing(DayOrder::first, Comparator.nullsLast(Comparator.reverseOrder()))
            .thenComparing(DayOrder::published, Comparator.nullsLast(Comparator.reverseOrder()))
            .thenComparing(BY_PLACE);

    /** Oldest day first; a span of days after its first day alone. */
    static final Comparator<Quotation> OLDEST_FIRST = Comparator.comparing(
                    DayOrder::first, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(DayOrder::last, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(BY_PLACE);

    private DayOrder() {}

    private static @Nullable LocalDate first(Quotation quotation) {
        DateInterval days = quotation.date().interval();
        return days == null ? null : days.from();
    }

    private static @Nullable LocalDate last(Quotation quotation) {
        DateInterval days = quotation.date().interval();
        LocalDate published = published(quotation);
        if (days == null || published == null || published.isBefore(days.from()) || published.isAfter(days.to())) {
            return days == null ? null : days.to();
        }
        return published; // what is said "this year" was said by then
    }

    private static @Nullable LocalDate published(Quotation quotation) {
        return quotation.citation().publication().date();
    }
}
