package dateline.reading.article;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/** Rules for what stands around an article's text; the text itself is never changed. */
final class Metadata {
    private Metadata() {}

    /**
     * One line without surprises: control characters, line separators and marks that reverse the direction of writing
     * become blanks, unpaired surrogates the replacement character; no blanks at the ends.
     */
    static String cleaned(String value) {
        var clean = new StringBuilder(value.length());
        value.codePoints()
                .forEach(point -> clean.appendCodePoint(
                        switch (Character.getType(point)) {
                            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> ' ';
                            case Character.SURROGATE -> 0xfffd;
                            case Character.FORMAT -> isDirection(point) ? ' ' : point;
                            default -> point;
                        }));
        return clean.toString().strip();
    }

    /** Whether it is an address that a reader can open in a browser. */
    static boolean isWebAddress(String address, int maxLength) {
        if (address.length() > maxLength) {
            return false;
        }
        try {
            var uri = new URI(address);
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            return (scheme.equals("http") || scheme.equals("https")) && uri.getHost() != null;
        } catch (URISyntaxException notAnAddress) {
            return false;
        }
    }

    /** Offset of the first surrogate without its partner; -1 if there is none. */
    static int unpairedSurrogate(String text) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (Character.isHighSurrogate(unit)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(unit)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isDirection(int point) {
        return (point >= 0x202a && point <= 0x202e) || (point >= 0x2066 && point <= 0x2069);
    }
}
