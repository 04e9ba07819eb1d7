package dateline.asking.answer;

import dateline.asking.evidence.Quotation;
import dateline.asking.question.Analysis;
import dateline.reading.statement.SpeakerMatch;
import dateline.reading.time.DateInterval;
import dateline.reading.time.DaySet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Lets every day and every speaker that a question names have their say: the best quotation of each comes before a second
 * one of any. Immutable.
 */
final class Spread {
    /** More days than this are a span of time rather than days that are each asked about. */
    private static final long MAX_DAYS = 7;

    private final SpeakerMatch speakers;

    Spread(SpeakerMatch speakers) {
        this.speakers = speakers;
    }

    /**
     * The same quotations in another order.
     *
     * @param ranked best first
     */
    List<Quotation> of(Analysis analysis, List<Quotation> ranked) {
        List<Predicate<Quotation>> wanted = new ArrayList<>();
        DaySet days = analysis.understood().days();
        if (days != null && days.days() > 1 && days.days() <= MAX_DAYS) {
            days.runs().stream()
                    .flatMap(run -> run.from().datesUntil(run.to().plusDays(1)))
                    .forEach(day -> wanted.add(quotation -> isOf(quotation, day)));
        }
        analysis.speaker()
                .map(speakers::several)
                .orElse(List.of())
                .forEach(name -> wanted.add(quotation ->
                        quotation.speakers().stream().anyMatch(speaker -> speakers.matches(name, speaker))));
        Set<Quotation> first = new LinkedHashSet<>();
        wanted.forEach(one -> ranked.stream().filter(one).findFirst().ifPresent(first::add));
        List<Quotation> order = new ArrayList<>(ranked);
        order.removeAll(first);
        order.addAll(0, ranked.stream().filter(first::contains).toList());
        return order;
    }

    private static boolean isOf(Quotation quotation, LocalDate day) {
        return Optional.ofNullable(quotation.date().interval())
                .or(() -> Optional.ofNullable(quotation.citation().publication().date())
                        .map(DateInterval::day))
                .filter(known -> known.contains(day))
                .isPresent();
    }
}
