package dateline.archive.index;

import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermStatistics;
import org.jspecify.annotations.Nullable;

/**
 * Weighs a term by how rare it is among the documents that are seen, so that neither the order nor the scores of what is
 * found tell what else there is. It filters nothing.
 */
final class ScopedSearcher extends IndexSearcher {
    private final SeenDocuments seen;

    ScopedSearcher(IndexReader reader, SeenDocuments seen) {
        super(reader);
        this.seen = seen;
    }

    @Override
    public TermStatistics termStatistics(Term term, int docFreq, long totalTermFreq) throws IOException {
        int frequency = Math.max(1, seen.frequency(term)); // where it is 0, nothing that is seen is scored by it
        return new TermStatistics(term.bytes(), frequency, frequency);
    }

    @Override
    public @Nullable CollectionStatistics collectionStatistics(String field) throws IOException {
        var length = seen.length(field);
        if (length.documents() == 0) {
            return super.collectionStatistics(field); // nothing that is seen is scored by it
        }
        long terms = Math.max(length.documents(), length.terms());
        return new CollectionStatistics(
                field, getIndexReader().maxDoc(), length.documents(), terms, length.documents());
    }
}
