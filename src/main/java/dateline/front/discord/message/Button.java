package dateline.front.discord.message;

/** A button below a text. */
public sealed interface Button {
    /** The longest label that Discord takes, in UTF-16 code units. */
    int LONGEST_LABEL = 80;

    /** The longest address that Discord takes behind a button. */
    int LONGEST_LINK = 512;

    /** What stands on it, 1 to {@value #LONGEST_LABEL} UTF-16 code units; shown as it is, without Markdown. */
    String label();

    /** Tells the bot that it was pressed. */
    record Press(String label, Look look, ComponentId id) implements Button {
        public Press {
            requireLabel(label);
        }
    }

    /** Opens a page. */
    record Link(String label, String url) implements Button {
        public Link {
            requireLabel(label);
            if (url.length() > LONGEST_LINK) {
                throw new IllegalArgumentException(
                        "expected an address of at most " + LONGEST_LINK + " characters, found " + url.length());
            }
        }
    }

    /** How it stands out. */
    enum Look {
        PLAIN,
        MAIN,
        GOOD,
        DANGER
    }

    private static void requireLabel(String label) {
        if (label.isBlank() || label.length() > LONGEST_LABEL) {
            throw new IllegalArgumentException(
                    "expected a label of 1 to " + LONGEST_LABEL + " characters, found " + label.length());
        }
    }
}
