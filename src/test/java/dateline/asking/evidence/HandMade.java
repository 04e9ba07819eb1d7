package dateline.asking.evidence;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/** A sentence model and features that no training made: what shares the question's words answers it. */
public final class HandMade {
    private static final SentenceModel.Weights NOTHING = new SentenceModel.Weights(0, 1, 0, 0, 0);

    /** Log odds that a question is about what the archive holds: near to certain. */
    static final double ON_TOPIC = 100;

    private HandMade() {}

    /** Goes by the words that a sentence has in common with the question, and by how near its word pieces are. */
    public static SentenceModel model() {
        Map<Feature, SentenceModel.Weights> weights = new EnumMap<>(Feature.class);
        weights.put(Feature.SENTENCE_COVERAGE, new SentenceModel.Weights(0, 1, 6, 0, 4));
        weights.put(Feature.WINDOW_COVERAGE, new SentenceModel.Weights(0, 1, 2, 0, 3));
        weights.put(Feature.SENTENCE_TOKENS, new SentenceModel.Weights(0, 1, 3, 0, 2));
        weights.put(Feature.KIND, new SentenceModel.Weights(0, 1, 1, 0, 1));
        return new SentenceModel(stored(-3, weights));
    }

    /** The weights given, and no others. */
    static SentenceModel.Stored stored(double bias, Map<Feature, SentenceModel.Weights> weights) {
        Map<Feature, SentenceModel.Weights> all = new EnumMap<>(Feature.class);
        for (Feature feature : Feature.values()) {
            all.put(feature, weights.getOrDefault(feature, NOTHING));
        }
        return new SentenceModel.Stored("by-hand", ON_TOPIC, bias, all);
    }

    /** Features that all have one value. */
    static Features all(double value) {
        double[] values = new double[Feature.values().length];
        Arrays.fill(values, value);
        return Features.of(values);
    }

    /** Features that are all 0 but one. */
    static Features only(Feature feature, double value) {
        double[] values = new double[Feature.values().length];
        values[feature.position()] = value;
        return Features.of(values);
    }
}
