package dateline.archive.index;

import dateline.archive.embedding.TokenVectors;
import dateline.reading.time.DateInterval;
import dateline.text.DatelineException;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConjunctionUtils;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.VectorScorer;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Lucene behind {@link PassageIndex}. BM25 (Robertson and Zaragoza 2009, with Lucene's k1 = 1.2, b = 0.75) over the text,
 * plus the title and the outlet at lower weights; the vectors are scanned. Thread-safe.
 */
final class LucenePassageIndex implements PassageIndex {
    private static final Comparator<ScoreDoc> WORST_FIRST = Comparator.<ScoreDoc>comparingDouble(hit -> hit.score)
            .thenComparing(Comparator.<ScoreDoc>comparingInt(hit -> hit.doc).reversed());

    private final IndexSearcher searcher;
    private final Analysis analysis;
    private final TextQueries queries;
    private final NearNames nearNames;
    private final WordingQueries wordings;
    private final List<String> articleIds;
    private final int size;

    LucenePassageIndex(IndexSearcher searcher, Analysis analysis, List<String> articleIds, int size) {
        this.searcher = searcher;
        this.analysis = analysis;
        this.nearNames = new NearNames(analysis, searcher.getIndexReader());
        this.queries = new TextQueries(analysis, nearNames, searcher.getIndexReader());
        this.wordings = new WordingQueries(analysis, searcher.getIndexReader());
        this.articleIds = articleIds;
        this.size = size;
    }

    @Override
    public List<ScoredPassage> searchText(String query, PassageFilter filter, int limit) {
        requirePositive(limit);
        Query wanted = queries.passages(query);
        if (wanted == null) {
            return List.of();
        }
        Query all = within(wanted, filter(filter));
        return reading(() -> {
            int most = Math.min(limit, Math.max(1, searcher.getIndexReader().maxDoc()));
            var top = searcher.search(all, new TopScoreDocCollectorManager(most, null, most));
            return passages(List.of(top.scoreDocs), score -> score);
        });
    }

    private static Query within(Query wanted, @Nullable Query allowed) {
        return allowed == null
                ? wanted
                : new BooleanQuery.Builder()
                        .add(wanted, Occur.MUST)
                        .add(allowed, Occur.FILTER)
                        .build();
    }

    @Override
    public List<ScoredArticle> searchArticles(String query, PassageFilter filter, int limit) {
        requirePositive(limit);
        Query wanted = queries.articles(query);
        if (wanted == null) {
            return List.of();
        }
        var published = new PassageFilter(
                null, filter.publishedUntil(), filter.publishedFrom(), filter.source(), filter.articles());
        Query all = within(wanted, filter(published));
        return reading(() -> {
            int most = Math.min(limit, Math.max(1, searcher.getIndexReader().maxDoc()));
            var top = searcher.search(all, new TopScoreDocCollectorManager(most, null, most));
            List<ScoredArticle> found = new ArrayList<>();
            for (ScoreDoc hit : top.scoreDocs) {
                found.add(new ScoredArticle(articleIds.get((int) value(Fields.ARTICLE, hit.doc)), hit.score));
            }
            return found;
        });
    }

    @Override
    public List<ScoredPassage> searchVector(float[] vector, PassageFilter filter, int limit) {
        requirePositive(limit);
        return reading(() -> {
            Query allowed = filter(filter);
            var weight = allowed == null
                    ? null
                    : searcher.createWeight(searcher.rewrite(allowed), ScoreMode.COMPLETE_NO_SCORES, 1);
            var best = new PriorityQueue<>(WORST_FIRST);
            for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
                var vectors = leaf.reader().getFloatVectorValues(Fields.VECTOR);
                VectorScorer scorer = vectors == null ? null : vectors.scorer(vector);
                if (scorer == null) {
                    continue;
                }
                DocIdSetIterator documents = scorer.iterator();
                if (weight != null) {
                    var matching = weight.scorer(leaf);
                    if (matching == null) {
                        continue;
                    }
                    documents = ConjunctionUtils.intersectIterators(List.of(documents, matching.iterator()));
                }
                collect(documents, scorer, leaf.docBase, limit, best);
            }
            List<ScoreDoc> hits = new ArrayList<>(best);
            hits.sort(WORST_FIRST.reversed());
            return passages(hits, LucenePassageIndex::cosine);
        });
    }

    @Override
    public List<String> articlesWithRow(String text, PassageFilter filter, int limit) {
        requirePositive(limit);
        Query wanted = wordings.row(text);
        if (wanted == null) {
            return List.of();
        }
        var published = new PassageFilter(
                null, filter.publishedUntil(), filter.publishedFrom(), filter.source(), filter.articles());
        Query all = within(wanted, filter(published));
        return reading(() -> {
            List<String> found = new ArrayList<>();
            int most = Math.min(limit, Math.max(1, searcher.getIndexReader().maxDoc()));
            for (ScoreDoc hit : searcher.search(all, new TopScoreDocCollectorManager(most, null, most)).scoreDocs) {
                found.add(articleIds.get((int) value(Fields.ARTICLE, hit.doc)));
            }
            return found;
        });
    }

    @Override
    public List<ScoredPassage> searchWording(String text, PassageFilter filter, int limit) {
        requirePositive(limit);
        Query wanted = wordings.share(text);
        if (wanted == null) {
            return List.of();
        }
        Query all = within(wanted, filter(filter));
        return reading(() -> {
            int most = Math.min(limit, Math.max(1, searcher.getIndexReader().maxDoc()));
            var top = searcher.search(all, new TopScoreDocCollectorManager(most, null, most));
            return passages(List.of(top.scoreDocs), score -> score);
        });
    }

    @Override
    public double[] cosines(float[] vector, int[] documents) {
        return reading(() -> {
            double[] cosines = new double[documents.length];
            int at = 0;
            for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
                var vectors = leaf.reader().getFloatVectorValues(Fields.VECTOR);
                VectorScorer scorer = vectors == null ? null : vectors.scorer(vector);
                int end = leaf.docBase + leaf.reader().maxDoc();
                for (; at < documents.length && documents[at] < end; at++) {
                    if (scorer == null
                            || scorer.iterator().advance(documents[at] - leaf.docBase)
                                    != documents[at] - leaf.docBase) {
                        throw new IllegalStateException("expected a passage, found document " + documents[at]);
                    }
                    cosines[at] = cosine(scorer.score());
                }
            }
            if (at < documents.length) {
                throw new IllegalStateException("expected a passage, found document " + documents[at]);
            }
            return cosines;
        });
    }

    /** Lucene's dot product score is (1 + cosine) / 2. */
    private static double cosine(double score) {
        return 2 * score - 1;
    }

    private static void collect(
            DocIdSetIterator documents, VectorScorer scorer, int base, int limit, PriorityQueue<ScoreDoc> best)
            throws IOException {
        for (int doc = documents.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = documents.nextDoc()) {
            float score = scorer.score();
            ScoreDoc worst = best.size() < limit ? null : best.peek();
            if (worst == null || score > worst.score) { // documents come in order: an equal one is further down
                if (worst != null) {
                    best.poll();
                }
                best.add(new ScoreDoc(base + doc, score));
            }
        }
    }

    private @Nullable Query filter(PassageFilter filter) {
        var all = new BooleanQuery.Builder();
        if (filter.days() != null) {
            var anyRun = new BooleanQuery.Builder();
            for (DateInterval run : filter.days().runs()) {
                anyRun.add(IntRange.newIntersectsQuery(Fields.DAYS, Fields.first(run), Fields.last(run)), Occur.SHOULD);
            }
            all.add(anyRun.build(), Occur.FILTER);
        }
        if (filter.publishedUntil() != null || filter.publishedFrom() != null) {
            int first = Fields.published(filter.publishedFrom());
            int last = filter.publishedUntil() == null ? Integer.MAX_VALUE : Fields.day(filter.publishedUntil());
            all.add(IntPoint.newRangeQuery(Fields.PUBLISHED, first, last), Occur.FILTER);
        }
        if (filter.articles() != null) {
            int[] places = filter.articles().stream()
                    .mapToInt(id -> Collections.binarySearch(articleIds, id))
                    .filter(place -> place >= 0)
                    .toArray();
            all.add(IntPoint.newSetQuery(Fields.ARTICLE, places), Occur.FILTER);
        }
        if (filter.source() != null) {
            all.add(new TermQuery(new Term(Fields.SOURCE_KEY, Fields.sourceKey(filter.source()))), Occur.FILTER);
        }
        BooleanQuery query = all.build();
        return query.clauses().isEmpty() ? null : query;
    }

    /** A change of scale for scores. */
    @FunctionalInterface
    private interface Scale {
        double of(double score);
    }

    private List<ScoredPassage> passages(List<ScoreDoc> hits, Scale scale) throws IOException {
        List<ScoredPassage> passages = new ArrayList<>(hits.size());
        for (ScoreDoc hit : hits) {
            String article = articleIds.get((int) value(Fields.ARTICLE, hit.doc));
            int published = (int) value(Fields.PUBLISHED, hit.doc);
            passages.add(new ScoredPassage(
                    article,
                    (int) value(Fields.NUMBER, hit.doc),
                    hit.doc,
                    published == Integer.MIN_VALUE ? null : LocalDate.ofEpochDay(published),
                    scale.of(hit.score)));
        }
        return passages;
    }

    private long value(String field, int document) throws IOException {
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            int inLeaf = document - leaf.docBase;
            if (inLeaf >= 0 && inLeaf < leaf.reader().maxDoc()) {
                NumericDocValues values = leaf.reader().getNumericDocValues(field);
                if (values != null && values.advanceExact(inLeaf)) {
                    return values.longValue();
                }
            }
        }
        throw new IllegalStateException("expected a passage, found document " + document + " without " + field);
    }

    @Override
    public TokenVectors tokens(int document) {
        return reading(() -> {
            for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
                int inLeaf = document - leaf.docBase;
                if (inLeaf >= 0 && inLeaf < leaf.reader().maxDoc()) {
                    BinaryDocValues values = leaf.reader().getBinaryDocValues(Fields.TOKENS);
                    if (values != null && values.advanceExact(inLeaf)) {
                        BytesRef bytes = values.binaryValue();
                        return TokenVectors.read(bytes.bytes, bytes.offset, bytes.length);
                    }
                }
            }
            throw new IllegalStateException("expected a passage, found document " + document + " without word pieces");
        });
    }

    @Override
    public List<String> terms(String text) {
        return analysis.terms(text);
    }

    @Override
    public int documentFrequency(String term) {
        return reading(() -> searcher.getIndexReader().docFreq(new Term(Fields.BODY, term)));
    }

    @Override
    public List<String> namesLike(String word) {
        return nearNames.like(word);
    }

    @Override
    public boolean holds(PassageFilter filter) {
        Query allowed = filter(filter);
        return size > 0 && (allowed == null || reading(() -> searcher.count(allowed)) > 0);
    }

    @Override
    public int size() {
        return size;
    }

    private static void requirePositive(int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("expected a limit of at least 1, found " + limit);
        }
    }

    /** Work on the index's files. */
    @FunctionalInterface
    private interface Read<T> {
        T get() throws IOException;
    }

    private <T> T reading(Read<T> read) {
        try {
            return read.get();
        } catch (IOException e) {
            throw new DatelineException("expected a readable index, found " + e + "; reload to have it mended", e);
        }
    }
}
