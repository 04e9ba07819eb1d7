package dateline.asking.timeline;

import dateline.asking.evidence.Candidate;
import dateline.asking.evidence.Feature;
import dateline.asking.evidence.Features;

/**
 * Whether a sentence is about a topic, and not just found because nothing is nearer. The topic's words, weighted by rarity,
 * must stand in it or near it; or the ranker of answers finds it likely enough and it is the sentence itself that is near.
 * Stateless.
 */
final class Relevance {
    /** Shares of the topic in the sentence, with its neighbours, and in its passage with the title. */
    private static final double SENTENCE = 0.5;

    private static final double WINDOW = 0.3;
    private static final double PASSAGE = 0.2;

    /** What the neighbourhood alone, were it full of the topic, would give: a sentence must have more. */
    private static final double ENOUGH = WINDOW + PASSAGE;

    /** Share of the topic that a passage with its title must have, unless the ranker knows better: half of it is another topic. */
    private static final double PASSAGE_AT_LEAST = 0.7;

    private Relevance() {}

    /**
     * Whether a sentence is about the topic that it was ranked by.
     *
     * @param minConfidence how likely it must be if its words alone do not tell, 0 to 1
     */
    static boolean isAbout(Candidate candidate, double minConfidence) {
        Features features = candidate.features();
        double covered = SENTENCE * features.get(Feature.SENTENCE_COVERAGE)
                + WINDOW * features.get(Feature.WINDOW_COVERAGE)
                + PASSAGE * features.get(Feature.PASSAGE_COVERAGE);
        boolean wholeTopic = features.get(Feature.PASSAGE_COVERAGE) >= PASSAGE_AT_LEAST;
        return (wholeTopic && covered > ENOUGH) || (candidate.confidence() >= minConfidence && isItself(features));
    }

    /** Whether the sentence is nearer to the topic than those beside it: else they may be why it was found. */
    static boolean isItself(Features features) {
        double own = features.get(Feature.SENTENCE_TOKENS);
        return own >= features.get(Feature.BEFORE_TOKENS) && own >= features.get(Feature.AFTER_TOKENS);
    }
}
