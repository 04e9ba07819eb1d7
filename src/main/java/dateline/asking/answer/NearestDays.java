package dateline.asking.answer;

import dateline.asking.evidence.Candidate;
import dateline.asking.evidence.Quotation;
import dateline.reading.time.DateInterval;
import dateline.reading.time.DaySet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What lies nearest to the days asked about; what has no known day lies farthest. Stateless. */
final class NearestDays {
    private NearestDays() {}

    /**
     * In the order in which they are worth showing: the best of each of the nearest days, then the others; within a day they
     * stay as they were.
     *
     * @param spread how many days are to be shown
     */
    static List<Candidate> order(List<Candidate> candidates, DaySet days, int spread) {
        List<Candidate> nearest = candidates.stream()
                .sorted(Comparator.comparingLong(candidate -> distance(of(candidate), days)))
                .toList();
        Set<DateInterval> seen = new LinkedHashSet<>();
        List<Candidate> first = new ArrayList<>();
        for (Candidate candidate : nearest) {
            boolean another = of(candidate)
                    .filter(day -> seen.size() < spread && seen.add(day))
                    .isPresent();
            if (another) {
                first.add(candidate);
            }
        }
        nearest.stream().filter(candidate -> !first.contains(candidate)).forEach(first::add);
        return first;
    }

    /** By distance from the days asked about; otherwise as they were. */
    static List<Quotation> sorted(List<Quotation> quotations, DaySet days) {
        return quotations.stream()
                .sorted(Comparator.comparingLong(quotation -> distance(of(quotation), days)))
                .toList();
    }

    /**
     * Days that are offered.
     *
     * @param printed whether only the article is known to be of them
     */
    record Offered(DateInterval days, boolean printed) {}

    /** The days of the quotations, each once, in their order. */
    static List<Offered> offered(List<Quotation> quotations) {
        return quotations.stream()
                .flatMap(quotation ->
                        of(quotation)
                                .map(days -> new Offered(days, quotation.date().interval() == null))
                                .stream())
                .distinct()
                .toList();
    }

    static Optional<DateInterval> of(Candidate candidate) {
        return of(
                candidate.fit().date().interval(),
                candidate.article().article().publication().date());
    }

    static Optional<DateInterval> of(Quotation quotation) {
        return of(
                quotation.date().interval(), quotation.citation().publication().date());
    }

    private static Optional<DateInterval> of(@Nullable DateInterval own, @Nullable LocalDate published) {
        return Optional.ofNullable(own).or(() -> Optional.ofNullable(published).map(DateInterval::day));
    }

    private static long distance(Optional<DateInterval> day, DaySet days) {
        return day.map(days::distance).orElse(Long.MAX_VALUE);
    }
}
