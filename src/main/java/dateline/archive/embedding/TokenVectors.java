package dateline.archive.embedding;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * The projected word pieces of a passage, kept small: one signed byte a dimension, rows of about unit length scaled by
 * {@value #SCALE}.
 *
 * @param dimensions values in a row
 * @param starts where each piece begins in the embedded text: UTF-16 code units, ascending
 * @param values rows, one after the other
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; copies would cost more than what is done with them
public record TokenVectors(int dimensions, int[] starts, byte[] values) {
    /** A projected unit vector of 128 or more dimensions hardly has a value beyond half. */
    static final float SCALE = 254;

    private static final int HEADER = 2 * Short.BYTES;
    private static final int MAX_UNSIGNED_SHORT = 0xFFFF;

    public TokenVectors {
        if (values.length != starts.length * dimensions) {
            throw new IllegalArgumentException("expected " + starts.length + " rows of " + dimensions
                    + " values, found " + values.length + " values");
        }
        if (Math.max(starts.length, dimensions) > MAX_UNSIGNED_SHORT) {
            throw new IllegalArgumentException("expected at most " + MAX_UNSIGNED_SHORT + " rows and dimensions, found "
                    + starts.length + " rows of " + dimensions);
        }
    }

    /** Number of rows. */
    public int size() {
        return starts.length;
    }

    /** Rows of unit vectors, rounded. */
    public static TokenVectors of(int dimensions, int[] starts, float[] rows) {
        byte[] values = new byte[rows.length];
        for (int i = 0; i < rows.length; i++) {
            values[i] = (byte) Math.clamp(Math.round(rows[i] * SCALE), -127, 127);
        }
        return new TokenVectors(dimensions, starts, values);
    }

    /** A row as floats of its true size. */
    public void row(int number, float[] into) {
        int from = number * dimensions;
        for (int i = 0; i < dimensions; i++) {
            into[i] = values[from + i] / SCALE;
        }
    }

    /** How it is stored: dimensions and size as shorts, starts as ints, the rows; big-endian. */
    public byte[] bytes() {
        var buffer =
                ByteBuffer.allocate(HEADER + 4 * starts.length + values.length).order(ByteOrder.BIG_ENDIAN);
        buffer.putShort((short) dimensions).putShort((short) starts.length);
        buffer.asIntBuffer().put(starts);
        buffer.position(HEADER + 4 * starts.length);
        return buffer.put(values).array();
    }

    /**
     * What {@link #bytes} made.
     *
     * @throws IllegalArgumentException if it is something else
     */
    public static TokenVectors read(byte[] bytes, int offset, int length) {
        if (length < HEADER) {
            throw new IllegalArgumentException("expected a header of " + HEADER + " bytes, found " + length + " bytes");
        }
        var buffer = ByteBuffer.wrap(bytes, offset, length);
        int dimensions = Short.toUnsignedInt(buffer.getShort());
        int size = Short.toUnsignedInt(buffer.getShort());
        if (buffer.remaining() != size * (4L + dimensions)) {
            throw new IllegalArgumentException("expected " + size + " rows of " + dimensions
                    + " bytes and a start for each, found " + buffer.remaining() + " bytes");
        }
        int[] starts = new int[size];
        for (int i = 0; i < size; i++) {
            starts[i] = buffer.getInt();
        }
        byte[] values = new byte[size * dimensions];
        buffer.get(values);
        return new TokenVectors(dimensions, starts, values);
    }
}
