/**
 * From a question to ranked passages. Main types: {@code Searcher} and {@link dateline.asking.search.Hit}. Which sentence
 * of a passage is shown is decided in {@code asking.evidence}.
 */
@NullMarked
package dateline.asking.search;

import org.jspecify.annotations.NullMarked;
