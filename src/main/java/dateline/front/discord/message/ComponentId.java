package dateline.front.discord.message;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The {@code custom_id} of a button or a menu: what it does, the key of what is known about the message that it stands on,
 * and which of the things there it is about. Anybody can send any id: only the key, which cannot be guessed, is trusted.
 *
 * @param key 22 characters of base64url
 * @param number 0 to 999,999
 */
public record ComponentId(Action action, String key, int number) {
    private static final Pattern FORM = Pattern.compile("d:([a-z-]{1,20}):([A-Za-z0-9_-]{22}):([0-9]{1,6})");

    /** What a button or menu does. */
    public enum Action {
        /** Shows the paragraphs around a quotation. */
        CONTEXT,
        /** Shows where else a quotation is printed. */
        COPIES,
        /** Turns to another page. */
        PAGE,
        /** Shows other paragraphs of an article. */
        PARAGRAPHS,
        /** Shows what one of an article's speakers says in it. */
        SPEAKERS,
        /** Posts a private answer for all. */
        SHARE,
        /** The answer was right. */
        RIGHT,
        /** The answer was wrong. */
        WRONG,
        /** One of several readings of a question is meant. */
        CHOOSE,
        /** Deletes what is kept about a user. */
        FORGET,
        /** Changes where the bot answers. */
        CHANNELS,
        /** Changes whether answers are private. */
        PRIVACY,
        /** Changes in which language the bot's own words are. */
        LANGUAGE,
        /** Changes what the server may see. */
        COLLECTIONS,
        /** Turns to other collections. */
        COLLECTIONS_PAGE,
        /** Lets the server see again what is configured for all. */
        COLLECTIONS_DEFAULT,
        /** Goes back to the snapshot before. */
        ROLLBACK;

        private String word() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    public ComponentId {
        if (number < 0 || number > 999_999) {
            throw new IllegalArgumentException("expected a number of at most six digits, found " + number);
        }
    }

    /** The id as it is sent; at most 100 characters. */
    public String text() {
        return "d:" + action.word() + ":" + key + ":" + number;
    }

    /** What an id that Discord passes on says; empty if it is none of ours. */
    public static Optional<ComponentId> parse(@Nullable String text) {
        if (text == null) {
            return Optional.empty();
        }
        var match = FORM.matcher(text);
        if (!match.matches()) {
            return Optional.empty();
        }
        return Arrays.stream(Action.values())
                .filter(action -> action.word().equals(match.group(1)))
                .findFirst()
                .map(action -> new ComponentId(action, match.group(2), Integer.parseInt(match.group(3))));
    }
}
