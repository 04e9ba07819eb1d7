package dateline.archive.store;

import dateline.reading.article.Publication;
import dateline.reading.passage.AnnotatedArticle;
import java.util.List;

/**
 * One reading of an article, to be kept.
 *
 * @param key what it depends on
 * @param parsed the publication date as the file has it, before anything was inferred
 * @param notes of the parser
 * @param textKey hash of the text without what copies differ in
 * @param shingles sampled hashes of its five-word runs, sorted
 * @param passageHashes of what is embedded, one a passage, in order
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record ArticleVersion(
        Key key,
        Publication parsed,
        List<String> notes,
        String textKey,
        long[] shingles,
        List<String> passageHashes,
        AnnotatedArticle article) {
    /**
     * What a reading depends on.
     *
     * @param rawHash of the bytes
     * @param range {@code first/last} day of the archive; empty where the publication date is written, because then it does
     *     not matter
     */
    public record Key(String rawHash, String annotatorVersion, String range) {}

    public ArticleVersion {
        notes = List.copyOf(notes);
        passageHashes = List.copyOf(passageHashes);
        if (passageHashes.size() != article.passages().size()) {
            throw new IllegalArgumentException("expected a hash for each of "
                    + article.passages().size() + " passages, found " + passageHashes.size());
        }
    }
}
