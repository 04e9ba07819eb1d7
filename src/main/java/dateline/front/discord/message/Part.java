package dateline.front.discord.message;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A piece of a message of Components V2. */
public sealed interface Part {
    /** How many of Discord's components it is. */
    int components();

    /** How many characters of text Discord counts in it. */
    int length();

    /**
     * A text.
     *
     * @param markdown not blank, everything in it escaped that is not markup of ours
     */
    record Text(String markdown) implements Part, Inner {
        public Text {
            if (markdown.isBlank()) {
                throw new IllegalArgumentException("expected a text, found blanks");
            }
        }

        @Override
        public int components() {
            return 1;
        }

        @Override
        public int length() {
            return markdown.length();
        }
    }

    /**
     * Buttons beside each other.
     *
     * @param buttons 1 to {@value #MOST}
     */
    record Buttons(List<Button> buttons) implements Part, Inner {
        /** The most buttons that Discord takes in a row. */
        public static final int MOST = 5;

        public Buttons {
            buttons = List.copyOf(buttons);
            if (buttons.isEmpty() || buttons.size() > MOST) {
                throw new IllegalArgumentException("expected 1 to " + MOST + " buttons, found " + buttons.size());
            }
        }

        @Override
        public int components() {
            return 1 + buttons.size();
        }

        @Override
        public int length() {
            return 0;
        }
    }

    /** Something to choose from. */
    record Menu(Choice choice) implements Part, Inner {
        @Override
        public int components() {
            return 2;
        }

        @Override
        public int length() {
            return 0;
        }
    }

    /**
     * A picture.
     *
     * @param name ends in ".png"
     * @param png its bytes
     * @param description for those who cannot see it, 1 to {@value #LONGEST} characters
     */
    record Picture(String name, Bytes png, String description) implements Part, Inner {
        /** The longest description that Discord takes. */
        public static final int LONGEST = 1024;

        public Picture {
            if (description.isBlank() || description.length() > LONGEST) {
                throw new IllegalArgumentException(
                        "expected a description of 1 to " + LONGEST + " characters, found " + description.length());
            }
        }

        @Override
        public int components() {
            return 1;
        }

        @Override
        public int length() {
            return 0;
        }
    }

    /** A text file, in UTF-8. */
    record Attachment(String name, String text) implements Part, Inner {
        @Override
        public int components() {
            return 1;
        }

        @Override
        public int length() {
            return 0;
        }
    }

    /**
     * Pieces in a frame.
     *
     * @param inner at least one
     */
    record Framed(Colour colour, List<Inner> inner) implements Part {
        public Framed {
            inner = List.copyOf(inner);
            if (inner.isEmpty()) {
                throw new IllegalArgumentException("expected something in a frame, found nothing");
            }
        }

        @Override
        public int components() {
            return 1 + inner.stream().mapToInt(Inner::components).sum();
        }

        @Override
        public int length() {
            return inner.stream().mapToInt(Inner::length).sum();
        }
    }

    /** What may stand in a frame. */
    sealed interface Inner permits Text, Buttons, Menu, Picture, Attachment {
        /** See {@link Part#components}. */
        int components();

        /** See {@link Part#length}. */
        int length();
    }

    /** The colour at the side of a frame. */
    enum Colour {
        BLUE(0x4752C4),
        GREEN(0x248046),
        AMBER(0xE0A100),
        GREY(0x80848E);

        private final int rgb;

        Colour(int rgb) {
            this.rgb = rgb;
        }

        /** Eight bits each of red, green and blue. */
        public int rgb() {
            return rgb;
        }
    }

    /** Bytes that are compared by what they hold. Immutable. */
    final class Bytes {
        private final byte[] array;

        public Bytes(byte[] array) {
            this.array = array.clone();
        }

        /** A copy. */
        public byte[] array() {
            return array.clone();
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Bytes bytes && Arrays.equals(array, bytes.array);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(array);
        }

        @Override
        public String toString() {
            return array.length + " bytes";
        }
    }
}
