package dateline.archive.index;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.util.Bits;

/**
 * The days of publication of all documents, in memory: a walk along the graph looks at a few thousand of them in no order, where
 * a filter of the index would collect all that pass first. Four bytes a document, twice. Immutable.
 */
final class PublicationDays {
    private final int[] byDocument;
    private final int[] sorted;

    private PublicationDays(int[] byDocument) {
        this.byDocument = byDocument;
        this.sorted = byDocument.clone();
        Arrays.sort(sorted);
    }

    static PublicationDays of(IndexReader reader) throws IOException {
        int[] days = new int[reader.maxDoc()];
        for (LeafReaderContext leaf : reader.leaves()) {
            NumericDocValues values = leaf.reader().getNumericDocValues(Fields.PUBLISHED);
            for (int document = 0; values != null && document < leaf.reader().maxDoc(); document++) {
                days[leaf.docBase + document] =
                        values.advanceExact(document) ? (int) values.longValue() : Integer.MIN_VALUE;
            }
        }
        return new PublicationDays(days);
    }

    /** Share of the documents that were published on the days from first to last, both included. */
    double share(int first, int last) {
        return sorted.length == 0 ? 0 : (double) (before((long) last + 1) - before(first)) / sorted.length;
    }

    private int before(long day) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < day) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The documents of a part of the index that were published on these days. */
    Bits between(int first, int last, LeafReaderContext leaf) {
        int documents = leaf.reader().maxDoc();
        return new Bits() {
            @Override
            public boolean get(int document) {
                int day = byDocument[leaf.docBase + document];
                return day >= first && day <= last;
            }

            @Override
            public int length() {
                return documents;
            }
        };
    }
}
