package dateline.eval.training;

import java.util.Arrays;
import java.util.Random;

/** The few matrix operations that training needs; row-major, loops that the compiler can vectorise. Stateless. */
final class Matrices {
    private Matrices() {}

    /** {@code out = a · b}, with {@code a} of {@code rows × inner} and {@code b} of {@code inner × columns}. */
    static void multiply(float[] a, float[] b, float[] out, int rows, int inner, int columns) {
        Arrays.fill(out, 0, rows * columns, 0);
        int row = 0;
        for (; row + 3 < rows; row += 4) {
            for (int k = 0; k < inner; k++) {
                float a0 = a[row * inner + k];
                float a1 = a[(row + 1) * inner + k];
                float a2 = a[(row + 2) * inner + k];
                float a3 = a[(row + 3) * inner + k];
                addFour(b, k * columns, out, row * columns, columns, a0, a1, a2, a3);
            }
        }
        for (; row < rows; row++) {
            for (int k = 0; k < inner; k++) {
                addScaled(b, k * columns, out, row * columns, columns, a[row * inner + k]);
            }
        }
    }

    private static void addFour(
            float[] b, int from, float[] out, int at, int columns, float a0, float a1, float a2, float a3) {
        int at1 = at + columns;
        int at2 = at1 + columns;
        int at3 = at2 + columns;
        for (int j = 0; j < columns; j++) {
            float value = b[from + j];
            out[at + j] += a0 * value;
            out[at1 + j] += a1 * value;
            out[at2 + j] += a2 * value;
            out[at3 + j] += a3 * value;
        }
    }

    /** {@code out += factor · row}. */
    static void addScaled(float[] values, int from, float[] out, int at, int length, float factor) {
        for (int j = 0; j < length; j++) {
            out[at + j] += factor * values[from + j];
        }
    }

    /** Scales each row to length 1; returns what the lengths were. */
    static float[] normalise(float[] rows, int count, int length) {
        float[] lengths = new float[count];
        for (int row = 0; row < count; row++) {
            double sum = 1e-12;
            for (int j = row * length; j < (row + 1) * length; j++) {
                sum += (double) rows[j] * rows[j];
            }
            lengths[row] = (float) Math.sqrt(sum);
            float scale = 1 / lengths[row];
            for (int j = row * length; j < (row + 1) * length; j++) {
                rows[j] *= scale;
            }
        }
        return lengths;
    }

    /**
     * The directions in which rows vary most (principal components, not centred), by orthogonal iteration (G. Golub and C.
     * Van Loan, Matrix Computations, 7.3.2).
     *
     * @return {@code length} rows of {@code directions} values; its columns have length 1
     */
    static float[] principal(float[] rows, int count, int length, int directions, int rounds) {
        double[] second = new double[length * length];
        for (int row = 0; row < count; row++) {
            for (int i = 0; i < length; i++) {
                double value = rows[row * length + i];
                for (int j = 0; j < length; j++) {
                    second[i * length + j] += value * rows[row * length + j];
                }
            }
        }
        Random random = new Random(7);
        double[] basis = new double[directions * length]; // by rows here
        for (int i = 0; i < basis.length; i++) {
            basis[i] = random.nextGaussian();
        }
        orthogonalise(basis, directions, length);
        for (int round = 0; round < rounds; round++) {
            double[] next = new double[basis.length];
            for (int d = 0; d < directions; d++) {
                for (int i = 0; i < length; i++) {
                    double value = basis[d * length + i];
                    for (int j = 0; j < length; j++) {
                        next[d * length + j] += value * second[i * length + j];
                    }
                }
            }
            basis = next;
            orthogonalise(basis, directions, length);
        }
        float[] columns = new float[length * directions];
        for (int d = 0; d < directions; d++) {
            for (int i = 0; i < length; i++) {
                columns[i * directions + d] = (float) basis[d * length + i];
            }
        }
        return columns;
    }

    private static void orthogonalise(double[] rows, int count, int length) {
        for (int row = 0; row < count; row++) {
            for (int before = 0; before < row; before++) {
                double dot = 0;
                for (int i = 0; i < length; i++) {
                    dot += rows[row * length + i] * rows[before * length + i];
                }
                for (int i = 0; i < length; i++) {
                    rows[row * length + i] -= dot * rows[before * length + i];
                }
            }
            double sum = 1e-30;
            for (int i = 0; i < length; i++) {
                sum += rows[row * length + i] * rows[row * length + i];
            }
            for (int i = 0; i < length; i++) {
                rows[row * length + i] /= Math.sqrt(sum);
            }
        }
    }
}
