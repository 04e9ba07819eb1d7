package dateline.member;

import dateline.archive.SnapshotId;
import org.jspecify.annotations.Nullable;

/**
 * What was shown to whom and where, behind the buttons and menus below it.
 *
 * @param userId whom it was shown to
 * @param guildId the server; null in a direct message
 * @param kind what it is, such as {@code answer}; 1 to 32 characters
 * @param state what the buttons need to know, as JSON; at most 65,536 UTF-16 code units
 * @param snapshot that it was made from
 */
public record ShownRow(
        long userId, @Nullable Long guildId, long channelId, String kind, String state, SnapshotId snapshot) {
    /** The longest state, in UTF-16 code units. */
    public static final int MAX_STATE = 65_536;

    private static final int MAX_KIND = 32;

    public ShownRow {
        if (kind.isEmpty() || kind.length() > MAX_KIND) {
            throw new IllegalArgumentException(
                    "expected a kind of 1 to " + MAX_KIND + " characters, found <" + kind + ">");
        }
        if (state.length() > MAX_STATE) {
            throw new IllegalArgumentException(
                    "expected a state of at most " + MAX_STATE + " characters, found " + state.length());
        }
    }
}
