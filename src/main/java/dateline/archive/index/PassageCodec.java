package dateline.archive.index;

import org.apache.lucene.codecs.KnnVectorsFormat;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;
import org.apache.lucene.codecs.lucene104.Lucene104HnswScalarQuantizedVectorsFormat;
import org.apache.lucene.util.quantization.QuantizedByteVectorValues.ScalarEncoding;

/**
 * How the parts of an index are laid out: Lucene's default, but the vectors' form depends on how many there are. Few are
 * kept at 2 bits a value, and scanned; many at 8 bits, with a graph of neighbours (Y. Malkov and D. Yashunin, "Efficient and
 * robust approximate nearest neighbor search using hierarchical navigable small world graphs", 2018). The vectors themselves
 * stand beside either, for the last comparison. Values are rounded as in Lucene's optimised scalar quantisation.
 *
 * <p>2 bits make the graph slow to build and need more candidates; 8 bits make a scan as slow as the vectors themselves.
 */
final class PassageCodec extends Lucene104Codec {
    /** From so many passages on there is a graph: it takes about half a millisecond a passage to build. */
    static final int GRAPH_FROM = 50_000;

    /** Neighbours of a passage in the graph. */
    private static final int NEIGHBOURS = 16;

    /** Candidates for them. */
    private static final int CANDIDATES = 100;

    private static final KnnVectorsFormat SCANNED = format(ScalarEncoding.DIBIT_QUERY_NIBBLE, Integer.MAX_VALUE);
    private static final KnnVectorsFormat GRAPH = format(ScalarEncoding.UNSIGNED_BYTE, 0);

    private volatile KnnVectorsFormat vectors = SCANNED;

    /** One worker: more would link neighbours in the order in which they happen to finish. */
    private static KnnVectorsFormat format(ScalarEncoding encoding, int withoutGraph) {
        return new Lucene104HnswScalarQuantizedVectorsFormat(encoding, NEIGHBOURS, CANDIDATES, 1, null, withoutGraph);
    }

    /** From now on a graph is built. */
    void withGraph() {
        vectors = GRAPH;
    }

    @Override
    public KnnVectorsFormat getKnnVectorsFormatForField(String field) {
        return vectors;
    }
}
