package dateline.archive.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dateline.text.DatelineException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * The pointer file {@code current}: one JSON object that names the snapshot that readers take. It is replaced whole, by
 * writing a file beside it, forcing it to the disk, and renaming it.
 *
 * @param fingerprint of the corpus when it was last found to be what the snapshot holds
 * @param annotatorVersion with which the snapshot was read
 * @param model of its vectors
 * @param indexFormat version of the index's layout
 * @param rejected number of files and rows that the last reload rejected
 */
public record CurrentSnapshot(
        String snapshot, String fingerprint, String annotatorVersion, String model, int indexFormat, int rejected) {
    private static final JsonMapper JSON = new JsonMapper();

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
        Path aside = file.resolveSibling(file.getFileName() + ".new");
        try {
            byte[] bytes = JSON.writeValueAsString(this).getBytes(StandardCharsets.UTF_8);
            try (var channel = FileChannel.open(
                    aside, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
                var buffer = ByteBuffer.wrap(bytes);
                while (buffer.hasRemaining()) {
                    channel.write(buffer);
                }
                channel.force(true);
            }
            Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
            Folders.force(file.resolveSibling("."));
        } catch (IOException e) {
            throw new DatelineException("expected to write " + file + ", found " + e, e);
        }
    }
}
