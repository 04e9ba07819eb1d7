/**
 * The truth: what was read from a corpus and computed from it, in one H2 database a corpus, and the files beside it. Main
 * types: {@link dateline.archive.store.TruthDatabase}, {@link dateline.archive.store.ArticleStore} and
 * {@link dateline.archive.store.SnapshotStore}. In: annotated articles, vectors. Out: the same, and which of them make up a
 * snapshot. Readers never open it: they take the index, which is derived from here and can be built again.
 *
 * <p>The layout of the folder is told in {@link dateline.archive.store.CorpusFolder}, the schema in
 * {@code db/archive/V1__articles_vectors_snapshots.sql}. There is no column for an article's text: it stands in the
 * annotated article, once.
 */
@NullMarked
package dateline.archive.store;

import org.jspecify.annotations.NullMarked;
