/**
 * The search index over passages. Main types: {@link dateline.archive.index.PassageIndex} and
 * {@link dateline.archive.index.PassageFilter}. In: annotated articles with vectors. Out: passages with scores. Derived
 * from the store: it can be thrown away and built again.
 */
@NullMarked
package dateline.archive.index;

import org.jspecify.annotations.NullMarked;
