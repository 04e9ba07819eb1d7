package dateline.standin;

import org.jspecify.annotations.Nullable;

/**
 * A user of Discord, and where they are.
 *
 * @param guild null in a direct message
 * @param locale of the user's Discord, such as "de"
 * @param parent channel that the channel is a thread of; null if it is none
 * @param manager whether the user may manage the server
 */
public record Caller(
        long user,
        @Nullable String guild,
        String channel,
        String locale,
        @Nullable String parent,
        boolean manager) {
    public static final String GUILD = "900000000000000003";
    public static final String CHANNEL = "900000000000000004";
    public static final String OTHER_CHANNEL = "900000000000000005";
    public static final String OTHER_GUILD = "900000000000000013";
    public static final String CHANNEL_OF_OTHER_GUILD = "900000000000000014";

    static final String FRIENDS = "900000000000000023";

    /** In a channel of the first server. */
    public static Caller inServer(long user) {
        return new Caller(user, GUILD, CHANNEL, "en-US", null, false);
    }

    /** In the channel of the other server. */
    public static Caller inOtherServer(long user) {
        return new Caller(user, OTHER_GUILD, CHANNEL_OF_OTHER_GUILD, "en-US", null, false);
    }

    /** Alone with the bot. */
    public static Caller alone(long user) {
        return new Caller(user, null, Payloads.privateChannelId(Long.toString(user)), "en-US", null, false);
    }

    /** In the direct messages of two users, one of whom has brought the bot with them. */
    public static Caller besideAFriend(long user) {
        return new Caller(user, null, FRIENDS, "en-US", null, false);
    }

    /** The same in another channel of the server. */
    public Caller in(String other) {
        return new Caller(user, guild, other, locale, null, manager);
    }

    /** The same with another language. */
    public Caller speaking(String other) {
        return new Caller(user, guild, channel, other, parent, manager);
    }

    /** The same in a thread of the channel. */
    public Caller inThread(String thread) {
        return new Caller(user, guild, thread, locale, channel, manager);
    }

    /** The same with a role that may manage the server. */
    public Caller managing() {
        return new Caller(user, guild, channel, locale, parent, true);
    }
}
