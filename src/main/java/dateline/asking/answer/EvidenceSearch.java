package dateline.asking.answer;

import dateline.archive.View;
import dateline.archive.index.PassageFilter;
import dateline.asking.evidence.Candidate;
import dateline.asking.evidence.Constraints;
import dateline.asking.evidence.Folding;
import dateline.asking.evidence.Quotation;
import dateline.asking.evidence.Quotations;
import dateline.asking.evidence.SentenceRanker;
import dateline.asking.evidence.VerbatimCheck;
import dateline.asking.question.Analysis;
import dateline.asking.question.DayRule;
import dateline.asking.question.Question;
import dateline.asking.question.Understood;
import dateline.asking.search.Hit;
import dateline.asking.search.Searcher;
import dateline.reading.statement.Speaker;
import dateline.reading.statement.SpeakerMatch;
import dateline.reading.time.DaySet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the sentences that keep to given limits, and makes checked quotations of them. Thread-safe. */
final class EvidenceSearch {
    /** Passages whose sentences are looked at. */
    private static final int PASSAGES = 20;

    /** The same when only one speaker's statements count: they may be far down the list. */
    private static final int PASSAGES_FOR_SPEAKER = 60;

    private final Searcher searcher;
    private final SentenceRanker ranker;
    private final SpeakerMatch speakers;
    private final Quotations quotations;

    EvidenceSearch(Searcher searcher, SentenceRanker ranker, SpeakerMatch speakers) {
        this.searcher = searcher;
        this.ranker = ranker;
        this.speakers = speakers;
        this.quotations = new Quotations(speakers);
    }

    /**
     * What an answer must keep to; null: anything.
     *
     * @param rule how strictly to the days
     * @param told whom or what it must be told of, if nobody's words are asked for
     */
    record Limits(
            @Nullable DaySet days,
            DayRule rule,
            @Nullable String speaker,
            @Nullable String source,
            @Nullable Told told) {
        static final Limits NONE = new Limits(null, DayRule.ONLY_THESE, null, null, null);

        static Limits of(Analysis analysis) {
            return new Limits(
                    analysis.understood().days(),
                    analysis.dayRule(),
                    analysis.speaker().orElse(null),
                    analysis.understood().source(),
                    null);
        }

        Limits withDays(@Nullable DaySet others) {
            return new Limits(others, DayRule.ONLY_THESE, speaker, source, told);
        }

        Limits withoutSpeaker() {
            return new Limits(days, rule, null, source, told);
        }

        Limits toldOf(@Nullable Told them) {
            return new Limits(days, rule, speaker, source, them);
        }
    }

    /** The sentences that keep to the limits, best first. */
    List<Candidate> candidates(View view, Analysis analysis, Limits limits) {
        return candidates(view, analysis, limits, passages(view, analysis, limits));
    }

    /** The passages that may hold such sentences, best first. */
    List<Hit> passages(View view, Analysis analysis, Limits limits) {
        PassageFilter filter =
                new PassageFilter(daysToFilter(limits), analysis.question().askedOn(), limits.source());
        int depth = limits.speaker() == null ? PASSAGES : PASSAGES_FOR_SPEAKER;
        return searcher.search(view, analysis.searchText(), filter, depth);
    }

    /** Days that passages must be of; those that only rule some of their sentences out are no filter. */
    private static @Nullable DaySet daysToFilter(Limits limits) {
        return switch (limits.rule()) {
            case ONLY_THESE -> limits.days();
            case NOT_OTHERS, AS_NEWS -> null;
        };
    }

    /** The sentences of given passages that keep to the limits, best first. */
    List<Candidate> candidates(View view, Analysis analysis, Limits limits, List<Hit> passages) {
        Constraints constraints =
                new Constraints(speakers, limits.days(), limits.rule(), limits.speaker(), analysis.reportingVerb());
        Told told = limits.told();
        List<Candidate> ranked = ranker.rank(analysis, passages, constraints, view.index()).stream()
                .filter(candidate -> told == null || told.fits(candidate, view.index()))
                .toList();
        return AskedWeekday.preferred(analysis, ranked);
    }

    /** Whether the archive holds anything of an outlet. */
    boolean holdsSource(View view, Analysis analysis, String source) {
        PassageFilter filter = new PassageFilter(null, null, source);
        return !searcher.search(view, analysis.searchText(), filter, 1).isEmpty();
    }

    /** Whether the archive holds anything about any of the days. */
    boolean holds(View view, Analysis analysis, DaySet days) {
        Question question = analysis.question();
        return view.index().holds(new PassageFilter(days, question.askedOn(), question.source()));
    }

    /** The organisation whose words are asked for, by its name in the question; empty if a person's are, or anybody's. */
    Optional<String> organisation(Analysis analysis, List<Candidate> candidates) {
        List<Speaker> found = candidates.stream()
                .flatMap(candidate ->
                        Constraints.statementsIn(
                                candidate.article(), candidate.sentence().span())
                                .stream())
                .flatMap(statement -> Optional.ofNullable(statement.speaker()).stream())
                .toList();
        return analysis.speaker().flatMap(asked -> speakers.organisation(asked, found));
    }

    /** Quotations of the sentences, in order; copies folded, every word checked. */
    List<Quotation> quotations(View view, Analysis analysis, List<Candidate> candidates, int limit) {
        // The name stands out as well: a question for all that somebody said has nothing else that could.
        List<String> highlighted = Stream.concat(analysis.topic().stream(), analysis.speaker().stream())
                .toList();
        List<Quotation> made = candidates.stream()
                .map(candidate -> quotations.of(
                        candidate,
                        analysis.speaker().orElse(null),
                        analysis.understood().kind() == Understood.Kind.WHY,
                        highlighted,
                        view.index()))
                .toList();
        List<Quotation> folded = Folding.fold(made);
        return VerbatimCheck.verbatim(view, folded.subList(0, Math.min(limit, folded.size())));
    }
}
