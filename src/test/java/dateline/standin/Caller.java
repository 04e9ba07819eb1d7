package dateline.standin;

import org.jspecify.annotations.Nullable;

/**
 * A user of Discord, and where they are.
 *
 * @param guild null in a direct message with the bot
 * @param locale of the user's Discord, such as "de"
 */
public record Caller(long user, @Nullable String guild, String channel, String locale) {
    public static final String GUILD = "900000000000000003";
    public static final String CHANNEL = "900000000000000004";
    public static final String OTHER_CHANNEL = "900000000000000005";
    public static final String OTHER_GUILD = "900000000000000013";
    public static final String CHANNEL_OF_OTHER_GUILD = "900000000000000014";

    /** In a channel of the first server. */
    public static Caller inServer(long user) {
        return new Caller(user, GUILD, CHANNEL, "en-US");
    }

    /** In the channel of the other server. */
    public static Caller inOtherServer(long user) {
        return new Caller(user, OTHER_GUILD, CHANNEL_OF_OTHER_GUILD, "en-US");
    }

    /** Alone with the bot. */
    public static Caller alone(long user) {
        return new Caller(user, null, Payloads.privateChannelId(Long.toString(user)), "en-US");
    }

    /** The same in another channel of the server. */
    public Caller in(String other) {
        return new Caller(user, guild, other, locale);
    }

    /** The same with another language. */
    public Caller speaking(String other) {
        return new Caller(user, guild, channel, other);
    }
}
