package dateline.reading.article;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Cuts a stream into rows at line feeds; holds one row at most, and of a row that is too large only its beginning. */
final class RowStream {
    private final InputStream in;
    private final long limit;
    private final ByteArrayOutputStream row = new ByteArrayOutputStream();
    private long size;

    RowStream(InputStream in, long limit) {
        this.in = in;
        this.limit = limit;
    }

    /** Reads the next row; false at the end of the stream. */
    boolean next() throws IOException {
        row.reset();
        size = 0;
        int last = -1;
        int unit = in.read();
        if (unit < 0) {
            return false;
        }
        for (; unit >= 0 && unit != '\n'; unit = in.read()) {
            size++;
            if (size <= limit + 1) {
                row.write(unit);
            }
            last = unit;
        }
        if (last == '\r') {
            size--;
        }
        return true;
    }

    /** Number of bytes in the row, its line break not counted. */
    long size() {
        return size;
    }

    /** The row without its line break; only its beginning if it is larger than the limit. */
    byte[] bytes() {
        byte[] all = row.toByteArray();
        return all.length > size ? Arrays.copyOf(all, (int) size) : all;
    }

    boolean isBlank() {
        for (byte unit : row.toByteArray()) {
            if (unit != ' ' && unit != '\t' && unit != '\r') {
                return false;
            }
        }
        return true;
    }
}
