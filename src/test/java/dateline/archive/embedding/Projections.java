package dateline.archive.embedding;

import java.util.Random;

/** Projections that no training made. */
public final class Projections {
    private Projections() {}

    /** A map of 384 dimensions to fewer at random, the same for passages and questions: angles stay about as they are. */
    public static Projection random(EncoderModel model, int outputs) {
        int inputs = 384;
        var random = new Random(7);
        float[] matrix = new float[inputs * outputs];
        for (int i = 0; i < matrix.length; i++) {
            matrix[i] = (float) (random.nextGaussian() / Math.sqrt(outputs));
        }
        return Projection.of(model, outputs, matrix, matrix.clone(), new float[inputs]);
    }
}
