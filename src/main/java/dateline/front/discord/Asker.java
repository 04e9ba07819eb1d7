package dateline.front.discord;

import dateline.archive.Collections;
import dateline.front.discord.message.Texts;
import dateline.member.ServerSettings;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who asks, and where.
 *
 * @param user id
 * @param guild id of the server; null in a direct message
 * @param channel id
 * @param home id of the channel that a thread belongs to; elsewhere that of the channel
 * @param texts in the asker's language, or in the server's
 * @param settings of the server; the defaults in a direct message
 * @param seen what may be seen there
 * @param today there
 */
record Asker(
        long user,
        @Nullable Long guild,
        long channel,
        long home,
        Texts texts,
        ServerSettings settings,
        Collections seen,
        LocalDate today) {
    /** Whether the server wants the bot to answer there; threads count as the channel that they belong to. */
    boolean isWelcome() {
        return settings.answersIn(home);
    }
}
