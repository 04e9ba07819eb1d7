package dateline.asking.answer;

import dateline.archive.View;
import dateline.asking.answer.EvidenceSearch.Limits;
import dateline.asking.evidence.Candidate;
import dateline.asking.question.Analysis;
import dateline.asking.question.Question;
import dateline.asking.question.QuestionAnalyzer;
import java.util.List;

/**
 * How a question is meant, where it can be meant in several ways: as strictly as it can be, unless the archive answers it as
 * it can be meant as well. A year may be one to keep to or a word of the topic; "what did Darwin propose" may ask for his
 * words, or for what is told of him if he is never quoted. Thread-safe.
 */
final class Readings {
    private final EvidenceSearch search;
    private final OpenDays openDays;
    private final double enough;
    private final QuestionAnalyzer analyzer = new QuestionAnalyzer();

    /**
     * Readings of questions.
     *
     * @param enough what is less likely to answer than this is no answer
     */
    Readings(EvidenceSearch search, double enough) {
        this.search = search;
        this.openDays = new OpenDays(search);
        this.enough = enough;
    }

    /** A reading and what keeps to it, best first. */
    record Found(Analysis analysis, Limits limits, List<Candidate> candidates) {
        double confidence() {
            return candidates.isEmpty() ? 0 : candidates.getFirst().confidence();
        }
    }

    /** The question read as strictly as it can be. */
    Analysis strictest(View view, Question question) {
        return settled(view, analyzer.analyze(question, view.range().orElse(null)));
    }

    /**
     * The reading that the question is answered in, with what keeps to it. An outlet whose words are asked for is a source
     * unless it is quoted.
     *
     * @param strictest as {@link #strictest} gives it; its days are settled
     */
    Found answered(View view, Analysis strictest) {
        Limits limits = Limits.of(strictest);
        List<Candidate> candidates = search.candidates(view, strictest, limits);
        String speaker = limits.speaker();
        boolean isOutlet = candidates.isEmpty()
                && speaker != null
                && limits.source() == null
                && search.holdsSource(view, strictest, speaker);
        return isOutlet
                ? answered(view, strictest.withSpeakerAsSource())
                : likeliest(view, new Found(strictest, limits, candidates));
    }

    /** The likeliest to be answered; the strictest where no other is likely enough, or it names somebody who is answered. */
    private Found likeliest(View view, Found strictest) {
        boolean spoken = strictest.analysis().speaker().isPresent();
        if (spoken && strictest.confidence() >= enough) {
            return strictest;
        }
        Found best = strictest;
        for (Analysis other :
                analyzer.otherwise(strictest.analysis(), view.range().orElse(null))) {
            Found found = found(view, settled(view, other), strictest.analysis());
            boolean better = found.confidence() >= enough && found.confidence() > best.confidence();
            best = better ? found : best;
        }
        return best;
    }

    private Found found(View view, Analysis analysis, Analysis strictest) {
        Limits limits = Limits.of(analysis)
                .toldOf(strictest
                        .speaker()
                        .map(name -> new Told(name, strictest.reportingVerb()))
                        .orElse(null));
        List<Candidate> candidates = UnknownNames.in(analysis, view.index()).isEmpty()
                ? search.candidates(view, analysis, limits)
                : List.of();
        return new Found(analysis, limits, candidates);
    }

    private Analysis settled(View view, Analysis analysis) {
        return RespelledNames.in(openDays.settled(view, analysis), view.index());
    }
}
