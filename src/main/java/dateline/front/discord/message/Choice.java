package dateline.front.discord.message;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A menu. */
public sealed interface Choice {
    /** The most options that Discord takes. */
    int MOST_OPTIONS = 25;

    /** The longest label, value and description that Discord takes. */
    int LONGEST_TEXT = 100;

    /** Tells the bot what was chosen. */
    ComponentId id();

    /** What stands there until something is chosen, at most 150 characters. */
    String placeholder();

    /**
     * One or several of given texts.
     *
     * @param options 1 to {@value #MOST_OPTIONS}, with different values
     * @param least how many have to be chosen, 0 or more
     * @param most how many may be chosen, at least 1
     */
    record OfTexts(ComponentId id, String placeholder, List<Option> options, int least, int most) implements Choice {
        public OfTexts {
            options = List.copyOf(options);
            long different = options.stream().map(Option::value).distinct().count();
            if (options.isEmpty() || options.size() > MOST_OPTIONS || different < options.size()) {
                throw new IllegalArgumentException(
                        "expected 1 to " + MOST_OPTIONS + " different options, found " + options);
            }
        }
    }

    /**
     * Some of the server's text channels.
     *
     * @param chosen ids of those that are chosen now
     */
    record OfChannels(ComponentId id, String placeholder, List<Long> chosen) implements Choice {
        public OfChannels {
            chosen = List.copyOf(chosen);
        }
    }

    /**
     * One of a menu's texts.
     *
     * @param label what is shown, 1 to {@value Choice#LONGEST_TEXT} characters
     * @param value what the bot is told, 1 to {@value Choice#LONGEST_TEXT} characters
     * @param description a second line; null: none
     */
    record Option(String label, String value, @Nullable String description, boolean chosen) {
        public Option {
            if (label.isBlank()
                    || label.length() > LONGEST_TEXT
                    || value.isEmpty()
                    || value.length() > LONGEST_TEXT
                    || (description != null && description.length() > LONGEST_TEXT)) {
                throw new IllegalArgumentException("expected a label and a value of 1 to " + LONGEST_TEXT
                        + " characters, found " + label.length() + " and " + value.length());
            }
        }
    }
}
