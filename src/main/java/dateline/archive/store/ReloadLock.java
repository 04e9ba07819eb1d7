package dateline.archive.store;

import dateline.text.DatelineException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;

/**
 * The right to change what is kept of one corpus: held by one thread of one process at a time, and let go of by the
 * operating system when the process dies.
 *
 * <p>Lucene's native lock does the work because it also keeps the threads of one process apart: on POSIX systems, merely
 * closing a second channel on a locked file would drop the process's lock. For the same reason the holder's name stands in a
 * file of its own.
 */
public final class ReloadLock implements AutoCloseable {
    private static final Duration PAUSE = Duration.ofMillis(50);

    private final FSDirectory folder;
    private final Lock lock;

    private ReloadLock(FSDirectory folder, Lock lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /**
     * Takes the lock at once.
     *
     * @throws DatelineException if somebody else holds it (retriable; the message says who) or the folder cannot be written
     */
    public static ReloadLock take(CorpusFolder corpus, InstantSource clock) {
        Path holder = corpus.root().resolve("reload.holder");
        try {
            var folder = FSDirectory.open(corpus.root());
            try {
                var taken = new ReloadLock(folder, folder.obtainLock("reload.lock"));
                taken.sign(holder, clock);
                return taken;
            } catch (LockObtainFailedException e) {
                folder.close();
                throw new DatelineException(
                        "expected nobody else to be loading " + corpus.corpus() + ", found " + name(holder)
                                + " at it; try again when it is done",
                        e,
                        true);
            }
        } catch (IOException e) {
            throw new DatelineException(
                    "expected a data folder that can be written at " + corpus.root() + ", found " + e, e);
        }
    }

    /**
     * Takes the lock, and waits for it a while if somebody else holds it.
     *
     * @throws DatelineException as {@link #take(CorpusFolder, InstantSource)}, when the time is over
     */
    public static ReloadLock take(CorpusFolder corpus, InstantSource clock, Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        while (true) {
            try {
                return take(corpus, clock);
            } catch (DatelineException e) {
                if (!e.retriable() || System.nanoTime() > end) {
                    throw e;
                }
                try {
                    Thread.sleep(PAUSE);
                } catch (InterruptedException interrupted) {
                    Thread.currentThread().interrupt();
                    throw e;
                }
            }
        }
    }

    /** Without its name in the folder the lock is let go of again: a full disk must not lock the corpus for good. */
    private void sign(Path holder, InstantSource clock) throws IOException {
        Instant since = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        try {
            Files.writeString(holder, "process " + ProcessHandle.current().pid() + " since " + since);
        } catch (IOException e) {
            try (folder;
                    lock) {
                throw e;
            }
        }
    }

    private static String name(Path holder) throws IOException {
        try {
            return Files.readString(holder);
        } catch (NoSuchFileException e) {
            return "another process"; // it has the lock, and has not written its name yet
        }
    }

    /** Lets go. */
    @Override
    public void close() {
        try (folder;
                lock) {
            Files.deleteIfExists(folder.getDirectory().resolve("reload.holder"));
        } catch (IOException e) {
            throw new DatelineException("expected to unlock " + folder.getDirectory() + ", found " + e, e);
        }
    }
}
