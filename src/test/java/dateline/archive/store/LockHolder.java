package dateline.archive.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;

/** A process that holds the lock of a corpus until its standard input ends. */
public final class LockHolder {
    private LockHolder() {}

    /** Takes the lock of the corpus {@code args[1]} in the data folder {@code args[0]}, and says so. */
    public static void main(String[] args) throws IOException {
        try (var lock = ReloadLock.take(CorpusFolder.of(Path.of(args[0]), Path.of(args[1])), Clock.systemUTC())) {
            Objects.requireNonNull(lock);
            System.out.println("held");
            System.in.transferTo(System.out);
        }
    }
}
