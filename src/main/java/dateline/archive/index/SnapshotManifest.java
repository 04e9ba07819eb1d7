package dateline.archive.index;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What an index folder says of itself, in {@code manifest.json} beside Lucene's files.
 *
 * @param format {@link #FORMAT} when it was written
 * @param corpus absolute path
 * @param fingerprint of the corpus when it was read
 * @param firstPublished first publication day that is known; null if none is
 * @param lastPublished last publication day that is known; null if none is
 * @param model names the model of the vectors
 * @param contentHash over the hashes of all articles in order: equal for snapshots of the same articles
 * @param collections how many articles there are of each; an article whose collection is not known is in none
 * @param madeWith null in an index of a version that did not tell
 */
public record SnapshotManifest(
        int format,
        String snapshot,
        Instant created,
        String corpus,
        String fingerprint,
        int articles,
        int passages,
        @Nullable LocalDate firstPublished,
        @Nullable LocalDate lastPublished,
        String model,
        String annotatorVersion,
        String contentHash,
        SortedMap<String, Integer> collections,
        @Nullable MadeWith madeWith) {
    /** Changes with the layout of the index or the analysis of its texts: an index of another format is built again. */
    public static final int FORMAT = 7;

    public SnapshotManifest {
        // A version that did not tell leaves it out, which Jackson reads as null.
        collections = Collections.unmodifiableSortedMap(
                new TreeMap<>(Objects.requireNonNullElse(collections, new TreeMap<>())));
    }

    private static final String FILE = "manifest.json";
    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    static SnapshotManifest read(Path index) throws IOException {
        return JSON.readValue(Files.readAllBytes(index.resolve(FILE)), SnapshotManifest.class);
    }

    void write(Path index) throws IOException {
        Path file = index.resolve(FILE);
        Files.write(file, JSON.writeValueAsBytes(this));
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }
}
