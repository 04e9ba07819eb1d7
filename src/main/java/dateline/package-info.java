/**
 * Starts Dateline. Main types: {@link dateline.Main}, the only place that exits, and {@link dateline.Wiring}, the only place
 * where parts are put together. Nothing imports this package.
 */
@NullMarked
package dateline;

import org.jspecify.annotations.NullMarked;
