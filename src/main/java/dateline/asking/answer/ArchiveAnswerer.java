package dateline.asking.answer;

import dateline.archive.Archive;
import dateline.archive.View;
import dateline.archive.index.PassageFilter;
import dateline.asking.evidence.Candidate;
import dateline.asking.evidence.Constraints;
import dateline.asking.evidence.Folding;
import dateline.asking.evidence.Quotation;
import dateline.asking.evidence.Quotations;
import dateline.asking.evidence.SentenceRanker;
import dateline.asking.evidence.VerbatimCheck;
import dateline.asking.llm.EvidenceChooser;
import dateline.asking.question.Analysis;
import dateline.asking.question.Question;
import dateline.asking.question.QuestionAnalyzer;
import dateline.asking.search.Hit;
import dateline.asking.search.Searcher;
import dateline.config.Settings;
import dateline.reading.statement.SpeakerMatch;
import dateline.reading.time.DateInterval;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Answers from the newest snapshot: search, sentences that keep to the question's constraints, fold what is printed twice,
 * check every word. Thread-safe.
 */
public final class ArchiveAnswerer implements Answerer {
    /** Passages whose sentences are looked at. */
    private static final int PASSAGES = 20;

    /** The same when only one speaker's statements count: they may be far down the list. */
    private static final int PASSAGES_FOR_SPEAKER = 60;

    /** How many are folded before the best are shown, so that copies do not take the place of other quotations. */
    private static final int FOLDED = 12;

    private static final int NEAREST = 3;

    /** A further quotation is shown beside the first only if it is at least this much as likely to answer. */
    private static final double WORTH_SHOWING = 0.6;

    /** Share of the confidence needed for an answer that makes a sentence worth showing as near to one. */
    private static final double RELATED = 0.25;

    private final Archive archive;
    private final Searcher searcher;
    private final SentenceRanker ranker;
    private final SpeakerMatch speakers;
    private final Optional<EvidenceChooser> chooser;
    private final Settings.Asking settings;
    private final QuestionAnalyzer analyzer = new QuestionAnalyzer();
    private final Quotations quotations;

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
        this.searcher = searcher;
        this.ranker = ranker;
        this.speakers = speakers;
        this.chooser = chooser;
        this.settings = settings;
        this.quotations = new Quotations(speakers);
    }

    @Override
    public Answer answer(Question question) {
        long started = System.nanoTime();
        try (View view = archive.acquire()) {
            Analysis analysis = analyzer.analyze(question, view.range().orElse(null));
            Draft draft = draft(view, analysis);
            Duration took = Duration.ofNanos(System.nanoTime() - started);
            return draft.answer(new Answer.Frame(question, analysis.understood(), view.snapshot(), took));
        }
    }

    /** An answer that does not know yet how long it took. */
    private interface Draft {
        Answer answer(Answer.Frame frame);
    }

    private Draft draft(View view, Analysis analysis) {
        if (!analysis.ambiguousYears().isEmpty()) {
            List<String> years =
                    analysis.ambiguousYears().stream().map(String::valueOf).toList();
            return frame -> new Answer.Clarify(frame, years);
        }
        DateInterval days = analysis.understood().days();
        String speaker = analysis.speaker().orElse(null);
        List<Candidate> candidates = candidates(view, analysis, days, speaker);
        List<String> unknown = UnknownNames.in(analysis, view.index());
        if (candidates.isEmpty()) {
            return declined(view, analysis);
        }
        double confidence = candidates.getFirst().confidence();
        if (confidence < settings.minConfidence() || !unknown.isEmpty()) {
            List<Quotation> nearest = shown(view, analysis, related(candidates), NEAREST);
            Answer.Reason reason = Declining.topic(unknown);
            double doubtful = unknown.isEmpty() ? confidence : Math.min(confidence, settings.minConfidence() / 2);
            return frame -> new Answer.NotInArchive(frame, reason, nearest, nearest.isEmpty() ? 0 : doubtful);
        }
        double enough = Math.max(settings.minConfidence(), confidence * WORTH_SHOWING);
        List<Candidate> good = candidates.stream()
                .filter(candidate -> candidate.confidence() >= enough)
                .toList();
        List<Quotation> all = shown(view, analysis, good, FOLDED);
        if (all.isEmpty()) {
            throw new IllegalStateException(
                    "no chosen sentence of snapshot " + view.snapshot() + " passed the verbatim check");
        }
        List<Answer.Figure> figures = Conflicts.figures(analysis, all, view.index());
        if (figures.size() > 1) {
            return frame -> Conflicts.answer(frame, all, figures, confidence);
        }
        List<Quotation> chosen = chooser.flatMap(
                        model -> model.choose(analysis.question().text(), all))
                .map(order -> order.stream().map(all::get).toList())
                .orElse(all);
        if (chosen.isEmpty()) {
            List<Quotation> nearest = all.subList(0, Math.min(NEAREST, all.size()));
            return frame -> new Answer.NotInArchive(frame, Declining.topic(List.of()), nearest, confidence);
        }
        List<Quotation> best = chosen.subList(0, Math.min(settings.quotations(), chosen.size()));
        return frame -> new Answer.Quoted(frame, best, confidence);
    }

    private List<Candidate> candidates(
            View view, Analysis analysis, @Nullable DateInterval days, @Nullable String speaker) {
        PassageFilter filter = new PassageFilter(
                days, analysis.question().askedOn(), analysis.question().source());
        int depth = speaker == null ? PASSAGES : PASSAGES_FOR_SPEAKER;
        List<Hit> hits = searcher.search(view, analysis.searchText(), filter, depth);
        Constraints constraints = new Constraints(speakers, days, speaker, analysis.reportingVerb());
        return ranker.rank(analysis, hits, constraints, view.index());
    }

    /** Nothing keeps to the constraints: says which one is at fault and what comes nearest without it. */
    private Draft declined(View view, Analysis analysis) {
        DateInterval days = analysis.understood().days();
        String speaker = analysis.speaker().orElse(null);
        if (days != null) {
            List<Candidate> otherDays = related(candidates(view, analysis, null, speaker));
            if (!otherDays.isEmpty()) {
                List<Quotation> nearest = shown(view, analysis, Declining.nearestDays(otherDays, days), NEAREST);
                Answer.Reason reason = Declining.day(speaker, days, nearest);
                return frame -> notInArchive(frame, reason, nearest);
            }
        }
        if (speaker != null) {
            Set<String> name = Set.copyOf(view.index().terms(speaker));
            List<Candidate> ofThem = related(candidates(view, analysis, days, null)).stream()
                    .filter(candidate -> !analysis.topic().isEmpty()
                            || view.index().terms(candidate.text()).stream().anyMatch(name::contains))
                    .toList();
            List<Quotation> nearest = shown(view, analysis, ofThem, NEAREST);
            return frame -> notInArchive(frame, Declining.speaker(speaker), nearest);
        }
        String source = analysis.question().source();
        Answer.Reason reason = source != null ? Declining.source(source) : Declining.topic(List.of());
        return frame -> notInArchive(frame, reason, List.of());
    }

    /** Those that have to do with the question at all: what has not is no help to somebody who looks for an answer. */
    private List<Candidate> related(List<Candidate> candidates) {
        return candidates.stream()
                .filter(candidate -> candidate.confidence() >= settings.minConfidence() * RELATED)
                .toList();
    }

    private static Answer notInArchive(Answer.Frame frame, Answer.Reason reason, List<Quotation> nearest) {
        return new Answer.NotInArchive(frame, reason, nearest, nearest.isEmpty() ? 0 : 0.05);
    }

    private List<Quotation> shown(View view, Analysis analysis, List<Candidate> candidates, int limit) {
        List<Quotation> made = candidates.stream()
                .map(candidate ->
                        quotations.of(candidate, analysis.speaker().orElse(null), analysis.topic(), view.index()))
                .toList();
        List<Quotation> folded = Folding.fold(made);
        return VerbatimCheck.verbatim(view, folded.subList(0, Math.min(limit, folded.size())));
    }
}
