package dateline.archive.index;

import dateline.archive.embedding.TokenVectors;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.CRC32C;

/**
 * The word pieces of all passages, one record a passage in the order of the passages, read by position. Thread-safe.
 *
 * <p>Positional reads fetch what is asked for and nothing around it: in an archive whose pieces are far more than the memory,
 * a mapped file would read ahead, and a page that is not there would hold the carrier of a virtual thread, as would a read on
 * one. So a few threads of its own do the reading for virtual ones. An interrupt of any other thread would close the channel
 * for all, so that a reader which is interrupted while it waits is read for as well.
 *
 * <p>The file, big-endian: the records, each with its CRC-32C after it; for each record the position of its start, and that of
 * the end of the last; the CRC-32C of these positions; the number of records; {@link #MAGIC}.
 */
final class TokenFile implements AutoCloseable {
    static final String NAME = "tokens.bin";

    /** "DLT1". */
    static final int MAGIC = 0x44_4c_54_31;

    static final int TRAILER = 3 * Integer.BYTES;

    /** Enough to keep a solid-state disk busy for one question. */
    private static final int THREADS = 4;

    private final Path file;
    private final FileChannel channel;
    private final long[] starts;
    private final ExecutorService readers = Executors.newFixedThreadPool(
            THREADS, Thread.ofPlatform().daemon().name("word-pieces-", 0).factory());

    private TokenFile(Path file, FileChannel channel, long[] starts) {
        this.file = file;
        this.channel = channel;
        this.starts = starts;
    }

    /**
     * Opens the file of an index.
     *
     * @param passages how many it must hold
     * @throws IOException if it is missing, cut off or about another number of passages
     */
    static TokenFile open(Path index, int passages) throws IOException {
        Path file = index.resolve(NAME);
        FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
        try {
            return new TokenFile(file, channel, starts(file, channel, passages));
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private static long[] starts(Path file, FileChannel channel, int passages) throws IOException {
        long table = channel.size() - TRAILER - Long.BYTES * (passages + 1L);
        if (table < 0) {
            throw new IOException(file + ": expected the word pieces of " + passages + " passages, found "
                    + channel.size() + " bytes");
        }
        byte[] tail = read(file, channel, table, Math.toIntExact(channel.size() - table));
        ByteBuffer buffer = ByteBuffer.wrap(tail);
        long[] starts = new long[passages + 1];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = buffer.getLong();
        }
        int checksum = checksum(tail, buffer.position());
        int kept = buffer.getInt();
        int records = buffer.getInt();
        int magic = buffer.getInt();
        if (magic != MAGIC || records != passages || kept != checksum || starts[passages] != table) {
            throw new IOException(file + ": expected a whole file of the word pieces of " + passages
                    + " passages, found one that is cut off, damaged or of " + records);
        }
        return starts;
    }

    static int checksum(byte[] bytes, int length) {
        var checksum = new CRC32C();
        checksum.update(bytes, 0, length);
        return (int) checksum.getValue();
    }

    private static byte[] read(Path file, FileChannel channel, long position, int length) throws IOException {
        byte[] bytes = new byte[length];
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
            if (channel.read(buffer, position + buffer.position()) < 0) {
                throw new EOFException(
                        file + ": expected " + length + " bytes at " + position + ", found " + buffer.position());
            }
        }
        return bytes;
    }

    /**
     * The word pieces of passages, in the order asked for.
     *
     * @param passages numbers of passages among all, 0-based
     * @throws IOException if one is not as it was written
     */
    List<TokenVectors> read(int[] passages) throws IOException {
        Thread reader = Thread.currentThread();
        List<TokenVectors> tokens = new ArrayList<>(passages.length);
        if (!reader.isVirtual() && !reader.isInterrupted()) {
            for (int passage : passages) {
                tokens.add(read(passage));
            }
            return tokens;
        }
        List<CompletableFuture<TokenVectors>> asked = new ArrayList<>(passages.length);
        for (int passage : passages) {
            asked.add(CompletableFuture.supplyAsync(() -> readUnchecked(passage), readers));
        }
        try {
            asked.forEach(one -> tokens.add(one.join()));
        } catch (CompletionException e) {
            if (e.getCause() instanceof UncheckedIOException unchecked) {
                throw new IOException(unchecked.getMessage(), unchecked);
            }
            throw e;
        }
        return tokens;
    }

    private TokenVectors readUnchecked(int passage) {
        try {
            return read(passage);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private TokenVectors read(int passage) throws IOException {
        long start = starts[passage];
        int length = Math.toIntExact(starts[passage + 1] - start);
        byte[] record = read(file, channel, start, length);
        int end = length - Integer.BYTES;
        if (ByteBuffer.wrap(record, end, Integer.BYTES).getInt() != checksum(record, end)) {
            throw new IOException(file + ": expected the word pieces of passage " + passage
                    + " as written, found others at " + start);
        }
        return TokenVectors.read(record, 0, end);
    }

    /**
     * Reads every record.
     *
     * @throws IOException if one is not as it was written
     */
    void verify() throws IOException {
        for (int passage = 0; passage + 1 < starts.length; passage++) {
            read(passage);
        }
    }

    @Override
    public void close() throws IOException {
        readers.close();
        channel.close();
    }
}
