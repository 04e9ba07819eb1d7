package dateline.asking.evidence;

import dateline.archive.embedding.TextEncoder;
import dateline.archive.index.PassageIndex;
import dateline.asking.question.Analysis;
import dateline.asking.search.Hit;
import dateline.reading.passage.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Chooses the sentences of the best passages that answer a question. Thread-safe.
 *
 * <p>All sentences of the passages are scored by their words; the best {@value #ENCODED} of them go through the encoder,
 * which costs some milliseconds each when they are new, and are ordered by {@link Confidence}.
 */
public final class SentenceRanker {
    private static final int ENCODED = 24;

    private static final Comparator<Candidate> BEST_FIRST = Comparator.comparingDouble(Candidate::confidence)
            .reversed()
            .thenComparing(candidate -> candidate.article().article().id())
            .thenComparing(candidate -> candidate.sentence().span());

    private final TextEncoder encoder;
    private final SentenceVectors vectors;

    public SentenceRanker(TextEncoder encoder) {
        this.encoder = encoder;
        this.vectors = new SentenceVectors(encoder);
    }

    private record Draft(
            Hit hit, Sentence sentence, Constraints.Fit fit, double coverage, double passageCoverage, double worth) {}

    /**
     * The sentences that keep to the constraints.
     *
     * @param hits best first
     * @return best first, at most {@value #ENCODED}; equal ones by article, then place
     */
    public List<Candidate> rank(Analysis analysis, List<Hit> hits, Constraints constraints, PassageIndex index) {
        Topic topic = Topic.of(analysis.topic(), index);
        List<Draft> drafts = new ArrayList<>();
        for (int rank = 0; rank < hits.size(); rank++) {
            drafts.addAll(drafts(hits.get(rank), rank, topic, constraints, index));
        }
        List<Draft> best = drafts.stream()
                .sorted(Comparator.comparingDouble(Draft::worth)
                        .reversed()
                        .thenComparing(draft -> draft.hit().article().article().id())
                        .thenComparing(draft -> draft.sentence().span()))
                .limit(ENCODED)
                .toList();
        return candidates(analysis, best, topic);
    }

    private static List<Draft> drafts(Hit hit, int rank, Topic topic, Constraints constraints, PassageIndex index) {
        String text = hit.article().article().text();
        List<Sentence> sentences = hit.article().sentencesOf(hit.passage());
        List<Set<String>> terms = sentences.stream()
                .map(sentence ->
                        (Set<String>) new HashSet<>(index.terms(sentence.span().of(text))))
                .toList();
        Set<String> around = new HashSet<>();
        terms.forEach(around::addAll);
        Optional.ofNullable(hit.article().article().title()).ifPresent(title -> around.addAll(index.terms(title)));
        double passageCoverage = topic.coverage(around);
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            Set<String> own = terms.get(i);
            constraints.fit(hit.article(), sentence).ifPresent(fit -> {
                double coverage = fit.statement()
                        ? StatementTopic.coverage(topic, hit.article(), sentence, own, index)
                        : topic.coverage(own);
                double worth = coverage + passageCoverage / 2 + (fit.statement() ? 1 : 0) + 1.0 / (rank + 2);
                drafts.add(new Draft(hit, sentence, fit, coverage, Math.max(coverage, passageCoverage), worth));
            });
        }
        return drafts;
    }

    private List<Candidate> candidates(Analysis analysis, List<Draft> drafts, Topic topic) {
        if (drafts.isEmpty()) {
            return List.of();
        }
        float[] question = encoder.encode(List.of(analysis.searchText())).getFirst();
        List<float[]> encoded = vectors.of(drafts.stream()
                .map(draft -> draft.sentence()
                        .span()
                        .of(draft.hit().article().article().text()))
                .toList());
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            String text =
                    draft.sentence().span().of(draft.hit().article().article().text());
            Features features = new Features(
                    SentenceVectors.cosine(question, encoded.get(i)),
                    draft.hit().cosine(),
                    draft.coverage(),
                    draft.passageCoverage(),
                    ExpectedKind.fits(analysis, text) ? 1 : 0,
                    draft.fit().statement() ? 1 : 0);
            candidates.add(new Candidate(
                    draft.hit().article(),
                    draft.sentence(),
                    draft.fit(),
                    features,
                    Confidence.of(features, topic.isEmpty(), draft.fit())));
        }
        candidates.sort(BEST_FIRST);
        return candidates;
    }
}
