/**
 * Files to articles. Main types: {@link dateline.reading.article.Article} and
 * {@link dateline.reading.article.ParseResult}. In: a corpus folder or file. Out: articles with paragraphs, or reasons
 * why a file is none. Sentences, dates in the text and speakers belong to later packages.
 */
@NullMarked
package dateline.reading.article;

import org.jspecify.annotations.NullMarked;
