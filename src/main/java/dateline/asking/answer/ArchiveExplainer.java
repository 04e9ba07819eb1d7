package dateline.asking.answer;

import dateline.archive.Archive;
import dateline.archive.View;
import dateline.archive.embedding.TextEncoder;
import dateline.asking.answer.EvidenceSearch.Limits;
import dateline.asking.answer.Readings.Found;
import dateline.asking.evidence.Candidate;
import dateline.asking.evidence.SentenceModel;
import dateline.asking.evidence.SentenceRanker;
import dateline.asking.question.Analysis;
import dateline.asking.question.Question;
import dateline.asking.search.Hit;
import dateline.asking.search.Searcher;
import dateline.reading.statement.SpeakerMatch;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes the steps of an answer one by one, in the reading of the question that it is answered in, and keeps what each of them
 * found. Thread-safe.
 */
public final class ArchiveExplainer implements Explainer {
    private final Archive archive;
    private final TextEncoder encoder;
    private final SentenceModel model;
    private final EvidenceSearch search;
    private final Readings readings;

    /**
     * An explainer.
     *
     * @param enough what is less likely to answer than this is no answer, 0 to 1
     */
    public ArchiveExplainer(
            Archive archive,
            TextEncoder encoder,
            Searcher searcher,
            SentenceModel model,
            SpeakerMatch speakers,
            double enough) {
        this.archive = archive;
        this.encoder = encoder;
        this.model = model;
        this.search = new EvidenceSearch(searcher, new SentenceRanker(encoder, model), speakers);
        this.readings = new Readings(search, enough);
    }

    @Override
    public Explanation explain(Question question) {
        List<Explanation.Step> steps = new ArrayList<>();
        try (View view = archive.acquire()) {
            long started = System.nanoTime();
            Analysis strictest = readings.strictest(view, question);
            started = step(steps, "reading the question", 0, started);
            encoder.question(strictest.searchText());
            started = step(steps, "encoding it", 0, started);
            Found found = found(view, strictest);
            started = step(steps, "settling how it is meant", 0, started);
            Analysis analysis = found.analysis();
            Limits limits = found.limits();
            List<Hit> passages = search.passages(view, analysis, limits);
            started = step(steps, "searching passages", passages.size(), started);
            List<Candidate> sentences = search.candidates(view, analysis, limits, passages);
            step(steps, "weighing sentences", sentences.size(), started);
            return new Explanation(
                    analysis.understood(),
                    analysis.searchText(),
                    steps,
                    passages,
                    sentences.stream()
                            .map(candidate ->
                                    new Explanation.Weighed(candidate, model.contributions(candidate.features())))
                            .toList());
        }
    }

    /** Where the answer would be to ask back, there is but the strictest reading to show. */
    private Found found(View view, Analysis strictest) {
        return strictest.choices().isEmpty()
                ? readings.answered(view, strictest)
                : new Found(strictest, Limits.of(strictest), List.of());
    }

    private static long step(List<Explanation.Step> steps, String name, int found, long started) {
        long now = System.nanoTime();
        steps.add(new Explanation.Step(name, Duration.ofNanos(now - started), found));
        return now;
    }
}
