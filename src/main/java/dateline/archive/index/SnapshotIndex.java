package dateline.archive.index;

import dateline.archive.store.ArticleJson;
import dateline.reading.passage.AnnotatedArticle;
import dateline.reading.time.DateInterval;
import dateline.text.DatelineException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** The index of one snapshot, open for reading: its manifest, its articles, its passages. Thread-safe. */
public final class SnapshotIndex implements AutoCloseable {
    /** Articles that are kept unpacked: enough for one question and the next about the same story. */
    private static final int UNPACKED = 256;

    /** Sections that are kept: a bit for each document, and the articles' ids. */
    private static final int SECTIONS = 64;

    private final SnapshotManifest manifest;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final TokenFile tokens;
    private final Analysis analysis;
    private final List<String> articleIds;
    private final NearestVectors nearest;
    private final IndexSection whole;
    private final SequencedMap<Set<String>, IndexSection> sections = new LinkedHashMap<>(16, 0.75f, true);
    private final SequencedMap<String, AnnotatedArticle> unpacked = new LinkedHashMap<>(16, 0.75f, true);

    private SnapshotIndex(SnapshotManifest manifest, DirectoryReader reader, TokenFile tokens, List<String> articleIds)
            throws IOException {
        this.manifest = manifest;
        this.reader = reader;
        this.tokens = tokens;
        this.analysis = new Analysis();
        this.articleIds = articleIds;
        this.searcher = new IndexSearcher(reader);
        this.searcher.setQueryCache(null); // filters are days: hardly one is asked for twice
        this.nearest = new NearestVectors(searcher);
        this.whole = new IndexSection(
                passages(new Scope.Whole(searcher, manifest.passages())),
                articleIds,
                published(manifest),
                manifest.collections(),
                true);
    }

    /**
     * Opens an index folder.
     *
     * @throws IOException if it is not there, damaged, incomplete, or of another format or analyzer
     */
    public static SnapshotIndex open(Path folder) throws IOException {
        var manifest = SnapshotManifest.read(folder);
        if (manifest.format() != SnapshotManifest.FORMAT) {
            throw new IOException(folder + ": expected an index of format " + SnapshotManifest.FORMAT + ", found "
                    + manifest.format());
        }
        MadeWith made = manifest.madeWith();
        if (made == null || !made.analyzer().equals(MadeWith.analyzerNow())) {
            throw new IOException(folder + ": expected an index of the analyzer " + MadeWith.analyzerNow() + ", found "
                    + (made == null ? "one of a version that did not tell" : made.analyzer()));
        }
        try (var directory = FSDirectory.open(folder)) {
            // The reader holds its files open; the directory is not needed after this.
            var reader = DirectoryReader.open(directory);
            try {
                List<String> ids = ids(reader);
                if (ids.size() != manifest.articles()
                        || reader.numDocs() != manifest.articles() + manifest.passages()) {
                    throw new IOException(folder + ": expected " + manifest.articles() + " articles and "
                            + manifest.passages() + " passages, found " + ids.size() + " and "
                            + (reader.numDocs() - ids.size()));
                }
                return new SnapshotIndex(manifest, reader, TokenFile.open(folder, manifest.passages()), ids);
            } catch (IOException | RuntimeException e) {
                reader.close();
                throw e;
            }
        }
    }

    private static List<String> ids(DirectoryReader reader) throws IOException {
        List<String> ids = new ArrayList<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            var terms = leaf.reader().terms(Fields.ID);
            if (terms != null) {
                var each = terms.iterator();
                for (var id = each.next(); id != null; id = each.next()) {
                    ids.add(id.utf8ToString());
                }
            }
        }
        // Lucene orders by code point, Java by code unit, which is how the passages' ordinals were given out.
        ids.sort(null);
        return List.copyOf(ids);
    }

    /** What the folder says of itself. */
    public SnapshotManifest manifest() {
        return manifest;
    }

    /** All passages. */
    public PassageIndex passages() {
        return whole.passages();
    }

    /** All of it. */
    public IndexSection whole() {
        return whole;
    }

    /**
     * What is in the collections that pass. Made when it is first asked for; those that were asked for lately are kept.
     *
     * @throws DatelineException if the index cannot be read
     */
    public IndexSection section(Predicate<String> sees) {
        SortedMap<String, Integer> seen = new TreeMap<>(manifest.collections());
        seen.keySet().removeIf(sees.negate());
        synchronized (sections) {
            IndexSection known = sections.get(seen.keySet());
            if (known != null) {
                return known;
            }
            IndexSection made = section(seen);
            sections.put(Set.copyOf(seen.keySet()), made);
            if (sections.size() > SECTIONS) {
                sections.pollFirstEntry();
            }
            return made;
        }
    }

    private IndexSection section(SortedMap<String, Integer> collections) {
        try {
            var seen = SeenDocuments.of(reader, collections.keySet());
            var scoped = new ScopedSearcher(reader, seen);
            scoped.setQueryCache(null);
            List<BytesRef> names =
                    collections.keySet().stream().map(BytesRef::new).toList();
            var filter = new TermInSetQuery(Fields.COLLECTION, names);
            List<String> ids = new ArrayList<>();
            var published = seen.articles(article -> ids.add(articleIds.get(article)));
            return new IndexSection(
                    passages(new Scope.Some(seen, scoped, filter)), ids, published.orElse(null), collections, false);
        } catch (IOException e) {
            throw new DatelineException("expected a readable index, found " + e + "; reload to have it mended", e);
        }
    }

    private LucenePassageIndex passages(Scope scope) throws IOException {
        return new LucenePassageIndex(scope, analysis, articleIds, nearest, tokens);
    }

    private static @Nullable DateInterval published(SnapshotManifest manifest) {
        return manifest.firstPublished() == null || manifest.lastPublished() == null
                ? null
                : new DateInterval(manifest.firstPublished(), manifest.lastPublished());
    }

    /**
     * The article with its annotations, or empty if there is none of that id.
     *
     * @throws DatelineException if the index cannot be read
     */
    public Optional<AnnotatedArticle> article(String id) {
        synchronized (unpacked) {
            AnnotatedArticle known = unpacked.get(id);
            if (known != null) {
                return Optional.of(known);
            }
        }
        try {
            var hits = searcher.search(new TermQuery(new Term(Fields.ID, id)), 1).scoreDocs;
            if (hits.length == 0) {
                return Optional.empty();
            }
            var stored = searcher.storedFields().document(hits[0].doc, Set.of(Fields.STORED));
            var bytes = stored.getBinaryValue(Fields.STORED);
            var article = ArticleJson.read(Arrays.copyOfRange(bytes.bytes, bytes.offset, bytes.offset + bytes.length));
            keep(id, article);
            return Optional.of(article);
        } catch (IOException e) {
            throw new DatelineException(
                    "expected a readable index with article " + id + ", found " + e + "; reload to have it mended", e);
        }
    }

    /**
     * Hands over what lists of names are made of, for every article of a section, in the order of their ids.
     *
     * @throws DatelineException if the index cannot be read
     */
    public void facts(IndexSection section, Consumer<ArticleFacts> consumer) {
        try {
            for (LeafReaderContext leaf : reader.leaves()) {
                BinaryDocValues facts = leaf.reader().getBinaryDocValues(Fields.FACTS);
                NumericDocValues places = leaf.reader().getNumericDocValues(Fields.ARTICLE);
                NumericDocValues days = leaf.reader().getNumericDocValues(Fields.PUBLISHED);
                while (facts != null && facts.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                    if (!places.advanceExact(facts.docID()) || !days.advanceExact(facts.docID())) {
                        throw new IOException("document " + facts.docID() + " without its place or day");
                    }
                    String id = articleIds.get((int) places.longValue());
                    if (section.holds(id)) {
                        LocalDate day = days.longValue() == Fields.published(null)
                                ? null
                                : LocalDate.ofEpochDay(days.longValue());
                        consumer.accept(ArticleFacts.read(id, day, facts.binaryValue()));
                    }
                }
            }
        } catch (IOException e) {
            throw new DatelineException("expected a readable index, found " + e + "; reload to have it mended", e);
        }
    }

    /**
     * The collection that an article is in; empty if there is no such article, or its collection is not known.
     *
     * @throws DatelineException if the index cannot be read
     */
    public Optional<String> collection(String id) {
        for (String name : manifest.collections().keySet()) {
            var both = new BooleanQuery.Builder()
                    .add(new TermQuery(new Term(Fields.ID, id)), BooleanClause.Occur.FILTER)
                    .add(new TermQuery(new Term(Fields.COLLECTION, name)), BooleanClause.Occur.FILTER)
                    .build();
            try {
                if (searcher.count(both) > 0) {
                    return Optional.of(name);
                }
            } catch (IOException e) {
                throw new DatelineException(
                        "expected a readable index with article " + id + ", found " + e + "; reload to have it mended",
                        e);
            }
        }
        return Optional.empty();
    }

    private void keep(String id, AnnotatedArticle article) {
        synchronized (unpacked) {
            unpacked.put(id, article);
            if (unpacked.size() > UNPACKED) {
                unpacked.pollFirstEntry();
            }
        }
    }

    /**
     * Reads every byte and compares the checksums.
     *
     * @throws IOException if one is not as it was written
     */
    public void verify() throws IOException {
        for (LeafReaderContext leaf : reader.leaves()) {
            leaf.reader().checkIntegrity();
        }
        tokens.verify();
    }

    @Override
    public void close() {
        try (analysis;
                tokens) {
            reader.close();
        } catch (IOException e) {
            throw new DatelineException("expected the index to close, found " + e, e);
        }
    }
}
