package dateline.archive.embedding;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * The projected word pieces of a passage, kept small: rows of unit length, each value rounded to a few bits.
 *
 * @param bits how a value is rounded
 * @param dimensions values in a row; a row fills whole bytes
 * @param starts where each piece begins in the embedded text: UTF-16 code units, ascending
 * @param values rows, one after the other; several values in a byte stand with the lowest bits first
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; copies would cost more than what is done with them
public record TokenVectors(Bits bits, int dimensions, int[] starts, byte[] values) {
    private static final int HEADER = Byte.BYTES + 2 * Short.BYTES;
    private static final int MAX_UNSIGNED_SHORT = 0xFFFF;

    /**
     * How many bits a value has. Eight keep values to one half as signed bytes; fewer have the steps of the best uniform
     * quantiser for normal values, to which those of a unit row of many dimensions come near (J. Max, "Quantizing for minimum
     * distortion", IRE Transactions on Information Theory, 1960).
     */
    public enum Bits {
        EIGHT(8, 0),
        FOUR(4, 0.3352f),
        TWO(2, 0.9957f),
        ONE(1, 1.596f);

        private final int count;
        private final float step;

        Bits(int count, float step) {
            this.count = count;
            this.step = step;
        }

        /** The number. */
        public int count() {
            return count;
        }

        private static Bits of(int count) {
            for (Bits bits : values()) {
                if (bits.count == count) {
                    return bits;
                }
            }
            throw new IllegalArgumentException("expected values of 8, 4, 2 or 1 bits, found " + count);
        }
    }

    /** A projected unit vector of 128 or more dimensions hardly has a value beyond half. */
    static final float SCALE = 254;

    public TokenVectors {
        if (dimensions * bits.count % Byte.SIZE != 0) {
            throw new IllegalArgumentException(
                    "expected rows of whole bytes, found " + dimensions + " values of " + bits.count + " bits");
        }
        if (values.length != starts.length * dimensions * bits.count / Byte.SIZE) {
            throw new IllegalArgumentException("expected " + starts.length + " rows of " + dimensions + " values of "
                    + bits.count + " bits, found " + values.length + " bytes");
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
    public static TokenVectors of(Bits bits, int dimensions, int[] starts, float[] rows) {
        byte[] values = new byte[rows.length * bits.count / Byte.SIZE];
        if (bits == Bits.EIGHT) {
            for (int i = 0; i < rows.length; i++) {
                values[i] = (byte) Math.clamp(Math.round(rows[i] * SCALE), -127, 127);
            }
        } else {
            int perByte = Byte.SIZE / bits.count;
            int levels = 1 << bits.count;
            float perStep = (float) (Math.sqrt(dimensions) / bits.step);
            for (int i = 0; i < rows.length; i++) {
                int level = Math.clamp((int) Math.floor(rows[i] * perStep) + levels / 2, 0, levels - 1);
                values[i / perByte] |= (byte) (level << (i % perByte * bits.count));
            }
        }
        return new TokenVectors(bits, dimensions, starts, values);
    }

    /** A row as floats of about its true size. */
    public void row(int number, float[] into) {
        int rowBytes = dimensions * bits.count / Byte.SIZE;
        int from = number * rowBytes;
        if (bits == Bits.EIGHT) {
            for (int i = 0; i < dimensions; i++) {
                into[i] = values[from + i] / SCALE;
            }
            return;
        }
        float[] sizes = sizes();
        int perByte = Byte.SIZE / bits.count;
        int mask = sizes.length - 1;
        for (int i = 0; i < rowBytes; i++) {
            int packed = values[from + i];
            for (int j = 0; j < perByte; j++) {
                into[i * perByte + j] = sizes[(packed >> (j * bits.count)) & mask];
            }
        }
    }

    /**
     * All rows as columns: value {@code d} of row {@code i} as {@code into[d][i]}, the same that {@link #row} gives.
     *
     * @param into one array a dimension, each with a place for every row at least; places past the last row stay as they are
     */
    public void columns(float[][] into) {
        int rowBytes = dimensions * bits.count / Byte.SIZE;
        int perByte = Byte.SIZE / bits.count;
        float[] sizes = bits == Bits.EIGHT ? new float[0] : sizes();
        for (int at = 0; at < rowBytes; at++) {
            for (int j = 0; j < perByte; j++) {
                float[] column = into[at * perByte + j];
                if (bits == Bits.EIGHT) {
                    wholeBytes(at, rowBytes, column);
                } else {
                    partsOfBytes(at, rowBytes, j * bits.count, sizes, column);
                }
            }
        }
    }

    private void wholeBytes(int from, int step, float[] column) {
        for (int i = 0, at = from; at < values.length; i++, at += step) {
            column[i] = values[at] / SCALE;
        }
    }

    private void partsOfBytes(int from, int step, int shift, float[] sizes, float[] column) {
        int mask = sizes.length - 1;
        for (int i = 0, at = from; at < values.length; i++, at += step) {
            column[i] = sizes[(values[at] >> shift) & mask];
        }
    }

    /** What each level of a value with few bits stands for. */
    private float[] sizes() {
        float step = (float) (bits.step / Math.sqrt(dimensions));
        float[] sizes = new float[1 << bits.count];
        for (int level = 0; level < sizes.length; level++) {
            sizes[level] = step * (level + 0.5f - sizes.length / 2f);
        }
        return sizes;
    }

    /** How it is stored: bits as a byte, dimensions and size as shorts, starts as ints, the rows; big-endian. */
    public byte[] bytes() {
        var buffer =
                ByteBuffer.allocate(HEADER + 4 * starts.length + values.length).order(ByteOrder.BIG_ENDIAN);
        buffer.put((byte) bits.count).putShort((short) dimensions).putShort((short) starts.length);
        for (int start : starts) {
            buffer.putInt(start);
        }
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
        Bits bits = Bits.of(buffer.get());
        int dimensions = Short.toUnsignedInt(buffer.getShort());
        int size = Short.toUnsignedInt(buffer.getShort());
        long rows = (long) size * dimensions * bits.count / Byte.SIZE;
        if (buffer.remaining() != 4L * size + rows) {
            throw new IllegalArgumentException("expected " + size + " rows of " + dimensions + " values of "
                    + bits.count + " bits and a start for each, found " + buffer.remaining() + " bytes");
        }
        int[] starts = new int[size];
        for (int i = 0; i < size; i++) {
            starts[i] = buffer.getInt();
        }
        byte[] values = new byte[(int) rows];
        buffer.get(values);
        return new TokenVectors(bits, dimensions, starts, values);
    }
}
