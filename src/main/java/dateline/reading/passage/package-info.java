/**
 * Annotated articles: sentences with their days and statements, grouped into passages, the units of retrieval. Main
 * types: {@link dateline.reading.passage.Annotator} and {@link dateline.reading.passage.AnnotatedArticle}.
 */
@NullMarked
package dateline.reading.passage;

import org.jspecify.annotations.NullMarked;
