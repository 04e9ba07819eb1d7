/**
 * What an operator can set: files in {@code config/} and the environment, read once at start.
 * Main type: {@link dateline.config.Settings}. Nothing here is looked up again while the program runs.
 */
@NullMarked
package dateline.config;

import org.jspecify.annotations.NullMarked;
