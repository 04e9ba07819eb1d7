/**
 * Text to vectors. Main types: {@link dateline.archive.embedding.TextEncoder} and
 * {@link dateline.archive.embedding.VectorCache}. In: texts. Out: unit vectors, each computed once per model and text.
 */
@NullMarked
package dateline.archive.embedding;

import org.jspecify.annotations.NullMarked;
