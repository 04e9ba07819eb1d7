package dateline.archive.embedding;

import dateline.text.DatelineException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * A learned linear map from a model's states of word pieces to fewer dimensions in which a question's pieces lie near those
 * that answer it: one matrix for passages, one for questions, and a vector that says how much a question's piece counts.
 * Late interaction is from O. Khattab and M. Zaharia, "ColBERT", SIGIR 2020; here the model stays as it is and only the map
 * is trained, by {@code dateline train}. Immutable.
 *
 * <p>The file: the model's name, sizes, then each matrix by rows (one an output dimension) as a scale and signed bytes.
 */
public final class Projection {
    private static final int MAGIC = 0x44_4c_50_31; // "DLP1"

    /** A fourth of what floats of 16 bits take; an error of about a tenth of a row, which an average over pieces evens out. */
    private static final TokenVectors.Bits KEPT = TokenVectors.Bits.FOUR;

    private static final int HASH_LENGTH = 12;

    /** Bounds how far one piece can outweigh another. */
    private static final float MAX_FACTOR_EXPONENT = 3;

    private final String model;
    private final byte[] file;
    private final int inputs;
    private final int outputs;
    private final float[][] passage;
    private final float[][] question;
    private final float[] weight;

    private Projection(
            String model, byte[] file, int inputs, int outputs, float[] passage, float[] question, float[] weight) {
        this.model = model;
        this.file = file;
        this.inputs = inputs;
        this.outputs = outputs;
        this.passage = byInput(passage);
        this.question = byInput(question);
        this.weight = weight;
    }

    /**
     * The map as it would be read from its file: rounded to bytes.
     *
     * @param passage {@code outputs} rows of {@code inputs} values
     * @param question the same for questions
     * @param weight {@code inputs} values
     */
    public static Projection of(EncoderModel model, int outputs, float[] passage, float[] question, float[] weight) {
        return read(bytes(model, weight.length, outputs, passage, question, weight), "memory");
    }

    private static byte[] bytes(
            EncoderModel model, int inputs, int outputs, float[] passage, float[] question, float[] weight) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeInt(MAGIC);
            out.writeUTF(model.resource());
            out.writeShort(inputs);
            out.writeShort(outputs);
            for (float[] matrix : List.of(passage, question, weight)) {
                for (int from = 0; from < matrix.length; from += inputs) {
                    writeRow(out, matrix, from, inputs);
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException("memory cannot fail to be written", e);
        }
        return bytes.toByteArray();
    }

    private static void writeRow(DataOutputStream out, float[] matrix, int from, int length) throws IOException {
        float largest = 1e-9f;
        for (int i = from; i < from + length; i++) {
            largest = Math.max(largest, Math.abs(matrix[i]));
        }
        out.writeFloat(largest / 127);
        for (int i = from; i < from + length; i++) {
            out.writeByte(Math.round(matrix[i] / largest * 127));
        }
    }

    /**
     * The map that is shipped for a model.
     *
     * @throws DatelineException if there is none; nothing else takes its place
     */
    public static Projection shipped(EncoderModel model) {
        String name = "/dateline/ranking/" + model.resource() + ".projection";
        try (InputStream in = Projection.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new DatelineException("expected the projection " + name + " on the class path, found nothing;"
                        + " train one by: dateline train");
            }
            Projection read = read(in.readAllBytes(), name);
            if (!read.model.equals(model.resource())) {
                throw new DatelineException(
                        name + ": expected a projection of " + model.resource() + ", found one of " + read.model);
            }
            return read;
        } catch (IOException e) {
            throw new DatelineException("expected a readable projection " + name + ", found " + e, e);
        }
    }

    /**
     * A map from its file.
     *
     * @throws DatelineException if the file is something else
     */
    public static Projection read(Path file) {
        try {
            return read(Files.readAllBytes(file), file.toString());
        } catch (IOException e) {
            throw new DatelineException("expected a readable projection " + file + ", found " + e, e);
        }
    }

    /**
     * A map from what its file holds.
     *
     * @param where the file's name, for messages
     * @throws DatelineException if it is no projection, or not a whole one
     */
    static Projection read(byte[] bytes, String where) {
        try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            int magic = in.readInt();
            if (magic != MAGIC) {
                throw new DatelineException(
                        where + ": expected a projection, found a file that begins with " + Integer.toHexString(magic));
            }
            String model = in.readUTF();
            int inputs = in.readUnsignedShort();
            int outputs = in.readUnsignedShort();
            long expected = (2L * outputs + 1) * (Float.BYTES + inputs);
            if (in.available() != expected) {
                throw new DatelineException(where + ": expected a whole projection of " + inputs + " to " + outputs
                        + " dimensions, that is " + expected + " more bytes, found " + in.available());
            }
            float[] passage = readRows(in, outputs, inputs);
            float[] question = readRows(in, outputs, inputs);
            float[] weight = readRows(in, 1, inputs);
            return new Projection(model, bytes, inputs, outputs, passage, question, weight);
        } catch (IOException e) {
            throw new DatelineException(where + ": expected a whole projection, found " + e, e);
        }
    }

    private static float[] readRows(DataInputStream in, int rows, int length) throws IOException {
        float[] matrix = new float[rows * length];
        for (int row = 0; row < rows; row++) {
            float scale = in.readFloat();
            for (int i = 0; i < length; i++) {
                matrix[row * length + i] = in.readByte() * scale;
            }
        }
        return matrix;
    }

    /** Tells this map from any other. */
    public String hash() {
        return DigestUtils.sha256Hex(file).substring(0, HASH_LENGTH);
    }

    /** The file that it is read from. */
    public byte[] file() {
        return file.clone();
    }

    /** Values in a projected row. */
    public int dimensions() {
        return outputs;
    }

    /** The pieces of a passage, projected. */
    public TokenVectors passage(TokenStates states) {
        return TokenVectors.of(KEPT, outputs, states.starts(), project(states, passage));
    }

    /** The pieces of a question, projected: unit vectors, one after the other. */
    public float[] question(TokenStates states) {
        return project(states, question);
    }

    /** By how much each piece of a question counts more or less than the rarity of its word says; positive. */
    public float[] factors(TokenStates states) {
        float[] factors = new float[states.size()];
        for (int i = 0; i < factors.length; i++) {
            float sum = Vectors.dot(states.states(), i * inputs, weight, 0, inputs);
            factors[i] = (float) Math.exp(Math.clamp(sum, -MAX_FACTOR_EXPONENT, MAX_FACTOR_EXPONENT));
        }
        return factors;
    }

    /** The matrix turned: for each input what it adds to every output. */
    private float[][] byInput(float[] byOutput) {
        float[][] turned = new float[inputs][outputs];
        for (int d = 0; d < outputs; d++) {
            for (int k = 0; k < inputs; k++) {
                turned[k][d] = byOutput[d * inputs + k];
            }
        }
        return turned;
    }

    /**
     * Rows times matrix. The inner loop runs over outputs, in arrays without offsets, which the compiler makes vector
     * instructions of; each sum is taken in the order of the inputs, so that it has the same bits however it is computed.
     */
    private float[] project(TokenStates states, float[][] byInput) {
        float[] rows = new float[states.size() * outputs];
        float[] row = new float[outputs];
        for (int token = 0; token < states.size(); token++) {
            Arrays.fill(row, 0);
            int at = token * inputs;
            int k = 0;
            for (; k + 3 < inputs; k += 4) {
                addFour(row, byInput, k, states.states(), at + k);
            }
            for (; k < inputs; k++) {
                Vectors.addScaled(byInput[k], 0, row, 0, outputs, states.states()[at + k]);
            }
            Vectors.copyUnit(row, 0, rows, token * outputs, outputs);
        }
        return rows;
    }

    private static void addFour(float[] sum, float[][] byInput, int k, float[] states, int at) {
        float[] v0 = byInput[k];
        float[] v1 = byInput[k + 1];
        float[] v2 = byInput[k + 2];
        float[] v3 = byInput[k + 3];
        float f0 = states[at];
        float f1 = states[at + 1];
        float f2 = states[at + 2];
        float f3 = states[at + 3];
        for (int i = 0; i < sum.length; i++) {
            sum[i] = sum[i] + f0 * v0[i] + f1 * v1[i] + f2 * v2[i] + f3 * v3[i];
        }
    }
}
