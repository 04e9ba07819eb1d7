package dateline.front.discord;

import java.util.List;

/**
 * One message of Discord's Components V2: texts below each other, each in a frame or without one.
 *
 * @param cards at least one; {@value #MOST_TEXT} UTF-16 code units of text and {@value #MOST_COMPONENTS} components in all
 */
record CardMessage(List<Card> cards) implements Outgoing {
    /** The most text that Discord takes over all components. */
    static final int MOST_TEXT = 4000;

    /** The most components that Discord takes, those within others included. */
    static final int MOST_COMPONENTS = 40;

    /** The colour at the side of a frame. */
    enum Frame {
        NONE(0, 1),
        GREEN(0x248046, 2),
        AMBER(0xE0A100, 2),
        GREY(0x80848E, 2);

        private final int rgb;
        private final int components;

        Frame(int rgb, int components) {
            this.rgb = rgb;
            this.components = components;
        }

        int rgb() {
            return rgb;
        }
    }

    /**
     * A text.
     *
     * @param markdown not blank, everything in it escaped
     */
    record Card(Frame frame, String markdown) {
        Card {
            if (markdown.isBlank()) {
                throw new IllegalArgumentException("expected a card with text, found <" + markdown + ">");
            }
        }
    }

    CardMessage {
        cards = List.copyOf(cards);
        int text = cards.stream().mapToInt(card -> card.markdown().length()).sum();
        int components =
                cards.stream().mapToInt(card -> card.frame().components).sum();
        if (cards.isEmpty() || text > MOST_TEXT || components > MOST_COMPONENTS) {
            throw new IllegalArgumentException("expected 1 to " + MOST_COMPONENTS + " components with at most "
                    + MOST_TEXT + " characters, found " + components + " with " + text);
        }
    }
}
