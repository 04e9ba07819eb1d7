package dateline.asking.evidence;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dateline.archive.embedding.EncoderName;
import dateline.text.DatelineException;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Linear models over standardised {@link Feature}s, trained by {@code dateline train}: one orders sentences (listwise softmax
 * loss; Z. Cao and others, "Learning to rank", ICML 2007), two say by logistic regression how likely the first of them answers.
 * Two, because a question that the archive knows nothing of and one that it nearly answers are told by different signs.
 * Immutable and thread-safe.
 */
public final class SentenceModel {
    /** A standardised value is cut to so many deviations. */
    public static final double MOST_DEVIATIONS = 4;

    private static final JsonMapper JSON = new JsonMapper();

    private final double[] mean;
    private final double[] deviation;
    private final double[] order;
    private final double[] topic;
    private final double[] answer;
    private final double topicBias;
    private final double answerBias;

    /**
     * A feature as the file has it.
     *
     * @param order its weight in the order
     * @param topic its weight in the probability that the archive holds anything on the question
     * @param answer its weight in the probability that, if so, the sentence answers
     */
    public record Weights(double mean, double deviation, double order, double topic, double answer) {}

    /**
     * The file: weights by feature, and the biases of the probabilities.
     *
     * @param encoder the encoder, and its projection, that it was trained with
     */
    public record Stored(String encoder, double topicBias, double answerBias, Map<Feature, Weights> features) {
        public Stored {
            features = Map.copyOf(features);
        }
    }

    /**
     * A model of stored weights.
     *
     * @throws DatelineException if a feature has no weights
     */
    public SentenceModel(Stored stored) {
        int size = Feature.values().length;
        mean = new double[size];
        deviation = new double[size];
        order = new double[size];
        topic = new double[size];
        answer = new double[size];
        topicBias = stored.topicBias();
        answerBias = stored.answerBias();
        Map<Feature, Weights> weights = new EnumMap<>(stored.features());
        for (Feature feature : Feature.values()) {
            Weights own = weights.get(feature);
            if (own == null) {
                throw new DatelineException("expected weights for every feature of a sentence, found none for "
                        + feature + "; train again by: dateline train");
            }
            mean[feature.position()] = own.mean();
            deviation[feature.position()] = own.deviation();
            order[feature.position()] = own.order();
            topic[feature.position()] = own.topic();
            answer[feature.position()] = own.answer();
        }
    }

    /**
     * The model that is shipped for an encoder.
     *
     * @param encoder its name, projection included
     * @throws DatelineException if there is none, or it was trained with another projection
     */
    public static SentenceModel shipped(String encoder) {
        String name = "/dateline/ranking/" + EncoderName.parse(encoder).resource() + ".ranker.json";
        try (InputStream in = SentenceModel.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new DatelineException("expected the ranker " + name
                        + " on the class path, found nothing; train one by: dateline train");
            }
            Stored stored = JSON.readValue(in, Stored.class);
            if (!stored.encoder().equals(encoder)) {
                throw new DatelineException(name + ": expected a ranker trained with " + encoder
                        + ", found one trained with " + stored.encoder() + "; train again by: dateline train");
            }
            return new SentenceModel(stored);
        } catch (IOException e) {
            throw new DatelineException("expected a readable ranker " + name + ", found " + e, e);
        }
    }

    /** The higher, the better a sentence answers; comparable within one question. */
    public double score(Features features) {
        return sum(order, features);
    }

    /** What each feature adds to the score, of either sign; those that add nothing are left out. */
    public Map<Feature, Double> contributions(Features features) {
        Map<Feature, Double> contributions = new EnumMap<>(Feature.class);
        for (Feature feature : Feature.values()) {
            int i = feature.position();
            double added = order[i] * standard(features, feature);
            if (Math.abs(added) > 0) {
                contributions.put(feature, added);
            }
        }
        return contributions;
    }

    /**
     * How likely the sentence answers, 0 to 1: that the archive holds anything on the question, and that, if so, this is it.
     *
     * @param standing with the sentence's place in the order
     * @param bonus log odds that are added to both for what the features do not know
     */
    public double probability(Features standing, double bonus) {
        return logistic(topicBias + sum(topic, standing) + bonus)
                * logistic(answerBias + sum(answer, standing) + bonus);
    }

    /** Log odds as a probability. */
    public static double logistic(double logOdds) {
        return 1 / (1 + Math.exp(-logOdds));
    }

    /** What training saw hardly ever counts no more than the rarest that it did see. */
    private double standard(Features features, Feature feature) {
        int i = feature.position();
        return Math.clamp((features.get(feature) - mean[i]) / deviation[i], -MOST_DEVIATIONS, MOST_DEVIATIONS);
    }

    private double sum(double[] weights, Features features) {
        double sum = 0;
        for (Feature feature : List.of(Feature.values())) {
            int i = feature.position();
            sum += weights[i] * standard(features, feature);
        }
        return sum;
    }
}
