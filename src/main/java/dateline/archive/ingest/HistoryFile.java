package dateline.archive.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dateline.archive.SnapshotId;
import dateline.archive.store.CurrentSnapshot;
import dateline.archive.store.Folders;
import dateline.archive.store.SnapshotStore;
import dateline.reading.article.ParseResult.Rejected;
import dateline.text.DatelineException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What is told of the snapshots that are kept, in a file beside the pointer, so that it can be read while somebody else holds
 * the database. It is written after the pointer: where a crash came between, it tells of another pointer than there is.
 *
 * @param pointer with which it was written
 * @param snapshots newest first
 * @param rejected of the current one
 */
record HistoryFile(CurrentSnapshot pointer, List<PastSnapshot> snapshots, List<Rejected> rejected) {
    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    HistoryFile {
        snapshots = List.copyOf(snapshots);
        rejected = List.copyOf(rejected);
    }

    /** From the truth; the caller holds the lock. */
    static HistoryFile of(SnapshotStore store, CurrentSnapshot pointer) {
        List<PastSnapshot> past =
                store.past().stream().map(each -> past(each, pointer)).toList();
        return new HistoryFile(pointer, past, store.rejected(pointer.snapshot()));
    }

    private static PastSnapshot past(SnapshotStore.Past past, CurrentSnapshot pointer) {
        var snapshot = past.snapshot();
        Changes changes = past.added() == null || past.changed() == null || past.removed() == null
                ? null
                : new Changes(past.added(), past.changed(), past.removed());
        return new PastSnapshot(
                new SnapshotId(snapshot.id()),
                snapshot.created(),
                snapshot.articles(),
                snapshot.passages(),
                past.rejected(),
                snapshot.id().equals(pointer.snapshot()),
                pointer.withdrawn().contains(snapshot.id()),
                changes);
    }

    /** What the file says of the archive as the pointer has it; empty if it does not. */
    static Optional<HistoryFile> read(Path file, CurrentSnapshot pointer) {
        try {
            return Optional.of(JSON.readValue(Files.readAllBytes(file), HistoryFile.class))
                    .filter(history -> history.pointer().equals(pointer));
        } catch (NoSuchFileException | JsonProcessingException e) {
            return Optional.empty(); // it is written again from the truth
        } catch (IOException e) {
            throw new DatelineException("expected to read " + file + ", found " + e, e);
        }
    }

    void write(Path file) {
        try {
            Folders.replace(file, JSON.writeValueAsBytes(this));
        } catch (IOException e) {
            throw new DatelineException("expected to write " + file + ", found " + e, e);
        }
    }
}
