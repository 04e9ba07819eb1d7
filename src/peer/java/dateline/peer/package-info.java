/**
 * What Dateline is compared with: retrieval as LangChain4j sets it up by default. Main type: {@link dateline.peer.EasyRag}. In:
 * the same articles and question rows as {@code dateline eval} takes. Out: a table. Built and run by the Maven profile
 * {@code peer} alone.
 */
@NullMarked
package dateline.peer;

import org.jspecify.annotations.NullMarked;
