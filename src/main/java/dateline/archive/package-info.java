/**
 * Immutable snapshots of a corpus and who may see what of them. Main types: {@link dateline.archive.Archive}, its
 * implementation {@link dateline.archive.FileArchive}, and {@link dateline.archive.View}. Every reader takes a view and
 * closes it. How a snapshot comes about is in {@code archive.ingest}.
 */
@NullMarked
package dateline.archive;

import org.jspecify.annotations.NullMarked;
