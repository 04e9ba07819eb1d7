/** Measures the bot under load. Main type: {@link dateline.load.BotLoad}. */
@NullMarked
package dateline.load;

import org.jspecify.annotations.NullMarked;
