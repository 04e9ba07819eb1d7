package dateline.archive.index;

import dateline.archive.embedding.TokenVectors;
import dateline.reading.time.DateInterval;
import dateline.text.DatelineException;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PointValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexOrDocValuesQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.jspecify.annotations.Nullable;

/**
 * Lucene behind {@link PassageIndex}. BM25 (Robertson and Zaragoza 2009, with Lucene's k1 = 1.2, b = 0.75) over the text,
 * plus the title and the outlet at lower weights; {@link NearestVectors} over the vectors. Thread-safe.
 */
final class LucenePassageIndex implements PassageIndex {
    private final Scope scope;
    private final IndexSearcher searcher;
    private final Analysis analysis;
    private final TextQueries queries;
    private final NearNames nearNames;
    private final WordingQueries wordings;
    private final List<String> articleIds;
    private final NearestVectors nearest;
    private final TokenFile tokens;
    private final int lastPublished;

    /**
     * What may be seen of an index.
     *
     * @param articleIds of the whole index
     */
    LucenePassageIndex(
            Scope scope, Analysis analysis, List<String> articleIds, NearestVectors nearest, TokenFile tokens)
            throws IOException {
        this.scope = scope;
        this.searcher = scope.searcher();
        this.analysis = analysis;
        this.nearNames = new NearNames(analysis, scope);
        this.queries = new TextQueries(analysis, nearNames, scope);
        this.wordings = new WordingQueries(analysis, scope);
        this.articleIds = articleIds;
        this.nearest = nearest;
        this.tokens = tokens;
        this.lastPublished = lastPublished(scope.reader());
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
            return passages(List.of(top.scoreDocs));
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
        int first = Fields.published(filter.publishedFrom());
        int last = filter.publishedUntil() == null ? Integer.MAX_VALUE : Fields.day(filter.publishedUntil());
        boolean byPublicationOnly =
                filter.days() == null && filter.articles() == null && filter.source() == null && scope.filter() == null;
        boolean walk = byPublicationOnly && leavesOut(filter.publishedUntil()) && nearest.walksAlong(first, last);
        return reading(() -> passages(
                walk ? nearest.search(vector, first, last, limit) : nearest.search(vector, filter(filter), limit)));
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
            return passages(List.of(top.scoreDocs));
        });
    }

    @Override
    public double[] cosines(float[] vector, int[] documents) {
        requireSeen(documents);
        return reading(() -> nearest.cosines(vector, documents));
    }

    /** Whether anything is published later: most are asked today, which is later than all there is. */
    private boolean leavesOut(@Nullable LocalDate until) {
        return until != null && Fields.day(until) < lastPublished;
    }

    private static int lastPublished(IndexReader reader) throws IOException {
        byte[] last = PointValues.getMaxPackedValue(reader, Fields.PUBLISHED);
        return last == null ? Integer.MIN_VALUE : IntPoint.decodeDimension(last, 0);
    }

    private @Nullable Query filter(PassageFilter filter) {
        var all = new BooleanQuery.Builder();
        if (scope.filter() != null) {
            all.add(scope.filter(), Occur.FILTER);
        }
        if (filter.days() != null) {
            var anyRun = new BooleanQuery.Builder();
            for (DateInterval run : filter.days().runs()) {
                anyRun.add(IntRange.newIntersectsQuery(Fields.DAYS, Fields.first(run), Fields.last(run)), Occur.SHOULD);
            }
            all.add(anyRun.build(), Occur.FILTER);
        }
        if (filter.publishedFrom() != null || leavesOut(filter.publishedUntil())) {
            int first = Fields.published(filter.publishedFrom());
            int last = filter.publishedUntil() == null ? Integer.MAX_VALUE : Fields.day(filter.publishedUntil());
            // The one where few are wanted, the other to look at what else was found.
            all.add(
                    new IndexOrDocValuesQuery(
                            IntPoint.newRangeQuery(Fields.PUBLISHED, first, last),
                            NumericDocValuesField.newSlowRangeQuery(Fields.PUBLISHED, first, last)),
                    Occur.FILTER);
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

    private List<ScoredPassage> passages(List<ScoreDoc> hits) throws IOException {
        List<ScoredPassage> passages = new ArrayList<>(hits.size());
        for (ScoreDoc hit : hits) {
            String article = articleIds.get((int) value(Fields.ARTICLE, hit.doc));
            int published = (int) value(Fields.PUBLISHED, hit.doc);
            passages.add(new ScoredPassage(
                    article,
                    (int) value(Fields.NUMBER, hit.doc),
                    hit.doc,
                    published == Integer.MIN_VALUE ? null : LocalDate.ofEpochDay(published),
                    hit.score));
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
    public List<TokenVectors> tokens(int[] documents) {
        requireSeen(documents);
        return reading(() -> {
            int[] passages = new int[documents.length];
            for (int i = 0; i < passages.length; i++) {
                passages[i] = place(documents[i]);
            }
            return tokens.read(passages);
        });
    }

    /** The number of a passage among all: one document for each article stands between them. */
    private int place(int document) throws IOException {
        value(Fields.NUMBER, document); // articles have none
        return document - (int) value(Fields.ARTICLE, document);
    }

    @Override
    public List<String> terms(String text) {
        return analysis.terms(text);
    }

    @Override
    public int documentFrequency(String term) {
        return reading(() -> scope.frequency(new Term(Fields.BODY, term)));
    }

    @Override
    public List<String> namesLike(String word) {
        return nearNames.like(word);
    }

    @Override
    public boolean holds(PassageFilter filter) {
        Query allowed = filter(filter);
        return size() > 0 && (allowed == null || reading(() -> searcher.count(allowed)) > 0);
    }

    @Override
    public int size() {
        return scope.passages();
    }

    private void requireSeen(int[] documents) {
        for (int document : documents) {
            if (!scope.sees(document)) {
                throw new IllegalStateException("expected a passage, found document " + document);
            }
        }
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
