/**
 * What the bot's messages show.
 *
 * <p>Main types: {@link dateline.front.discord.card.AnswerCards}, {@link dateline.front.discord.card.CheckCards}. In: answers,
 * checked quotes, reports. Out: {@link dateline.front.discord.message.Outgoing} messages, of any content within Discord's
 * limits. A quotation stands in a block quote, character for character; everything of ours stands outside of it.
 */
@NullMarked
package dateline.front.discord.card;

import org.jspecify.annotations.NullMarked;
