package dateline.config;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that an operator can set.
 *
 * @param corpus folder (all articles below it) or one file
 * @param data folder for run-time state; several corpora can live in it side by side
 * @param timeZone only matters for "today"
 * @param encoder what makes vectors of texts; another one has a corpus embedded anew
 */
public record Settings(
        Path corpus,
        Path data,
        ZoneId timeZone,
        Encoder encoder,
        Reading reading,
        Asking asking,
        Discord discord,
        Members members,
        Llm llm) {
    /** The models that are packed with the program. */
    public enum Encoder {
        /** Finds better. */
        E5,
        /** Takes half the time. */
        MINILM
    }

    /**
     * Limits for files.
     *
     * @param maxArticleBytes a larger article file, or row of a JSON Lines file, is rejected
     */
    public record Reading(long maxArticleBytes) {
        public static final Reading DEFAULT = new Reading(5_000_000);
    }

    /**
     * How questions are answered.
     *
     * @param quotations at most so many are shown
     * @param minConfidence below it a question is declined, 0 to 1
     * @param aliases file of names that mean the same body
     */
    public record Asking(int quotations, double minConfidence, Path aliases) {
        public static final Asking DEFAULT = new Asking(3, 0.3, Path.of("config", "aliases.yaml"));
    }

    /**
     * The bot.
     *
     * @param token null: the bot cannot be started
     * @param restUrl base of Discord's REST API, version included; null: Discord's own
     * @param gatewayUrl Discord's gateway; null: the one that the REST API names
     * @param administrators user ids, besides the application's owner or team
     * @param collections names of the collections that servers may see for which nothing else is set, and that are seen in
     *     direct messages; null: all
     * @param userRate how many requests a user may send a minute, at least 1
     * @param serverRate how many requests the users of a server may send a minute together, at least 1
     */
    public record Discord(
            @Nullable Secret token,
            @Nullable URI restUrl,
            @Nullable URI gatewayUrl,
            List<Long> administrators,
            @Nullable List<String> collections,
            int userRate,
            int serverRate) {
        public static final int USER_RATE = 20;
        public static final int SERVER_RATE = 300;
        public static final Discord NONE = new Discord(null, null, null, List.of());

        public Discord {
            administrators = List.copyOf(administrators);
            collections = collections == null ? null : List.copyOf(collections);
            if (userRate < 1 || serverRate < 1) {
                throw new IllegalArgumentException(
                        "expected at least 1 request a minute, found " + userRate + " and " + serverRate);
            }
        }

        /** With everything to see, at the usual rates. */
        public Discord(
                @Nullable Secret token, @Nullable URI restUrl, @Nullable URI gatewayUrl, List<Long> administrators) {
            this(token, restUrl, gatewayUrl, administrators, null, USER_RATE, SERVER_RATE);
        }
    }

    /**
     * For how long what members leave behind is kept; whatever is older is deleted.
     *
     * @param keepConversations the questions that a follow-up can mean
     * @param keepButtons what was shown, which makes buttons and menus work
     * @param mostButtons of so many messages the buttons work, the latest ones; at least 1
     * @param keepFeedback whether an answer was right or wrong
     */
    public record Members(Duration keepConversations, Duration keepButtons, int mostButtons, Duration keepFeedback) {
        public static final Members DEFAULT =
                new Members(Duration.ofDays(1), Duration.ofDays(30), 200_000, Duration.ofDays(365));

        public Members {
            if (!keepConversations.isPositive() || !keepButtons.isPositive() || !keepFeedback.isPositive()) {
                throw new IllegalArgumentException("expected times longer than none, found " + keepConversations + ", "
                        + keepButtons + " and " + keepFeedback);
            }
            if (mostButtons < 1) {
                throw new IllegalArgumentException("expected at least 1 message with buttons, found " + mostButtons);
            }
        }
    }

    /**
     * The optional chat model that may choose and order evidence.
     *
     * @param baseUrl of an OpenAI-compatible server; null: no chat model is used
     * @param prompts folder of the prompt files
     */
    public record Llm(
            @Nullable URI baseUrl,
            @Nullable String model,
            @Nullable Secret apiKey,
            Path prompts) {
        public static final Llm OFF = new Llm(null, null, null, Path.of("prompts"));
    }
}
