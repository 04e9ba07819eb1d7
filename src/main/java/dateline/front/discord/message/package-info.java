/**
 * What a message of Discord may hold, and the words that the bot writes.
 *
 * <p>Main types: {@link dateline.front.discord.message.Outgoing}, {@link dateline.front.discord.message.Texts}. In: texts of the
 * archive and of users. Out: messages within Discord's limits, in which nothing but what is meant so is markup.
 */
@NullMarked
package dateline.front.discord.message;

import org.jspecify.annotations.NullMarked;
