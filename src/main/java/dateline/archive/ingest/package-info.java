/**
 * From a corpus folder to a new snapshot. Main types: {@link dateline.archive.ingest.Reloader} and
 * {@link dateline.archive.ingest.IngestReport}. A snapshot is built aside and swapped in whole, or not at all.
 */
@NullMarked
package dateline.archive.ingest;

import org.jspecify.annotations.NullMarked;
