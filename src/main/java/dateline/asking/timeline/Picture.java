package dateline.asking.timeline;

/** A picture, or why there is none. Either way there are words for what it shows. */
public sealed interface Picture {
    /** The longest text for those who cannot see a picture, in UTF-16 code units: Discord's limit. */
    int LONGEST_ALTERNATIVE = 1024;

    /** What the picture shows, in words: at most {@value #LONGEST_ALTERNATIVE} UTF-16 code units. */
    String alternativeText();

    /**
     * A PNG file.
     *
     * @param png the same for the same timeline on the same machine
     */
    record Drawn(Png png, String alternativeText) implements Picture {}

    /**
     * None could be drawn.
     *
     * @param reason one sentence on what is missing on this machine, and what to do
     */
    record Undrawn(String reason, String alternativeText) implements Picture {}

    /** The bytes of a PNG file. Immutable. */
    final class Png {
        private final byte[] bytes;

        Png(byte[] bytes) {
            this.bytes = bytes.clone();
        }

        /** A copy of the bytes. */
        public byte[] bytes() {
            return bytes.clone();
        }

        /** Number of bytes. */
        public int size() {
            return bytes.length;
        }
    }
}
