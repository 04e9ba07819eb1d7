package dateline.archive.index;

import dateline.archive.embedding.EncoderName;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * The parts of the program that an index was made with, a hash each. Another analyzer makes other terms: the index is built
 * again. Another model, tokenizer or projection makes other vectors: their name differs, and the passages are embedded
 * again. Another ranker changes nothing that is stored; it is told which one a snapshot was made beside.
 */
public record MadeWith(String analyzer, String model, String tokenizer, String projection, String ranker) {
    private static final List<String> TABLES = List.of("/dateline/terms/words.txt");
    private static final int LENGTH = 16;

    /**
     * This program's parts.
     *
     * @param encoder names the encoder of the vectors
     */
    public static MadeWith now(String encoder) {
        EncoderName name = EncoderName.parse(encoder);
        String ranker =
                hash("/dateline/ranking/" + name.resource() + ".ranker.json").orElse("none");
        return new MadeWith(analyzerNow(), name.model(), name.tokenizer(), name.projection(), ranker);
    }

    /** That of the tables of the analysis and of the format, which stands for its code. */
    static String analyzerNow() {
        StringBuilder all = new StringBuilder().append(SnapshotManifest.FORMAT);
        TABLES.forEach(table -> all.append(hash(table).orElse("none")));
        return shortened(DigestUtils.sha256Hex(all.toString()));
    }

    private static Optional<String> hash(String resource) {
        try (InputStream in = MadeWith.class.getResourceAsStream(resource)) {
            return in == null ? Optional.empty() : Optional.of(shortened(DigestUtils.sha256Hex(in.readAllBytes())));
        } catch (IOException e) {
            throw new UncheckedIOException("expected a readable resource " + resource, e);
        }
    }

    private static String shortened(String hash) {
        return hash.substring(0, LENGTH);
    }
}
