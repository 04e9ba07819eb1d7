package dateline.archive.index;

import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/**
 * The documents of an index that a reader may see. Whatever is found, counted or weighed is found, counted and weighed among
 * them, as if there were no others. Thread-safe.
 */
sealed interface Scope {
    /** The whole index: terms may be listed, but count only if {@link #frequency} says so. */
    IndexReader reader();

    /** Weighs terms by how rare they are among what is seen; {@link #filter} must still be added. */
    IndexSearcher searcher();

    /** What lets nothing else through; null if nothing needs to be held back. */
    @Nullable
    Query filter();

    /** Whether a document is seen. */
    boolean sees(int document);

    /** In how many of the documents that are seen a term stands. */
    int frequency(Term term) throws IOException;

    /** How many documents are seen: passages and articles. */
    int documents();

    /** How many passages are seen. */
    int passages();

    /** Everything. */
    record Whole(IndexSearcher searcher, int passages) implements Scope {
        @Override
        public IndexReader reader() {
            return searcher.getIndexReader();
        }

        @Override
        public @Nullable Query filter() {
            return null;
        }

        @Override
        public boolean sees(int document) {
            return true;
        }

        @Override
        public int frequency(Term term) throws IOException {
            return reader().docFreq(term);
        }

        @Override
        public int documents() {
            return reader().maxDoc();
        }
    }

    /** What is in some collections. */
    record Some(SeenDocuments seen, IndexSearcher searcher, Query filter) implements Scope {
        @Override
        public IndexReader reader() {
            return searcher.getIndexReader();
        }

        @Override
        public boolean sees(int document) {
            return seen.contains(document);
        }

        @Override
        public int frequency(Term term) throws IOException {
            return seen.frequency(term);
        }

        @Override
        public int documents() {
            return seen.size();
        }

        @Override
        public int passages() {
            return seen.passages();
        }
    }
}
