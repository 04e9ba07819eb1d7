package dateline.archive.index;

import dateline.archive.embedding.TokenVectors;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Arrays;

/** Writes a {@link TokenFile}, passage by passage. Not thread-safe. */
final class TokenFileWriter implements AutoCloseable {
    private static final int BUFFER = 1 << 20;

    private final FileOutputStream file;
    private final DataOutputStream out;
    private long[] starts = new long[1024];
    private int passages;

    TokenFileWriter(Path index) throws IOException {
        this.file = new FileOutputStream(index.resolve(TokenFile.NAME).toFile());
        this.out = new DataOutputStream(new BufferedOutputStream(file, BUFFER));
    }

    /** Adds the next passage. */
    void add(TokenVectors tokens) throws IOException {
        byte[] record = tokens.bytes();
        out.write(record);
        out.writeInt(TokenFile.checksum(record, record.length));
        if (passages + 1 == starts.length) {
            starts = Arrays.copyOf(starts, 2 * starts.length);
        }
        starts[passages + 1] = starts[passages] + record.length + Integer.BYTES;
        passages++;
    }

    /** Ends the file and forces it to the disk. */
    void finish() throws IOException {
        var table = ByteBuffer.allocate(Long.BYTES * (passages + 1));
        for (int i = 0; i <= passages; i++) {
            table.putLong(starts[i]);
        }
        out.write(table.array());
        out.writeInt(TokenFile.checksum(table.array(), table.capacity()));
        out.writeInt(passages);
        out.writeInt(TokenFile.MAGIC);
        out.flush();
        file.getFD().sync();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
