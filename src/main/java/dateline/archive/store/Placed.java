package dateline.archive.store;

import org.jspecify.annotations.Nullable;

/**
 * One article of a snapshot.
 *
 * @param version of the article
 * @param collection the first folder below the corpus folder that its file lies in, empty at the top; null where a version of
 *     Dateline that did not know collections wrote it
 */
public record Placed(long version, @Nullable String collection) {}
