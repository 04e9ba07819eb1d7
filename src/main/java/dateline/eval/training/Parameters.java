package dateline.eval.training;

import java.util.Arrays;

/**
 * What is learned of a projection; also its gradient, in the same form.
 *
 * @param passage {@code inputs} rows of {@code outputs} values
 * @param question the same for questions
 * @param weight {@code inputs} values
 * @param scales of the sentence's and of the passage's score
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Parameters(float[] passage, float[] question, float[] weight, float[] scales) {
    static Parameters zero(int inputs, int outputs) {
        return new Parameters(
                new float[inputs * outputs], new float[inputs * outputs], new float[inputs], new float[2]);
    }

    void clear() {
        for (float[] part : parts()) {
            Arrays.fill(part, 0);
        }
    }

    void add(Parameters other) {
        float[][] own = parts();
        float[][] others = other.parts();
        for (int p = 0; p < own.length; p++) {
            for (int i = 0; i < own[p].length; i++) {
                own[p][i] += others[p][i];
            }
        }
    }

    float[][] parts() {
        return new float[][] {passage, question, weight, scales};
    }
}
