package dateline.archive.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dateline.text.DatelineException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The pointer file {@code current}: one JSON object that names the snapshot that readers take. It is replaced whole.
 *
 * @param fingerprint of the corpus when it was last found to be what the snapshot holds, or when the archive was rolled back to
 *     the snapshot in spite of what the corpus is
 * @param annotatorVersion with which the snapshot was read
 * @param model of its vectors
 * @param indexFormat version of the index's layout
 * @param rejected number of files and rows that the last reload rejected
 * @param withdrawn snapshots that the archive was rolled back from, and that were not loaded again since
 */
public record CurrentSnapshot(
        String snapshot,
        String fingerprint,
        String annotatorVersion,
        String model,
        int indexFormat,
        int rejected,
        List<String> withdrawn) {
    private static final JsonMapper JSON = new JsonMapper();

    public CurrentSnapshot {
        // A version that could not roll back leaves it out, which Jackson reads as null.
        withdrawn = List.copyOf(Objects.requireNonNullElse(withdrawn, List.of()));
    }

    /** A pointer to a snapshot that no other was withdrawn for. */
    public CurrentSnapshot(
            String snapshot, String fingerprint, String annotatorVersion, String model, int indexFormat, int rejected) {
        this(snapshot, fingerprint, annotatorVersion, model, indexFormat, rejected, List.of());
    }

    /**
     * What the pointer file says; empty if there is none.
     *
     * @throws DatelineException if it cannot be read or is not a pointer
     */
    public static Optional<CurrentSnapshot> read(Path file) {
        try {
            return Optional.of(JSON.readValue(Files.readAllBytes(file), CurrentSnapshot.class));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (JsonProcessingException e) {
            throw new DatelineException(
                    file + ": expected a JSON object that names a snapshot, found " + e.getOriginalMessage()
                            + "; delete the file and reload",
                    e);
        } catch (IOException e) {
            throw new DatelineException("expected to read " + file + ", found " + e, e);
        }
    }

    /**
     * Swaps the pointer; a crash leaves the old or the new one.
     *
     * @throws DatelineException if the file cannot be written
     */
    public void write(Path file) {
        try {
            Folders.replace(file, JSON.writeValueAsString(this).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new DatelineException("expected to write " + file + ", found " + e, e);
        }
    }
}
