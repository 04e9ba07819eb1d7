package dateline.archive.index;

import dateline.archive.embedding.PassageVectors;
import dateline.reading.article.Article;
import dateline.reading.passage.AnnotatedArticle;
import dateline.reading.passage.Passage;
import dateline.reading.passage.Sentence;
import dateline.reading.passage.SentenceDate;
import dateline.reading.time.DateInterval;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;

/**
 * Writes the index of one snapshot into an empty folder. Not thread-safe.
 *
 * <p>Documents are added in order by one thread, merged by neighbours only, and end in one segment: a document's number
 * grows with article id and passage number, so that Lucene's own order among equal scores is ours, and the same snapshot
 * always gives the same index, the graph of neighbours in large ones included ({@link PassageCodec}): it is built by one
 * thread, in the order of the passages, with Lucene's fixed seed.
 */
public final class SnapshotIndexWriter implements AutoCloseable {
    /** Documents of one part: some 50 MB while they are gathered. */
    private static final int PART = 10_000;

    private final Path folder;
    private final int graphFrom;
    private final int part;
    private final PassageCodec codec = new PassageCodec();
    private final Analysis analysis = new Analysis();
    private final FSDirectory directory;
    private final IndexWriter writer;
    private final TokenFileWriter tokens;
    private int articles;
    private int passages;
    private @Nullable String lastId;
    private @Nullable DateInterval published;
    private final SortedMap<String, Integer> collections = new TreeMap<>();

    /**
     * Begins an index.
     *
     * @throws IOException if the folder cannot be written
     */
    public SnapshotIndexWriter(Path folder) throws IOException {
        this(folder, PassageCodec.GRAPH_FROM);
    }

    /**
     * The same.
     *
     * @param graphFrom from so many passages on there is a graph of neighbours
     */
    SnapshotIndexWriter(Path folder, int graphFrom) throws IOException {
        this.folder = folder;
        this.graphFrom = graphFrom;
        this.directory = FSDirectory.open(folder);
        var config = new IndexWriterConfig(analysis.analyzer());
        config.setOpenMode(IndexWriterConfig.OpenMode.CREATE);
        // Parts of so many documents each, whatever memory there is, and merged once, in order.
        this.part = Math.max(2, Math.min(PART, graphFrom / 2));
        config.setMaxBufferedDocs(part);
        config.setRAMBufferSizeMB(IndexWriterConfig.DISABLE_AUTO_FLUSH);
        config.setMergePolicy(NoMergePolicy.INSTANCE);
        config.setMergeScheduler(new SerialMergeScheduler());
        config.setUseCompoundFile(true);
        config.setCodec(codec);
        this.writer = new IndexWriter(directory, config);
        this.tokens = new TokenFileWriter(folder);
    }

    /**
     * What a finished index holds.
     *
     * @param collections how many articles there are of each
     */
    public record Contents(
            int articles, int passages, @Nullable DateInterval published, SortedMap<String, Integer> collections) {}

    /**
     * Adds one article; ids must come in ascending order.
     *
     * @param collection the first folder that its file lies in, empty at the top; null if not known
     * @param stored its stored form
     * @param vectors one a passage, in order
     * @throws IOException if the folder cannot be written
     */
    public void add(
            AnnotatedArticle annotated, @Nullable String collection, byte[] stored, List<PassageVectors> vectors)
            throws IOException {
        Article article = annotated.article();
        if (lastId != null && lastId.compareTo(article.id()) >= 0) {
            throw new IllegalArgumentException("expected an id after <" + lastId + ">, found <" + article.id() + ">");
        }
        lastId = article.id();
        for (Passage passage : annotated.passages()) {
            PassageVectors own = vectors.get(passage.number());
            var found = document(annotated, passage, own);
            addPlace(found, article, collection);
            writer.addDocument(found);
            tokens.add(own.tokens());
        }
        var document = new Document();
        document.add(new StringField(Fields.ID, article.id(), Field.Store.YES));
        document.add(new StoredField(Fields.STORED, stored));
        document.add(new BinaryDocValuesField(Fields.FACTS, ArticleFacts.stored(annotated)));
        String title = article.title() == null ? "" : article.title() + "\n";
        document.add(new TextField(Fields.WHOLE, title + article.text(), Field.Store.NO));
        document.add(new TextField(Fields.WHOLE_NAMES, title + article.text(), Field.Store.NO));
        if (article.source() != null) {
            document.add(new StringField(Fields.SOURCE_KEY, Fields.sourceKey(article.source()), Field.Store.NO));
        }
        addPlace(document, article, collection);
        writer.addDocument(document);
        articles++;
        if (collection != null) {
            collections.merge(collection, 1, Integer::sum);
        }
        passages += annotated.passages().size();
        LocalDate day = article.publication().date();
        if (day != null) {
            published = published == null ? DateInterval.day(day) : published.cover(DateInterval.day(day));
        }
    }

    private Document document(AnnotatedArticle annotated, Passage passage, PassageVectors vectors) {
        Article article = annotated.article();
        LocalDate day = article.publication().date();
        var document = new Document();
        String text = passage.span().of(article.text());
        String title = article.title() == null ? "" : article.title() + "\n";
        document.add(new TextField(Fields.BODY, text, Field.Store.NO));
        document.add(new TextField(Fields.NAMES, title + text, Field.Store.NO));
        NearNames.keys(analysis, text)
                .forEach(key -> document.add(new StringField(Fields.NAME_SOUND, key, Field.Store.NO)));
        if (article.title() != null) {
            document.add(new TextField(Fields.TITLE, article.title(), Field.Store.NO));
        }
        if (article.source() != null) {
            document.add(new TextField(Fields.SOURCE, article.source(), Field.Store.NO));
            document.add(new StringField(Fields.SOURCE_KEY, Fields.sourceKey(article.source()), Field.Store.NO));
        }
        days(annotated.sentencesOf(passage), day)
                .forEach(days -> document.add(new IntRange(Fields.DAYS, Fields.first(days), Fields.last(days))));
        document.add(new KnnFloatVectorField(Fields.VECTOR, vectors.vector(), VectorSimilarityFunction.DOT_PRODUCT));
        document.add(new NumericDocValuesField(Fields.NUMBER, passage.number()));
        return document;
    }

    private void addPlace(Document document, Article article, @Nullable String collection) {
        if (collection != null) {
            document.add(new StringField(Fields.COLLECTION, collection, Field.Store.NO));
        }
        int published = Fields.published(article.publication().date());
        document.add(new IntPoint(Fields.PUBLISHED, published));
        document.add(new NumericDocValuesField(Fields.PUBLISHED, published));
        document.add(new IntPoint(Fields.ARTICLE, articles));
        document.add(new NumericDocValuesField(Fields.ARTICLE, articles));
    }

    /** The days of sentences and of their clauses, and the publication day for those whose own is not known. */
    private static Stream<DateInterval> days(List<Sentence> sentences, @Nullable LocalDate published) {
        DateInterval otherwise = published == null ? null : DateInterval.day(published);
        Stream<@Nullable DateInterval> own = sentences.stream()
                .map(sentence -> sentence.date().interval() == null
                        ? otherwise
                        : sentence.date().interval());
        Stream<@Nullable DateInterval> clauses = sentences.stream()
                .flatMap(sentence -> sentence.events().stream())
                .flatMap(event -> event.date().stream())
                .map(SentenceDate::interval);
        return Stream.concat(own, clauses).filter(Objects::nonNull).distinct();
    }

    /**
     * Merges everything into one segment and forces it to the disk.
     *
     * @throws IOException if the folder cannot be written
     */
    public Contents finish() throws IOException {
        if (passages >= graphFrom) {
            codec.withGraph();
        }
        var all = new LogDocMergePolicy();
        all.setMergeFactor(Math.max(all.getMergeFactor(), (articles + passages) / part + 2));
        all.setNoCFSRatio(0);
        writer.getConfig().setMergePolicy(all);
        writer.forceMerge(1);
        writer.commit();
        tokens.finish();
        return new Contents(articles, passages, published, collections);
    }

    /**
     * Writes down what the folder holds, last.
     *
     * @throws IOException if the folder cannot be written
     */
    public void sign(SnapshotManifest manifest) throws IOException {
        manifest.write(folder);
    }

    @Override
    public void close() throws IOException {
        try (directory;
                analysis;
                tokens) {
            writer.rollback(); // after a commit there is nothing to roll back
        }
    }
}
