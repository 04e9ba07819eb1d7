package dateline.member;

import dateline.archive.SnapshotId;
import dateline.asking.question.EarlierTurn;
import org.jspecify.annotations.Nullable;

/**
 * One question of a conversation and what came of it.
 *
 * @param guildId the server; null in a direct message
 * @param messageId of the bot's answer; null if it is not known
 * @param repliesTo message of the bot's answer that this question follows up; null if it begins a conversation
 * @param shown what was shown; null if that is not kept
 */
public record Turn(
        long userId,
        @Nullable Long guildId,
        long channelId,
        @Nullable Long messageId,
        @Nullable Long repliesTo,
        EarlierTurn said,
        @Nullable ShownKey shown,
        SnapshotId snapshot) {}
