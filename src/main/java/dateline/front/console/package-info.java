/**
 * The command line. Main type: {@link dateline.front.console.Console}, which turns arguments into an exit code.
 * In: words, files of questions, what {@link dateline.front.console.Services} offers. Out: text for people, or JSON with
 * {@code --json}, on standard output; progress and complaints on standard error. Nothing here searches, ranks or decides.
 */
@NullMarked
package dateline.front.console;

import org.jspecify.annotations.NullMarked;
