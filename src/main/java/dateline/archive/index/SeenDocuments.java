package dateline.archive.index;

import dateline.reading.time.DateInterval;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.SmallFloat;

/**
 * The documents of some collections, one bit for each document of the index, and how often terms stand in them. A count walks
 * along the term's list of documents, so the latest are remembered. Thread-safe.
 */
final class SeenDocuments {
    /** Terms whose counts are remembered: those of some hundred questions. */
    private static final int REMEMBERED = 10_000;

    private final IndexReader reader;
    private final FixedBitSet documents;
    private final int size;
    private final int passages;
    private final SequencedMap<Term, Integer> frequencies = new LinkedHashMap<>(16, 0.75f, true);
    private final Map<String, FieldLength> lengths = new ConcurrentHashMap<>();

    /**
     * What a field holds.
     *
     * @param documents that have it
     * @param terms in all of them together, as far as their norms tell: long ones are rounded
     */
    record FieldLength(int documents, long terms) {}

    private SeenDocuments(IndexReader reader, FixedBitSet documents) throws IOException {
        this.reader = reader;
        this.documents = documents;
        this.size = documents.cardinality();
        var articles = new AtomicInteger();
        articles(article -> articles.incrementAndGet());
        this.passages = size - articles.get();
    }

    static SeenDocuments of(IndexReader reader, Collection<String> collections) throws IOException {
        var documents = new FixedBitSet(Math.max(1, reader.maxDoc()));
        for (String collection : collections) {
            for (LeafReaderContext leaf : reader.leaves()) {
                PostingsEnum each = leaf.reader().postings(new Term(Fields.COLLECTION, collection), PostingsEnum.NONE);
                while (each != null && each.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                    documents.set(leaf.docBase + each.docID());
                }
            }
        }
        return new SeenDocuments(reader, documents);
    }

    /**
     * Hands over the articles among them, by their places among all ids, in order.
     *
     * @return first to last publication day; empty if none is known
     */
    Optional<DateInterval> articles(IntConsumer article) throws IOException {
        DateInterval published = null;
        for (LeafReaderContext leaf : reader.leaves()) {
            NumericDocValues places = leaf.reader().getNumericDocValues(Fields.ARTICLE);
            NumericDocValues numbers = leaf.reader().getNumericDocValues(Fields.NUMBER);
            NumericDocValues days = leaf.reader().getNumericDocValues(Fields.PUBLISHED);
            for (int document = 0; places != null && document < leaf.reader().maxDoc(); document++) {
                boolean isPassage = numbers != null && numbers.advanceExact(document);
                if (isPassage || !documents.get(leaf.docBase + document) || !places.advanceExact(document)) {
                    continue;
                }
                article.accept((int) places.longValue());
                if (days != null && days.advanceExact(document) && days.longValue() != Fields.published(null)) {
                    var day = DateInterval.day(LocalDate.ofEpochDay(days.longValue()));
                    published = published == null ? day : published.cover(day);
                }
            }
        }
        return Optional.ofNullable(published);
    }

    boolean contains(int document) {
        return document >= 0 && document < documents.length() && documents.get(document);
    }

    int size() {
        return size;
    }

    int passages() {
        return passages;
    }

    /** In how many of them a term stands. */
    int frequency(Term term) throws IOException {
        synchronized (frequencies) {
            Integer known = frequencies.get(term);
            if (known != null) {
                return known;
            }
        }
        int frequency = 0;
        for (LeafReaderContext leaf : reader.leaves()) {
            PostingsEnum each = leaf.reader().postings(term, PostingsEnum.NONE);
            while (each != null && each.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                frequency += documents.get(leaf.docBase + each.docID()) ? 1 : 0;
            }
        }
        synchronized (frequencies) {
            frequencies.put(term, frequency);
            if (frequencies.size() > REMEMBERED) {
                frequencies.pollFirstEntry();
            }
        }
        return frequency;
    }

    /** How many of them have a field, and how much of it. */
    FieldLength length(String field) throws IOException {
        FieldLength known = lengths.get(field);
        if (known != null) {
            return known;
        }
        int having = 0;
        long terms = 0;
        for (LeafReaderContext leaf : reader.leaves()) {
            NumericDocValues norms = leaf.reader().getNormValues(field);
            while (norms != null && norms.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                if (documents.get(leaf.docBase + norms.docID())) {
                    having++;
                    terms += SmallFloat.byte4ToInt((byte) norms.longValue());
                }
            }
        }
        var length = new FieldLength(having, terms);
        lengths.put(field, length);
        return length;
    }
}
