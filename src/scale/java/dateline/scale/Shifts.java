package dateline.scale;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Moves vectors along differences between real neighbours, in the space around their mean and at the same distance from it:
 * so the new ones stay where real ones lie, and are about as near to one another.
 */
final class Shifts {
    private static final int PAIRS = 1000;
    private static final int LOOKED_AT = 4000;
    private static final int NEIGHBOURS = 10;

    /** How many differences are added, with signs at random. */
    private static final int ADDED = 3;

    /** Length of a shift in differences: chosen so that the nearest neighbours of 200,000 are as near as real ones. */
    static final double LENGTH = 0.6;

    private final double length;

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Near(float[] vector, double cosine) {}

    private final float[] mean;
    private final List<float[]> differences = new ArrayList<>();

    Shifts(List<float[]> vectors, double length) {
        this.length = length;
        this.mean = new float[vectors.getFirst().length];
        vectors.forEach(vector -> add(mean, vector, 1.0 / vectors.size()));
        var random = new SplittableRandom(1);
        for (int i = 0; i < PAIRS; i++) {
            float[] one = vectors.get(random.nextInt(vectors.size()));
            List<Near> near = random.ints(LOOKED_AT, 0, vectors.size())
                    .mapToObj(vectors::get)
                    .map(other -> new Near(other, dot(one, other)))
                    .sorted(Comparator.comparingDouble(Near::cosine).reversed())
                    .limit(NEIGHBOURS)
                    .toList();
            float[] difference = near.get(random.nextInt(NEIGHBOURS)).vector().clone();
            add(difference, one, -1);
            if (dot(difference, difference) > 1e-3) {
                differences.add(difference);
            }
        }
    }

    /** A new unit vector near another. */
    float[] of(float[] vector, SplittableRandom random) {
        float[] moved = vector.clone();
        add(moved, mean, -1);
        double size = Math.sqrt(dot(moved, moved));
        // Some are nearly copies and some are far, as among real ones.
        double step = length * Math.exp(0.5 * (random.nextDouble() + random.nextDouble() - 1)) / Math.sqrt(ADDED);
        for (int i = 0; i < ADDED; i++) {
            float[] difference = differences.get(random.nextInt(differences.size()));
            add(moved, difference, random.nextBoolean() ? step : -step);
        }
        double now = Math.sqrt(dot(moved, moved));
        float[] result = mean.clone();
        add(result, moved, size / now);
        double scale = 1 / Math.sqrt(dot(result, result));
        for (int i = 0; i < result.length; i++) {
            result[i] *= (float) scale;
        }
        return result;
    }

    private static void add(float[] to, float[] other, double factor) {
        for (int i = 0; i < to.length; i++) {
            to[i] += (float) (factor * other[i]);
        }
    }

    static double dot(float[] a, float[] b) {
        float sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
