/**
 * Who says what in an article. Main types: {@link dateline.reading.statement.Statement} and
 * {@link dateline.reading.statement.Speaker}. In: sentences. Out: statements with their speakers, or with none where the
 * text leaves it open. Never guesses.
 */
@NullMarked
package dateline.reading.statement;

import org.jspecify.annotations.NullMarked;
