package dateline.asking.answer;

import dateline.archive.View;
import dateline.asking.answer.EvidenceSearch.Limits;
import dateline.asking.evidence.Candidate;
import dateline.asking.evidence.Quotation;
import dateline.asking.question.Analysis;
import dateline.reading.time.DaySet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Says why the archive does not answer, and what comes nearest. Thread-safe. */
final class Refusals {
    static final int NEAREST = 3;

    /** Share of the confidence needed for an answer that makes a sentence worth showing as near to one. */
    private static final double RELATED = 0.25;

    /** What is left of the confidence in a sentence that misses a limit of the question. */
    private static final double MISSED = 0.05;

    private static final int ANY = -1;

    /** How many days around those asked about are looked at, one after the other, until enough is found. */
    private static final List<Integer> MARGINS = List.of(7, 31, 366, ANY);

    private final EvidenceSearch search;
    private final double minConfidence;

    Refusals(EvidenceSearch search, double minConfidence) {
        this.search = search;
        this.minConfidence = minConfidence;
    }

    /** Nothing keeps to the limits: says which one is at fault. */
    Function<Answer.Frame, Answer> nothingFits(View view, Analysis analysis, Limits limits) {
        String source = limits.source();
        if (source != null && !search.holdsSource(view, analysis, source)) {
            return refusal(Declining.source(source), List.of(), 0);
        }
        String speaker = limits.speaker();
        return anotherDay(view, analysis, limits, minConfidence * RELATED)
                .orElseGet(() -> speaker == null
                        ? refusal(Declining.topic(List.of()), List.of(), 0)
                        : refusal(
                                Declining.speaker(named(analysis, speaker), RespelledNames.near(speaker, view.index())),
                                about(view, analysis, limits, speaker),
                                MISSED));
    }

    /** What keeps to the limits is not likely enough to answer. */
    Function<Answer.Frame, Answer> notLikely(View view, Analysis analysis, Limits limits, List<Candidate> candidates) {
        return anotherDay(view, analysis, limits, minConfidence)
                .orElseGet(() -> refusal(
                        limits.speaker() == null
                                ? Declining.topic(List.of())
                                : Declining.topicOf(named(analysis, limits.speaker())),
                        search.quotations(view, analysis, related(candidates), NEAREST),
                        candidates.getFirst().confidence()));
    }

    /** The question names somebody, or something, that the archive never mentions. */
    Function<Answer.Frame, Answer> unknownNames(
            View view, Analysis analysis, List<String> names, List<Candidate> candidates) {
        double confidence = candidates.isEmpty() ? 0 : candidates.getFirst().confidence();
        return refusal(
                Declining.topic(names),
                search.quotations(view, analysis, related(candidates), NEAREST),
                Math.min(confidence, minConfidence / 2));
    }

    /** What would answer on another day, if anything is likely enough to. */
    private Optional<Function<Answer.Frame, Answer>> anotherDay(
            View view, Analysis analysis, Limits limits, double enough) {
        DaySet days = limits.days();
        if (days == null) {
            return Optional.empty();
        }
        List<Candidate> otherDays = aroundThem(view, analysis, limits, days, enough);
        if (otherDays.isEmpty()) {
            return Optional.empty();
        }
        List<Quotation> nearest = NearestDays.sorted(
                search.quotations(view, analysis, NearestDays.order(otherDays, days, NEAREST), NEAREST), days);
        String speaker = limits.speaker() == null ? null : named(analysis, limits.speaker());
        Answer.Reason reason = Declining.day(speaker, !analysis.topic().isEmpty(), days, NearestDays.offered(nearest));
        return Optional.of(refusal(reason, nearest, MISSED));
    }

    /** Looks near the days first, then farther, since the best sentences of a large archive may all be far away. */
    private List<Candidate> aroundThem(View view, Analysis analysis, Limits limits, DaySet days, double enough) {
        List<Candidate> found = List.of();
        for (int margin : MARGINS) {
            DaySet around = margin == ANY ? null : OpenDays.widened(days, margin);
            found = search.candidates(view, analysis, limits.withDays(around)).stream()
                    .filter(candidate -> candidate.confidence() >= enough)
                    .toList();
            long different = found.stream()
                    .map(NearestDays::of)
                    .distinct()
                    .limit(NEAREST)
                    .count();
            if (different == NEAREST) {
                return found;
            }
        }
        return found;
    }

    private static String named(Analysis analysis, String speaker) {
        return analysis.speakerWithArticle()
                .filter(name -> name.endsWith(speaker))
                .orElse(speaker);
    }

    /** What tells of the speaker, then, where there is a topic, what others say on it. */
    private List<Quotation> about(View view, Analysis analysis, Limits limits, String speaker) {
        Set<String> name = Set.copyOf(view.index().terms(speaker));
        List<Candidate> related = related(search.candidates(view, analysis, limits.withoutSpeaker()));
        Map<Boolean, List<Candidate>> byName = related.stream()
                .collect(Collectors.partitioningBy(candidate ->
                        view.index().terms(candidate.text()).stream().anyMatch(name::contains)));
        List<Candidate> found = new ArrayList<>(byName.getOrDefault(true, List.of()));
        if (!analysis.topic().isEmpty()) {
            found.addAll(byName.getOrDefault(false, List.of()));
        }
        return search.quotations(view, analysis, found, NEAREST);
    }

    /** Those that have to do with the question at all: what has not is no help to somebody who looks for an answer. */
    private List<Candidate> related(List<Candidate> candidates) {
        return candidates.stream()
                .filter(candidate -> candidate.confidence() >= minConfidence * RELATED)
                .toList();
    }

    /** A refusal; without anything near there is nothing to be confident of. */
    static Function<Answer.Frame, Answer> refusal(Answer.Reason reason, List<Quotation> nearest, double confidence) {
        return frame -> new Answer.NotInArchive(frame, reason, nearest, nearest.isEmpty() ? 0 : confidence);
    }
}
