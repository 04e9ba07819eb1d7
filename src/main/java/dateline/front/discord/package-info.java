/**
 * The bot: questions and quotes to check from commands and direct messages, answers as messages, and the operator's commands.
 *
 * <p>Main type: {@link dateline.front.discord.DiscordBot}. In: interactions and messages from Discord. Out: messages that
 * show {@link dateline.asking.answer.Answer}s. Nothing outside this package knows JDA, and nothing in it searches.
 */
@NullMarked
package dateline.front.discord;

import org.jspecify.annotations.NullMarked;
