package dateline.asking.timeline;

import dateline.archive.View;
import dateline.archive.index.PassageFilter;
import dateline.asking.answer.Answer.Reason;
import dateline.asking.answer.RespelledNames;
import dateline.asking.answer.UnknownNames;
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
import dateline.asking.question.QuestionAnalyzer;
import dateline.asking.search.Hit;
import dateline.asking.search.Searcher;
import dateline.asking.timeline.Timeline.Entry;
import dateline.reading.passage.DateBasis;
import dateline.reading.passage.Sentence;
import dateline.reading.passage.SentenceDate;
import dateline.reading.statement.SpeakerMatch;
import dateline.reading.time.DateInterval;
import dateline.reading.time.DaySet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a topic went on: the sentences of the best passages that are about it, each on the day that it tells of. A statement
 * stands on the day on which it was made or, where that is not known, on the day that it tells of; any other sentence on its
 * own day or, where that was only carried over from the sentences before it, on that of a clause of its own. Thread-safe.
 */
public final class Timelines {
    /** Passages whose sentences are looked at. */
    private static final int PASSAGES = 150;

    /** Sentences that are looked at, best first. */
    private static final int SENTENCES = 400;

    /** What lies somewhere within a longer span than this stands on no particular day. */
    private static final int LONGEST_SPAN = 31;

    private final SpeakerQuotes spoken;
    private final Searcher searcher;
    private final SentenceRanker ranker;
    private final SpeakerMatch speakers;
    private final Quotations quotations;
    private final double minConfidence;
    private final QuestionAnalyzer analyzer = new QuestionAnalyzer();

    /**
     * Timelines by these parts.
     *
     * @param spoken knows in which articles somebody speaks
     * @param minConfidence how likely a sentence must be about a topic if its words alone do not tell, 0 to 1
     */
    public Timelines(
            SpeakerQuotes spoken,
            Searcher searcher,
            SentenceRanker ranker,
            SpeakerMatch speakers,
            double minConfidence) {
        this.spoken = spoken;
        this.searcher = searcher;
        this.ranker = ranker;
        this.speakers = speakers;
        this.quotations = new Quotations(speakers);
        this.minConfidence = minConfidence;
    }

    /** What there is of a topic. */
    public sealed interface Result {
        /** Something on particular days. */
        record Dated(Timeline timeline) implements Result {}

        /**
         * Nothing on any particular day.
         *
         * @param near names of speakers that the archive knows and that may be meant; may be empty
         * @param undated how many sentences are about it, but on no known day
         */
        record Nothing(Reason reason, List<String> near, int undated) implements Result {
            public Nothing {
                near = List.copyOf(near);
            }
        }
    }

    /** The timeline of a topic; every word of it is checked. */
    public Result of(View view, TimelineQuery query) {
        Analysis analysis = RespelledNames.in(
                analyzer.analyze(
                        new Question(query.topic(), null, query.speaker(), query.from(), query.to(), null),
                        view.range().orElse(null)),
                view.index());
        List<String> unknown = UnknownNames.in(analysis, view.index());
        if (!unknown.isEmpty()) {
            return new Result.Nothing(Lacking.names(unknown), List.of(), 0);
        }
        String speaker = analysis.speaker().orElse(null);
        PassageFilter filter = new PassageFilter(analysis.understood().days(), null, null);
        if (speaker != null) {
            List<String> articles = spoken.articlesWith(view, speaker);
            if (articles.isEmpty()) {
                List<String> near = SpeakerQuotes.near(view, speaker);
                return new Result.Nothing(Lacking.speaker(speaker, near), near, 0);
            }
            filter = filter.of(Set.copyOf(articles));
        }
        List<Candidate> about = candidates(view, analysis, filter);
        List<Placed> placed = placed(about, filter.days());
        int undated = about.size() - placed.size();
        return placed.isEmpty()
                ? new Result.Nothing(Lacking.dated(speaker, filter.days(), undated), List.of(), undated)
                : new Result.Dated(timeline(view, query, analysis, placed, undated));
    }

    /** A sentence on the day on which it stands. */
    private record Placed(Candidate candidate, SentenceDate date) {}

    private List<Candidate> candidates(View view, Analysis analysis, PassageFilter filter) {
        String speaker = analysis.speaker().orElse(null);
        List<Hit> hits = searcher.search(view, analysis.searchText(), filter, PASSAGES);
        var constraints = new Constraints(speakers, filter.days(), DayRule.ONLY_THESE, speaker, null);
        return ranker.rank(analysis, hits, constraints, view.index(), SENTENCES).stream()
                .filter(candidate -> analysis.topic().isEmpty() || Relevance.isAbout(candidate, minConfidence))
                .filter(candidate -> speaker == null || candidate.fit().said())
                .toList();
    }

    private static List<Placed> placed(List<Candidate> about, @Nullable DaySet days) {
        return about.stream()
                .flatMap(candidate -> date(candidate, days).map(date -> new Placed(candidate, date)).stream())
                .toList();
    }

    /** The day on which a sentence stands; empty if none is known that is particular, and one of those asked for. */
    private static Optional<SentenceDate> date(Candidate candidate, @Nullable DaySet days) {
        Sentence sentence = candidate.sentence();
        SentenceDate own = sentence.date();
        boolean said =
                !Constraints.statementsIn(candidate.article(), sentence.span()).isEmpty();
        Stream<SentenceDate> clauses = candidate.fit().statement()
                ? Stream.of() // the day on which somebody whose words are asked for spoke, and no other
                : sentence.events().stream().flatMap(event -> event.date().stream());
        Stream<SentenceDate> inOrder = own.basis() == DateBasis.CARRIED && !said
                ? Stream.concat(clauses, Stream.of(own))
                : Stream.concat(Stream.of(own), clauses);
        return inOrder.filter(date -> isParticular(date.interval(), days)).findFirst();
    }

    private static boolean isParticular(@Nullable DateInterval known, @Nullable DaySet days) {
        return known != null && known.days() <= LONGEST_SPAN && (days == null || days.intersects(known));
    }

    private Timeline timeline(View view, TimelineQuery query, Analysis analysis, List<Placed> placed, int undated) {
        Map<Place, Double> strengths = new HashMap<>();
        List<Quotation> made = new ArrayList<>();
        for (Placed one : placed) {
            Candidate candidate = one.candidate();
            Quotation quotation = quotations.of(
                    candidate.article(),
                    candidate.sentence(),
                    one.date(),
                    analysis.speaker().orElse(null),
                    analysis.topic(),
                    view.index());
            made.add(quotation);
            strengths.put(Place.of(quotation), candidate.score());
        }
        List<Entry> entries = VerbatimCheck.verbatim(view, Folding.fold(made)).stream()
                .map(quotation -> new Entry(quotation, strength(quotation, strengths)))
                .toList();
        var figures = new DifferingFigures();
        List<Entry> chosen = Spreading.choose(entries, query.limit(), figures);
        return new Timeline(
                query.topic(),
                chosen,
                entries.size(),
                undated,
                figures.groups(chosen),
                analysis.understood().remarks());
    }

    /** That of its best copy: it was found by it. */
    private static double strength(Quotation quotation, Map<Place, Double> strengths) {
        return Stream.concat(
                        Stream.of(Place.of(quotation)),
                        quotation.copies().stream().map(copy -> new Place(copy.article(), copy.span())))
                .flatMap(place -> Optional.ofNullable(strengths.get(place)).stream())
                .mapToDouble(Double::doubleValue)
                .max()
                .orElseThrow();
    }
}
