package dateline.eval.training;

import dateline.asking.evidence.Feature;
import dateline.asking.evidence.Features;
import dateline.asking.evidence.SentenceModel;
import java.util.List;

/**
 * Mean and deviation of each feature, by position.
 *
 * @param deviation positive
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Scale(double[] mean, double[] deviation) {
    private static final double LEAST = 1e-6;

    static Scale of(List<Features> all) {
        int size = Feature.values().length;
        double[] mean = new double[size];
        double[] square = new double[size];
        for (Features features : all) {
            double[] values = features.toArray();
            for (int i = 0; i < size; i++) {
                mean[i] += values[i] / all.size();
                square[i] += values[i] * values[i] / all.size();
            }
        }
        double[] deviation = new double[size];
        for (int i = 0; i < size; i++) {
            deviation[i] = Math.sqrt(Math.max(0, square[i] - mean[i] * mean[i])) + LEAST;
        }
        return new Scale(mean, deviation);
    }

    /** The same, but for the features that only ordered sentences have: of those that come first. */
    Scale forStanding(List<Features> firsts) {
        Scale own = of(firsts);
        double[] newMean = mean.clone();
        double[] newDeviation = deviation.clone();
        for (Feature feature : Feature.values()) {
            if (!feature.ordersSentences()) {
                newMean[feature.position()] = own.mean[feature.position()];
                newDeviation[feature.position()] = own.deviation[feature.position()];
            }
        }
        return new Scale(newMean, newDeviation);
    }

    double[] standard(Features features) {
        double[] values = features.toArray();
        for (int i = 0; i < values.length; i++) {
            values[i] = Math.clamp(
                    (values[i] - mean[i]) / deviation[i],
                    -SentenceModel.MOST_DEVIATIONS,
                    SentenceModel.MOST_DEVIATIONS);
        }
        return values;
    }

    double sum(double[] weights, Features features) {
        return dot(weights, standard(features));
    }

    /** Over the values; further weights are left. */
    static double dot(double[] weights, double[] values) {
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            sum += weights[i] * values[i];
        }
        return sum;
    }
}
