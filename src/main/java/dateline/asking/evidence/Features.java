package dateline.asking.evidence;

import java.util.Arrays;

/** The values of all {@link Feature}s for one sentence. Immutable. */
public final class Features {
    private static final int SIZE = Feature.values().length;

    private final double[] values;

    private Features(double[] values) {
        this.values = values;
    }

    /** Values to be filled in; what is not stays 0. Not thread-safe. */
    static final class Builder {
        private final double[] values;

        Builder() {
            this(new double[SIZE]);
        }

        private Builder(double[] values) {
            this.values = values;
        }

        Builder set(Feature feature, double value) {
            values[feature.position()] = value;
            return this;
        }

        Builder set(Feature feature, boolean value) {
            return set(feature, value ? 1 : 0);
        }

        Features build() {
            return new Features(values.clone());
        }
    }

    /** One value for each feature, in their order. */
    public static Features of(double... values) {
        if (values.length != SIZE) {
            throw new IllegalArgumentException("expected " + SIZE + " features, found " + values.length);
        }
        return new Features(values.clone());
    }

    /** The same with a sentence's place in the order. */
    public Features standing(double score, double lead, double share) {
        return new Builder(values.clone())
                .set(Feature.SCORE, score)
                .set(Feature.LEAD, lead)
                .set(Feature.SHARE, share)
                .build();
    }

    public double get(Feature feature) {
        return values[feature.position()];
    }

    /** A copy, in the features' order. */
    public double[] toArray() {
        return values.clone();
    }

    @Override
    public String toString() {
        return Arrays.toString(values);
    }
}
