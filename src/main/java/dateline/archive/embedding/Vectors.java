package dateline.archive.embedding;

/** Arithmetic on rows of floats; loops that the compiler can vectorise. Stateless. */
public final class Vectors {
    /** Below this a vector has no direction. */
    private static final double TINY = 1e-12;

    private Vectors() {}

    /** Dot product of two rows of {@code length} values. */
    public static float dot(float[] a, int fromA, float[] b, int fromB, int length) {
        float s0 = 0;
        float s1 = 0;
        float s2 = 0;
        float s3 = 0;
        int i = 0;
        for (; i + 3 < length; i += 4) {
            s0 += a[fromA + i] * b[fromB + i];
            s1 += a[fromA + i + 1] * b[fromB + i + 1];
            s2 += a[fromA + i + 2] * b[fromB + i + 2];
            s3 += a[fromA + i + 3] * b[fromB + i + 3];
        }
        for (; i < length; i++) {
            s0 += a[fromA + i] * b[fromB + i];
        }
        return s0 + s1 + (s2 + s3);
    }

    /** {@code to += factor · from}, for rows of {@code length} values. */
    public static void addScaled(float[] from, int start, float[] to, int at, int length, float factor) {
        for (int i = 0; i < length; i++) {
            to[at + i] += factor * from[start + i];
        }
    }

    /** Copies a row, scaled to length 1; a row without direction stays as it is. */
    static void copyUnit(float[] from, int start, float[] to, int at, int length) {
        double sum = 0;
        for (int i = 0; i < length; i++) {
            sum += (double) from[start + i] * from[start + i];
        }
        float scale = sum < TINY ? 1 : (float) (1 / Math.sqrt(sum));
        for (int i = 0; i < length; i++) {
            to[at + i] = from[start + i] * scale;
        }
    }
}
