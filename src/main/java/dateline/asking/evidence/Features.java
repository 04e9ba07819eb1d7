package dateline.asking.evidence;

import java.util.Arrays;

/** The values of all {@link Feature}s for one sentence. Immutable. */
public final class Features {
    private final double[] values;

    private Features(double[] values) {
        this.values = values;
    }

    /** One value for each feature, in their order. */
    public static Features of(double... values) {
        if (values.length != Feature.values().length) {
            throw new IllegalArgumentException(
                    "expected " + Feature.values().length + " features, found " + values.length);
        }
        return new Features(values.clone());
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
