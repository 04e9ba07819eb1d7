package dateline.asking.answer;

import dateline.archive.Archive;
import dateline.archive.View;
import dateline.asking.answer.EvidenceSearch.Limits;
import dateline.asking.answer.Readings.Found;
import dateline.asking.evidence.Candidate;
import dateline.asking.evidence.Quotation;
import dateline.asking.evidence.SentenceRanker;
import dateline.asking.llm.EvidenceChooser;
import dateline.asking.question.Analysis;
import dateline.asking.question.DayChoices;
import dateline.asking.question.Question;
import dateline.asking.question.Understood;
import dateline.asking.search.Searcher;
import dateline.config.Settings;
import dateline.reading.statement.SpeakerMatch;
import dateline.reading.time.ImpossibleDays;
import dateline.text.Span;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Answers from the newest snapshot: search, sentences that keep to the question's constraints, fold what is printed twice,
 * check every word. Thread-safe.
 */
public final class ArchiveAnswerer implements Answerer, Answering {
    /** How many are folded before the best are shown, so that copies do not take the place of other quotations. */
    private static final int FOLDED = 12;

    /** A further quotation is shown beside the first only if it is at least this much as likely to answer. */
    private static final double WORTH_SHOWING = 0.6;

    private final Archive archive;
    private final EvidenceSearch search;
    private final Refusals refusals;
    private final Readings readings;
    private final Spread spread;
    private final Optional<EvidenceChooser> chooser;
    private final Settings.Asking settings;

    /**
     * An answerer.
     *
     * @param chooser chooses and orders the quotations that were found; empty: they stay in the ranker's order
     */
    public ArchiveAnswerer(
            Archive archive,
            Searcher searcher,
            SentenceRanker ranker,
            SpeakerMatch speakers,
            Optional<EvidenceChooser> chooser,
            Settings.Asking settings) {
        this.archive = archive;
        this.search = new EvidenceSearch(searcher, ranker, speakers);
        this.refusals = new Refusals(search, settings.minConfidence());
        this.readings = new Readings(search, settings.minConfidence());
        this.spread = new Spread(speakers);
        this.chooser = chooser;
        this.settings = settings;
    }

    @Override
    public Answer answer(Question question) {
        try (View view = archive.acquire()) {
            return answer(view, question, settings.quotations());
        }
    }

    @Override
    public Answer answer(View view, Question question, int quotations) {
        long started = System.nanoTime();
        Analysis analysis = readings.strictest(view, question);
        Draft draft = draft(view, analysis, quotations);
        Duration took = Duration.ofNanos(System.nanoTime() - started);
        return draft.answer().apply(new Answer.Frame(question, draft.understood(), view.snapshot(), took));
    }

    /** Where a quotation stands. */
    private record Place(String article, Span span) {
        static Place of(Quotation quotation) {
            return new Place(quotation.citation().article(), quotation.span());
        }
    }

    /** An answer that does not know yet how long it took. */
    private record Draft(Understood understood, Function<Answer.Frame, Answer> answer) {}

    private Draft draft(View view, Analysis analysis, int quotations) {
        List<String> impossible = impossibleDays(analysis.question());
        if (!impossible.isEmpty()) {
            return new Draft(
                    analysis.understood().withoutRemarks(),
                    Refusals.refusal(Declining.noSuchDay(impossible), List.of(), 0));
        }
        if (!analysis.choices().isEmpty()) {
            DayChoices choices = analysis.choices();
            List<Question> chosen = choices.readings().stream()
                    .map(days -> analysis.question().withDays(days))
                    .toList();
            return new Draft(analysis.understood(), frame -> new Answer.Clarify(frame, choices.labels(), chosen));
        }
        if (analysis.topic().isEmpty() && Limits.of(analysis).equals(Limits.NONE)) {
            return new Draft(analysis.understood(), Refusals.refusal(Declining.nothingAsked(), List.of(), 0));
        }
        Found found = readings.answered(view, analysis);
        Analysis known = search.organisation(found.analysis(), found.candidates())
                .map(found.analysis()::withOrganisation)
                .orElse(found.analysis());
        return new Draft(known.understood(), answer(view, known, found.limits(), found.candidates(), quotations));
    }

    /** Days given beside the text count instead of those in it. */
    private static List<String> impossibleDays(Question question) {
        return question.from() != null || question.to() != null
                ? List.of()
                : ImpossibleDays.in(question.text()).stream()
                        .map(span -> span.of(question.text()))
                        .distinct()
                        .toList();
    }

    private Function<Answer.Frame, Answer> answer(
            View view, Analysis analysis, Limits limits, List<Candidate> candidates, int quotations) {
        List<String> unknown = UnknownNames.in(analysis, view.index());
        if (!unknown.isEmpty()) {
            return refusals.unknownNames(view, analysis, unknown, candidates);
        }
        if (candidates.isEmpty()) {
            return refusals.nothingFits(view, analysis, limits);
        }
        double confidence = candidates.getFirst().confidence();
        if (confidence < settings.minConfidence()) {
            return refusals.notLikely(view, analysis, limits, candidates);
        }
        double enough = Math.max(settings.minConfidence(), confidence * WORTH_SHOWING);
        List<Candidate> good = candidates.stream()
                .filter(candidate -> candidate.confidence() >= enough)
                .toList();
        List<Quotation> all = search.quotations(view, analysis, good, FOLDED);
        if (all.isEmpty()) {
            throw new IllegalStateException(
                    "no chosen sentence of snapshot " + view.snapshot() + " passed the verbatim check");
        }
        if (analysis.understood().kind() == Understood.Kind.NUMBER) {
            List<Quotation> near = search.quotations(view, analysis, candidates, FOLDED);
            Set<Place> shown = all.stream().map(Place::of).collect(Collectors.toUnmodifiableSet());
            List<Answer.Figure> figures =
                    Conflicts.figures(analysis, near, view.index(), quotation -> shown.contains(Place.of(quotation)));
            if (figures.size() > 1) {
                return frame -> Conflicts.answer(frame, near, figures, confidence);
            }
        }
        List<Quotation> chosen = chooser.flatMap(
                        model -> model.choose(analysis.question().text(), all))
                .map(order -> order.stream().map(all::get).toList())
                .orElseGet(() -> spread.of(analysis, all));
        if (chosen.isEmpty()) {
            List<Quotation> nearest = all.subList(0, Math.min(Refusals.NEAREST, all.size()));
            return Refusals.refusal(Declining.topic(List.of()), nearest, confidence);
        }
        List<Quotation> best = quotations <= chosen.size()
                ? chosen.subList(0, quotations)
                : further(view, analysis, candidates, chosen, quotations);
        return frame -> new Answer.Quoted(frame, best, confidence);
    }

    /** The chosen ones, and after them those that are likely enough to be shown to whoever asks for more. */
    private List<Quotation> further(
            View view, Analysis analysis, List<Candidate> candidates, List<Quotation> chosen, int quotations) {
        List<Candidate> likely = candidates.stream()
                .filter(candidate -> candidate.confidence() >= settings.minConfidence())
                .limit(2L * quotations)
                .toList();
        Set<Place> shown = chosen.stream()
                .flatMap(quotation -> Stream.concat(
                        Stream.of(Place.of(quotation)),
                        quotation.copies().stream().map(copy -> new Place(copy.article(), copy.span()))))
                .collect(Collectors.toUnmodifiableSet());
        return Stream.concat(
                        chosen.stream(),
                        search.quotations(view, analysis, likely, quotations).stream()
                                .filter(quotation -> !shown.contains(Place.of(quotation))))
                .limit(quotations)
                .toList();
    }
}
